import type {CatalogueOrder} from '../catalogue/catalogue.js';
import type {FrontMatterValue} from './page-options.js';

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

/** The pages that show the whole library: all patterns with filters, the matrix, the graph and comparisons. */
export interface IndexOptions {
  /**
   * The heading of these pages: `Patterns`; can be translated.
   *
   * @default 'Patterns'
   */
  label: string;
  /**
   * What search engines are told of these pages; can be translated.
   *
   * @default words of the theme's own
   */
  description: string;
  /**
   * Names of the templates whose pages are listed, and stand in matrix and graph; `null` for all. Comparisons are of all
   * pages.
   *
   * @default null
   */
  templates: string[] | null;
  /**
   * Where the list of all patterns stands, relative to the site's base URL (below the version's path for other
   * versions); `matrix`, `graph` and `compare` stand below it.
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
  /**
   * The page that shows two to four patterns side by side, `compare` below the list; `false` makes none.
   *
   * @default {}
   */
  compare: CompareOptions | false;
}

/** What comparisons of patterns show beside their terms and relations. */
export interface CompareOptions {
  /**
   * Facts by name, or by the name of what holds them (`quick-reference`). They are shown in the order of the template.
   *
   * @default what stands in fields, boxes, lists and tables; the prose of a template that has none of these
   */
  facts?: string[];
}

/** What stands below the title of a page: its description, terms and learning paths, the time to read it, badges. */
export interface HeaderOptions {
  /**
   * Front matter keys, and facts of few words, whose values are shown as badges; the labels can be translated.
   *
   * @default ['status']
   */
  badges: string[];
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
   * What readers see; can be translated.
   *
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

/**
 * A kind of relation between pages, such as "supersedes"; its key in `relations` is its name. A relation that is no
 * `symmetric` one leads from the page that it is named after, and the other page bears its inverse.
 */
export interface RelationOptions {
  /** What readers see beside the pages that a page relates to: `Supersedes`; can be translated. */
  label: string;
  /**
   * The relation holds in both directions, under one name: `alternativeTo`.
   *
   * @default false
   */
  symmetric: boolean;
  /** The name of the relation on the other page: `supersededBy`. Required, unless it is symmetric. */
  inverse?: string;
  /** What readers of the other page see: `Superseded by`; can be translated. Required, unless it is symmetric. */
  inverseLabel?: string;
  /**
   * The front matter key in which a page names the others.
   *
   * @default the relation's key
   */
  frontMatterKey: string;
  /**
   * The front matter key in which the other page may name this one.
   *
   * @default the inverse's name
   */
  inverseFrontMatterKey?: string;
  /**
   * Names of sections, and of bold leads (`**Supersedes**: [ADR 3](…)`), whose links are such relations. Case, emoji and
   * numbering do not count.
   *
   * @default the label
   */
  sections: string[];
  /**
   * As `sections`, for the inverse.
   *
   * @default the inverse's label
   */
  inverseSections?: string[];
  /**
   * The relation leads from page to page and never back to where it began: a circle is an error.
   *
   * @default true, unless it is symmetric
   */
  order: boolean;
  /**
   * What the front matter of a page that is named has to say: `{status: 'superseded'}`. Case does not count; of several
   * values, one is enough.
   *
   * @default {}
   */
  targetState: Record<string, FrontMatterValue | FrontMatterValue[]>;
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
