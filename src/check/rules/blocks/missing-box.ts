import {ADMONITIONS} from '../../../markdown/admonitions.js';
import {nearest} from '../../../markdown/did-you-mean.js';
import type {Page} from '../../../markdown/page.js';
import {quote} from '../../../markdown/quote.js';
import {holdersOf, type BoxMatch, type Holder} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A box that the template has is not in its place. */
export const missingBox: TemplateRule = {
  id: 'missing-box',
  severity: 'error',
  *check(match, {boxes}) {
    const names = [...boxes.map(({name}) => name), ...ADMONITIONS];
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'box' || element.box || element.spec.presence !== 'required') continue;
        const {spec, instead} = element;
        // A kind that is misspelt is reported as such.
        if (instead && !names.includes(instead.kind) && nearest(instead.kind, names).length > 0) continue;
        if (isJoined(match.page, spec.name)) continue;
        const box = `:::${spec.name}${spec.title ? `[${spec.title.text}]` : ''}`;
        yield {
          place: instead?.place ?? holder.place,
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected a box ${quote(box)} ${holder.where}, found ${foundInstead(element)}`,
          note: noteFor(element, box, holder),
          expected: [box],
          actual: instead ? [instead.text] : [],
        };
      }
    }
  },
};

/** Whether the reader of the page found the box joined with its text: then it is there, and no box. */
function isJoined({findings}: Page, name: string): boolean {
  return findings.some(
    ({ruleId, expected = []}) =>
      ruleId === 'fence-title' && /^:+([\w-]+)/u.exec(expected[0] ?? '')?.[1] === name,
  );
}

function foundInstead({spec, instead}: BoxMatch): string {
  if (!instead) return 'none';
  return instead.kind === spec.name ? `it in line ${instead.place.start.line}` : quote(instead.text);
}

function noteFor({spec, instead}: BoxMatch, box: string, {name}: Holder): string {
  if (!instead) return `Add ${quote(box)}, what it holds, and a line \`:::\`.`;
  return instead.kind === spec.name ? `Move the box to ${name}.` : `Write ${quote(box)}.`;
}
