import type {Place} from '../../markdown/finding.js';

/** A named set of terms that pages can have, such as laws or pillars. */
export interface TaxonomyConfig {
  /** Key in the options: `laws`. */
  name: string;
  /** What readers call all of them: `Laws`. */
  label: string;
  /** What readers call one of them: `Law`. */
  singular: string;
  /** One sentence for the index page; empty for none. */
  description: string;
  /** The front matter key in which pages name their terms: `laws`. */
  frontMatterKey: string;
  /** Where the index page lives, below the docs' own path: `laws`. */
  routeBasePath: string;
  /** The words before their translation: pages that nobody has translated may write them. */
  untranslated?: {label: string; singular: string};
}

/** One entry of a registry, such as "Law 1: Correlated Failure". */
export interface Term {
  /** What pages write: `correlated-failure`. */
  id: string;
  title: string;
  /** The title before its translation: pages that nobody has translated may write it. */
  untranslatedTitle?: string;
  number: number | null;
  /** Empty for none, as `icon` and `color`. */
  summary: string;
  /** An emoji or a short text. */
  icon: string;
  /** An Infima colour name or any CSS colour. */
  color: string;
  /** Old ids. Pages may still write them, and get a warning. */
  aliases: string[];
  /** The doc that is this term's page; `null` when a page is generated. */
  doc: string | null;
  /** Where the registry declares the term (its id). */
  place: Place;
  /** Where the registry names the term's doc. */
  docPlace: Place;
}

/** The terms of one taxonomy, as its registry file declares them. */
export interface Registry {
  taxonomy: TaxonomyConfig;
  /** Path of the registry as messages show it. */
  path: string;
  /** In the order of the file. */
  terms: Term[];
  /**
   * Part of the file could not be read. A page that names an unknown term is then left alone: the term may well
   * stand in the part that is broken, and that is reported already.
   */
  incomplete: boolean;
}

/** What messages call one term: they are for who writes the library, and the same in every language of a site. */
export function nounOf({singular, untranslated}: Pick<TaxonomyConfig, 'singular' | 'untranslated'>): string {
  return (untranslated?.singular ?? singular).toLowerCase();
}
