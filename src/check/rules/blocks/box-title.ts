import type {Box} from '../../../markdown/box.js';
import type {Fix} from '../../../markdown/finding.js';
import {insert, replace, safe} from '../../../markdown/fix.js';
import {quote} from '../../../markdown/quote.js';
import type {SourceText} from '../../../markdown/source-text.js';
import {matchesName} from '../../../template/name-pattern.js';
import {isSlip} from '../../fix/heading-edits.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A box has another title than in the template. */
export const boxTitle: TemplateRule = {
  id: 'box-title',
  severity: 'error',
  *check(match, {isLeftover, source}) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'box' || !element.box || !element.spec.title) continue;
        const {box, spec} = element;
        const {title} = element.spec;
        if (box.label !== null && (matchesName(title, box.label) || isLeftover(box.label))) continue;
        yield {
          place: box.place,
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected the title ${quote(title.text)} on \`:::${box.kind}\`, found ${box.label === null ? 'none' : quote(box.label)}`,
          note: `Write ${quote(`:::${box.kind}[${title.text}]`)}.`,
          expected: [title.text],
          actual: box.label === null ? [] : [box.label],
          ...(!title.hasSlots && {fix: retitle(box, title.text, source)}),
        };
      }
    }
  },
};

/** A title where there is none, or for one that differs by a few letters: any other may be meant. */
function retitle({place: {start}, label, html}: Box, title: string, source: SourceText): Fix | undefined {
  if (html) return undefined;
  const text = source.line(start.line);
  if (label !== null) {
    const at = text.indexOf(`[${label}]`);
    return at === -1 || !isSlip(label, title)
      ? undefined
      : safe(replace({line: start.line, column: at + 2}, label.length, title));
  }
  const [opening = ''] = /^:{3,}[\w-]+/u.exec(text.slice(start.column - 1)) ?? [];
  const isOpen = opening !== '' && !text.slice(start.column - 1 + opening.length).startsWith('[');
  return isOpen
    ? safe(insert({line: start.line, column: start.column + opening.length}, `[${title}]`))
    : undefined;
}
