import {LISTING_DIRECTIVE} from '../../../catalogue/listings/listing-attributes.js';
import {ADMONITIONS} from '../../../markdown/admonitions.js';
import {isBox, readBox} from '../../../markdown/box.js';
import {didYouMean, nearest} from '../../../markdown/did-you-mean.js';
import type {Fix, Point} from '../../../markdown/finding.js';
import {replace, safe} from '../../../markdown/fix.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import type {SourceText} from '../../../markdown/source-text.js';
import {walk} from '../../../markdown/walk.js';
import type {PageRule, RuleFinding} from '../../rule.js';

/**
 * A container directive that is neither a kind of box nor an admonition. An error where it is nearly one, a warning
 * elsewhere: another plugin of the site may know it.
 */
export const unknownBox: PageRule = {
  id: 'unknown-box',
  severity: 'error',
  check({page, boxes, source}) {
    const findings: RuleFinding[] = [];
    const names = boxes.map(({name}) => name);
    walk(page.tree, node => {
      if (
        !isBox(node) ||
        names.includes(node.name) ||
        ADMONITIONS.includes(node.name) ||
        node.name === LISTING_DIRECTIVE
      )
        return;
      const {place} = readBox(node);
      const near = nearest(node.name, [...names, ...ADMONITIONS]);
      findings.push({
        place,
        severity: near.length > 0 ? undefined : 'warning',
        reason: `Unknown box ${quote(`:::${node.name}`)}${didYouMean(near)}`,
        note: `Known are ${quoteAll(names)}. A kind of your own is one entry in the option \`boxes\`.`,
        expected: near.length > 0 ? near : names,
        actual: [node.name],
        fix: rename(place.start, node.name, near, source),
      });
    });
    return findings;
  },
};

/** One name is near, or one is the same but for its case. */
function rename(start: Point, name: string, near: readonly string[], source: SourceText): Fix | undefined {
  const same = near.find(each => each === name.toLowerCase());
  const meant = same ?? (near.length === 1 ? near[0] : undefined);
  const [colons = ''] = /^:+/u.exec(source.line(start.line).slice(start.column - 1)) ?? [];
  if (meant === undefined || colons === '') return undefined;
  return safe(replace({line: start.line, column: start.column + colons.length}, name.length, meant));
}
