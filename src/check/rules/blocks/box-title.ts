import {quote} from '../../../markdown/quote.js';
import {matchesName} from '../../../template/name-pattern.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A box has another title than in the template. */
export const boxTitle: TemplateRule = {
  id: 'box-title',
  severity: 'error',
  *check(match, {isLeftover}) {
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
        };
      }
    }
  },
};
