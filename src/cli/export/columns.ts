import type {CataloguePage} from '../../catalogue/catalogue.js';
import {createPublishFact} from '../../catalogue/facts/published-fact.js';
import {createListingKeys, termsOf} from '../../catalogue/listings/listing-keys.js';
import type {LibraryVersion} from '../../library/library.js';
import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {textsOf} from '../../markdown/facts/fact.js';
import {createFindFact} from '../../markdown/facts/find-fact.js';
import {quoteAll} from '../../markdown/quote.js';
import {UsageError} from '../usage.js';

/** One thing that is printed of each page. */
export interface Column {
  name: string;
  /** As a program reads it. */
  valueOf: (page: CataloguePage, version: LibraryVersion) => unknown;
  /** As a cell of a table. */
  textOf: (page: CataloguePage) => string;
}

/** What every page has. */
const OWN: Readonly<Record<string, (page: CataloguePage) => string | null>> = {
  title: ({doc}) => doc.title,
  permalink: ({doc}) => doc.permalink,
  description: ({doc}) => doc.description,
  template: ({doc}) => doc.template,
  source: ({doc}) => doc.page.path,
  previous: ({previous}) => previous?.permalink ?? null,
  next: ({next}) => next?.permalink ?? null,
};

/**
 * The column of a name: one of every page's own, a taxonomy, a fact, or a key of the front matter.
 *
 * @throws UsageError for any other, with the name that was probably meant
 */
export function readColumns(name: string, version: LibraryVersion): Column {
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own) return {name, valueOf: own, textOf: page => own(page) ?? ''};
  const keys = createListingKeys(version);
  const found = createFindFact(version.facts)(name);
  const {key} = keys.find(name);
  if (key?.kind === 'taxonomy') {
    const ids = (page: CataloguePage) => termsOf(page, key.taxonomy).map(({term}) => term.id);
    return {name, valueOf: ids, textOf: page => ids(page).join(', ')};
  }
  if (found.fact && key?.name === found.fact.name) {
    const {name: fact, many} = found.fact;
    return {
      name,
      valueOf: ({doc}, {resolveLink}) => {
        const own = doc.facts?.().get(fact);
        const values = own ? createPublishFact(doc, resolveLink)(own) : [];
        return many ? values : (values[0] ?? null);
      },
      textOf: ({doc}) => (doc.facts?.().get(fact)?.values ?? []).flatMap(textsOf).join('; '),
    };
  }
  if (key) {
    return {
      name,
      valueOf: page => {
        const values = key.valuesOf(page);
        return values.length > 1 ? values : (values[0] ?? null);
      },
      textOf: page => key.valuesOf(page).join(', '),
    };
  }
  const known = [...Object.keys(OWN), ...keys.names];
  const near = nearest(name, known);
  throw new UsageError(
    found.fact === null && found.isAmbiguous
      ? found.reason
      : `Unknown column \`${name}\`${didYouMean(near)}${near.length > 0 ? '' : `. Write ${quoteAll(Object.keys(OWN), ', ')}, a taxonomy, a key of the front matter, or a fact; \`pattern-library explain\` prints their names`}`,
  );
}
