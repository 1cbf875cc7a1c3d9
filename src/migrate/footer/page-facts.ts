import type {TaxonomyConfig, Term} from '../../catalogue/terms/taxonomy.js';

/** A page that a line of a footer may lead to. */
export interface KnownPage {
  /** As `pagination_next` names it. */
  id: string;
  title: string;
  permalink: string;
}

/** What the site knows of a page, as far as footers ask for it. */
export interface PageFacts {
  /** Why nothing is generated for it, as the end of a sentence; `null` where its footer is. */
  notGenerated: string | null;
  taxonomies: readonly TaxonomyConfig[];
  /** The term that somebody wrote: an id, a title, a number. Or what to say where it is none. */
  termOf: (taxonomy: string, written: string) => {term: Term} | {term: null; reason: string; note: string};
  /** The doc that a link of the page leads to. */
  pageOf: (url: string) => KnownPage | null;
  /** What is generated for it; `null` where the order of the pages is not known. */
  neighbours: {next: {permalink: string} | null; previous: {permalink: string} | null} | null;
  /** Headings and fields that the template asks for: they are no footer. */
  asked: {headings: readonly string[]; fields: readonly string[]};
}
