import {firstLine} from '../../markdown/text.js';
import {holdersOf} from '../match/page-match.js';
import {quote, type TemplateRule} from '../rule.js';

/** The template has code, and the page has none there, or code without a language or in another one. */
export const missingCode: TemplateRule = {
  id: 'missing-code',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'code') continue;
        const {spec, code} = element;
        const wanted = spec.language ?? (spec.tagged ? 'a language, such as `python`,' : '');
        if (code === null ? spec.required !== true : hasLanguage(code.lang, spec.language, spec.tagged)) continue;
        const kind = spec.language ? `${quote(spec.language)} code` : spec.tagged ? 'code with a language' : 'code';
        yield {
          place: code ? firstLine(code) : holder.place,
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected ${kind} ${holder.where}, found ${code ? (code.lang ? quote(code.lang) : 'code without a language') : 'none'}`,
          note: code ? `Write ${spec.language ? quote(spec.language) : wanted} behind the opening fence.` : 'Add a fenced code block.',
          expected: [spec.language ?? 'code'],
          actual: code ? [code.lang ?? ''] : [],
        };
      }
    }
  },
};

function hasLanguage(found: string | null | undefined, wanted: string | null, tagged: boolean): boolean {
  if (wanted !== null) return found?.toLowerCase() === wanted;
  return !tagged || Boolean(found);
}
