/** A page or generated page that a reader can go to. */
export interface PageLink {
  title: string;
  permalink: string;
}

/** A kind of box, as the site's options declare it; titles are translated. */
export interface BoxKindProps {
  /** Directive name: `axiom`. */
  name: string;
  /** Shown when a box has no label of its own. */
  title: string;
  /** An emoji or a short text; empty for none. Decorative: screen readers skip it. */
  icon: string;
  /** An Infima colour name (`primary`, `success`, `danger`, …) or any CSS colour. */
  color: string;
}

/** What the plugin puts into Docusaurus's global data. Never grows with the number of pages. */
export interface PatternLibraryGlobalData {
  boxes: Record<string, BoxKindProps>;
}

/** A term on a page: one law, with its neighbours among the pages of that law. */
export interface PageTermProps {
  id: string;
  title: string;
  number: number | null;
  icon: string;
  color: string;
  summary: string;
  permalink: string;
  previous: PageLink | null;
  next: PageLink | null;
}

/** A taxonomy with the terms that one page has. */
export interface PageTaxonomyProps {
  /** Key in the options: `laws`. */
  name: string;
  /** `Laws` */
  label: string;
  /** `Law` */
  singular: string;
  /** The taxonomy's index page. */
  permalink: string;
  terms: PageTermProps[];
}

export interface RelatedPageProps extends PageLink {
  /** How the two work together, in the writer's words; `null` when none was given. */
  reason: string | null;
}

/** The data that travels with one doc, as the `patternLibrary` export of its module. */
export interface PatternPageProps {
  /** False for docs that no template governs: they keep the site's own navigation. */
  isPattern: boolean;
  taxonomies: PageTaxonomyProps[];
  related: RelatedPageProps[];
  referencedBy: PageLink[];
  /** Computed neighbours; `null` at either end of the chain. */
  previous: PageLink | null;
  next: PageLink | null;
}

/** A page in a listing. */
export interface ListedPageProps extends PageLink {
  description: string;
  taxonomies: {
    name: string;
    label: string;
    terms: {title: string; number: number | null; icon: string; color: string; permalink: string}[];
  }[];
}

export interface ListedTermProps {
  id: string;
  title: string;
  number: number | null;
  icon: string;
  color: string;
  summary: string;
  permalink: string;
  /** How many listed pages have the term. */
  count: number;
}

/** Props of `@theme/TaxonomyIndexPage`. */
export interface TaxonomyIndexPageProps {
  taxonomy: {name: string; label: string; singular: string; description: string; permalink: string};
  terms: ListedTermProps[];
}

/** Props of `@theme/TermPage`. */
export interface TermPageProps {
  taxonomy: {name: string; label: string; singular: string; permalink: string};
  term: ListedTermProps;
  pages: ListedPageProps[];
  previous: PageLink | null;
  next: PageLink | null;
}
