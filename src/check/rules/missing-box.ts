import {holdersOf} from '../match/page-match.js';
import {quote, type TemplateRule} from '../rule.js';

/** A box that the template has is not in its place. */
export const missingBox: TemplateRule = {
  id: 'missing-box',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'box' || element.box || element.spec.required !== true) continue;
        const {spec, instead} = element;
        const box = `:::${spec.name}${spec.title ? `[${spec.title.text}]` : ''}`;
        const found = instead ? `${quote(instead.text)} at ${instead.place.start.line}:${instead.place.start.column}` : 'none';
        yield {
          place: holder.place,
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected a box ${quote(box)} ${holder.where}, found ${found}`,
          note: `Add ${quote(box)}, what it holds, and a line \`:::\`.`,
          expected: [box],
          actual: instead ? [instead.text] : [],
        };
      }
    }
  },
};
