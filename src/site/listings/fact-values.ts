import {
  createPublishFact,
  type PublishedText,
  type PublishedValue,
} from '../../catalogue/facts/published-fact.js';
import type {CatalogueDoc} from '../../catalogue/catalogue.js';
import type {LinkResolver} from '../../catalogue/links/resolve-link.js';
import type {Fact} from '../../markdown/facts/fact.js';
import type {FactValueProps} from '../../../theme/types.js';

/** What components show of a fact, with links that lead there from anywhere in the site. */
export function factValueProps(fact: Fact, doc: CatalogueDoc, resolveLink: LinkResolver): FactValueProps[] {
  return createPublishFact(doc, resolveLink)(fact).map(valueProps);
}

function valueProps(value: PublishedValue): FactValueProps {
  if ('items' in value) return {kind: 'list', items: value.items.map(({lead, html}) => ({lead, html}))};
  if ('rows' in value) {
    const {columns} = value;
    const htmlOf = (cell: PublishedText | undefined) => cell?.html ?? '';
    return {
      kind: 'table',
      columns: columns.map(({title}) => title),
      rows: value.rows.map(row => columns.map(({key}) => htmlOf(row[key]))),
    };
  }
  if ('code' in value) return {kind: 'code', code: value.code, language: value.language};
  return {kind: 'text', html: value.html};
}
