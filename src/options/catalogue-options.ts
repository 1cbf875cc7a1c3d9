import type {CatalogueOrder} from '../catalogue/catalogue.js';

/** A set of terms that pages refer to, such as laws. */
export interface TaxonomyOptions {
  /**
   * The name of the whole: `Laws`; can be translated.
   *
   * @default the key with a capital letter
   */
  label: string;
  /**
   * The name of one term: `Law`; can be translated.
   *
   * @default the label without its `s`
   */
  singular: string;
  /**
   * Stands below the heading of the index page; can be translated.
   *
   * @default ''
   */
  description: string;
  /**
   * The YAML file that declares the terms, relative to the docs folder of each version.
   *
   * @default '<key>.yml'
   */
  registry: string;
  /**
   * The front matter key in which a page lists its terms.
   *
   * @default the taxonomy's key
   */
  frontMatterKey: string;
  /**
   * Where the index page stands, relative to the site's base URL (below the version's path for other versions).
   *
   * @default the taxonomy's key
   */
  routeBasePath: string;
}

/** The pages that show the whole library: all patterns with filters, the matrix and the graph. */
export interface IndexOptions {
  /**
   * The heading of these pages: `Patterns`; can be translated.
   *
   * @default 'Patterns'
   */
  label: string;
  /**
   * Where the list of all patterns stands, relative to the site's base URL (below the version's path for other
   * versions); `matrix` and `graph` stand below it.
   *
   * @default 'patterns'
   */
  routeBasePath: string;
  /**
   * Front matter keys, and facts that have few values, by which readers may filter, beside the taxonomies. The graph is
   * coloured by the first of them that a page has.
   *
   * @default ['category']
   */
  filters: string[];
  /**
   * Facts that readers search, beside titles, descriptions, terms and the values of the filters.
   *
   * @default []
   */
  search: string[];
}

/** How a reader goes from page to page. */
export interface NavigationOptions {
  /**
   * What next and previous follow: `'sidebar'`, `'title'`, `{frontMatterKey: 'position'}` for a number in each page's
   * front matter, or `{path: 'start-here'}` for a learning path. Pages that the order says nothing about come last.
   *
   * @default 'sidebar'
   */
  order: CatalogueOrder;
}

/** A learning path that the options declare. */
export interface LearningPathOptions {
  /** The word for it in addresses: `start-here`. */
  id: string;
  /**
   * @default the id
   */
  title: string;
  /**
   * Stands below the title on the page of the path.
   *
   * @default ''
   */
  description: string;
  /** Ids, files or addresses of docs, in the order in which they are to be read. */
  pages: string[];
}

/** Learning paths: ordered lists of docs that somebody recommends to be read one after the other. */
export interface PathsOptions {
  /**
   * The name of the whole; can be translated.
   *
   * @default 'Learning paths'
   */
  label: string;
  /**
   * Stands below the heading of the index page; can be translated.
   *
   * @default ''
   */
  description: string;
  /**
   * The YAML file that declares the paths, relative to the docs folder of each version. It may be missing.
   *
   * @default 'paths.yml'
   */
  registry: string;
  /**
   * Paths of the docs plugin `default`, before those of the registry.
   *
   * @default []
   */
  list: LearningPathOptions[];
  /**
   * Where the index page stands, relative to the site's base URL (below the version's path for other versions).
   *
   * @default 'paths'
   */
  routeBasePath: string;
}

/** Where a page says which other pages belong to it. */
export interface RelatedOptions {
  /**
   * The front matter key in which a page lists its related pages.
   *
   * @default 'related'
   */
  frontMatterKey: string;
  /**
   * Headings of the sections whose links are relations, or parts of them; case does not count.
   *
   * @default ['Related Pattern']
   */
  sections: string[];
}
