import type {Catalogue} from './catalogue.js';

/** The contents of `pattern-library.json`. `version` changes when a reader of the file would have to. */
export interface PatternLibraryJson {
  version: 1;
  /** In the order of the chain. */
  pages: {
    permalink: string;
    title: string;
    description: string;
    /** Ids of the page's terms by taxonomy; every taxonomy is there. */
    terms: Record<string, string[]>;
    related: {permalink: string; reason: string | null}[];
    referencedBy: string[];
    previous: string | null;
    next: string | null;
  }[];
  /** The terms of each taxonomy in the order of its registry. */
  taxonomies: Record<string, {id: string; title: string; permalink: string; pages: string[]}[]>;
}

/** The catalogue for other tools and sites: plain data, the same bytes for the same library. */
export function toJson(catalogue: Catalogue): PatternLibraryJson {
  return {
    version: 1,
    pages: catalogue.pages.map(({doc, taxonomies, related, referencedBy, previous, next}) => ({
      permalink: doc.permalink,
      title: doc.title,
      description: doc.description,
      terms: Object.fromEntries(
        taxonomies.map(({taxonomy, terms}) => [taxonomy.name, terms.map(({term}) => term.id)]),
      ),
      related: related.map(({page, reason}) => ({permalink: page.permalink, reason})),
      referencedBy: referencedBy.map(({permalink}) => permalink),
      previous: previous?.permalink ?? null,
      next: next?.permalink ?? null,
    })),
    taxonomies: Object.fromEntries(
      catalogue.taxonomies.map(({taxonomy, terms}) => [
        taxonomy.name,
        terms.map(({term, permalink, pages}) => ({
          id: term.id,
          title: term.title,
          permalink,
          pages: pages.map(page => page.permalink),
        })),
      ]),
    ),
  };
}
