import {reorderKeys} from '../../fix/key-edits.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import {longestOrder} from '../../match/longest-order.js';
import type {TemplateRule} from '../../rule.js';

/** Keys of the front matter stand in another order than the template's. The fewest to move are reported. */
export const frontMatterOrder: TemplateRule = {
  id: 'front-matter-order',
  severity: 'off',
  *check({page, template}, {source}) {
    const order = template.frontMatter.map(({name}) => name);
    const keys = Object.keys(page.frontMatter.data).filter(key => order.includes(key));
    const kept = longestOrder(keys.map(key => order.indexOf(key)));
    const fix = kept.size < keys.length ? reorderKeys(page, order, source) : undefined;
    const staying = keys.filter((_, index) => kept.has(index));
    for (const key of keys.filter(each => !staying.includes(each))) {
      const above = staying.findLast(each => order.indexOf(each) < order.indexOf(key));
      yield {
        place: page.frontMatter.place(key),
        line: template.frontMatter.find(({name}) => name === key)?.line,
        reason: `Expected the key ${quote(key)} ${above === undefined ? `above ${quote(staying[0] ?? '')}` : `below ${quote(above)}`}, found it elsewhere`,
        note: `The order is ${quoteAll(order)}.`,
        expected: order.filter(each => keys.includes(each)),
        actual: keys,
        fix,
      };
    }
  },
};
