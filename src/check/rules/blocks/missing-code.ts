import type {Code} from 'mdast';
import {quote} from '../../../markdown/quote.js';
import {firstLine} from '../../../markdown/text.js';
import type {CodeSpec} from '../../../template/template.js';
import {isBlankCode} from '../../match/blocks.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** The template has code, and the page has none there, or code without a language or in another one. */
export const missingCode: TemplateRule = {
  id: 'missing-code',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'code') continue;
        const {spec, code} = element;
        if (code === null ? spec.presence !== 'required' : isAsAsked(code, spec)) continue;
        const isEmpty = code !== null && isBlankCode(code);
        const kind = spec.language
          ? `${quote(spec.language)} code`
          : spec.tagged
            ? 'code with a language'
            : 'code';
        yield {
          place: code ? firstLine(code) : holder.place,
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected ${kind} ${holder.where}, found ${foundCode(code)}`,
          note:
            code && !isEmpty
              ? `Write the language right behind the backticks that open the block, such as \`${spec.language ?? 'python'}\`.`
              : 'Add a fenced code block.',
          expected: [spec.language ?? 'code'],
          actual: code ? [code.lang ?? ''] : [],
        };
      }
    }
  },
};

function isAsAsked(code: Code, {language, tagged, mayBeEmpty}: CodeSpec): boolean {
  if (isBlankCode(code) && !mayBeEmpty) return false;
  return language === null ? !tagged || Boolean(code.lang) : code.lang?.toLowerCase() === language;
}

function foundCode(code: Code | null): string {
  if (code === null) return 'none';
  if (isBlankCode(code)) return 'an empty block';
  return code.lang ? quote(code.lang) : 'code without a language';
}
