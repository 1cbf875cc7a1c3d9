import type {CataloguePage} from '../../catalogue/catalogue.js';
import {relatedOf, termsOf, type ListingKey} from '../../catalogue/listings/listing-keys.js';
import type {FactValueProps} from '../../../theme/types.js';
import type {ListedVersion} from '../../library/library.js';
import {humanise} from '../pages/names.js';
import {factValueProps} from './fact-values.js';

/** What readers see as the name of what a listing shows. */
export function titleOf(key: ListingKey): string {
  if (key.kind === 'taxonomy') return key.taxonomy.taxonomy.label;
  return (key.kind === 'relation' ? key.side.label : key.fact?.label) ?? humanise(key.name);
}

/** What a page has of it. Empty for a page that lacks it. */
export function shownValues(
  key: ListingKey,
  page: CataloguePage,
  {resolveLink}: Pick<ListedVersion, 'resolveLink'>,
): FactValueProps[] {
  if (key.kind === 'taxonomy') {
    const terms = termsOf(page, key.taxonomy).map(({term: {title, number}, permalink}) => {
      return {title, number, permalink};
    });
    return terms.length > 0 ? [{kind: 'terms', terms}] : [];
  }
  if (key.kind === 'relation') {
    return relatedOf(page, key.side).map(({title, permalink}) => {
      return {kind: 'text', html: `<a href="${escaped(permalink)}">${escaped(title)}</a>`};
    });
  }
  if (key.fact) {
    const fact = page.doc.facts?.().get(key.fact.name);
    return fact ? factValueProps(fact, page.doc, resolveLink) : [];
  }
  return key.valuesOf(page).map(value => ({kind: 'text', html: escaped(humanise(String(value)))}));
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');
}
