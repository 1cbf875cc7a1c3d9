import {LISTING_DIRECTIVE} from '../../../catalogue/listings/listing-attributes.js';
import {visit} from 'unist-util-visit';
import {ADMONITIONS} from '../../../markdown/admonitions.js';
import {isBox, readBox} from '../../../markdown/box.js';
import {didYouMean, nearest} from '../../../markdown/did-you-mean.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import type {PageRule, RuleFinding} from '../../rule.js';

/**
 * A container directive that is neither a kind of box nor an admonition. An error where it is nearly one, a warning
 * elsewhere: another plugin of the site may know it.
 */
export const unknownBox: PageRule = {
  id: 'unknown-box',
  severity: 'error',
  check({page, boxes}) {
    const findings: RuleFinding[] = [];
    const names = boxes.map(({name}) => name);
    visit(page.tree, node => {
      if (
        !isBox(node) ||
        names.includes(node.name) ||
        ADMONITIONS.includes(node.name) ||
        node.name === LISTING_DIRECTIVE
      )
        return;
      const near = nearest(node.name, [...names, ...ADMONITIONS]);
      findings.push({
        place: readBox(node).place,
        severity: near.length > 0 ? undefined : 'warning',
        reason: `Unknown box ${quote(`:::${node.name}`)}${didYouMean(near)}`,
        note: `Known are ${quoteAll(names)}. A kind of your own is one entry in the option \`boxes\`.`,
        expected: near.length > 0 ? near : names,
        actual: [node.name],
      });
    });
    return findings;
  },
};
