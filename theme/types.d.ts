/** A page or generated page that a reader can go to. */
export interface PageLink {
  title: string;
  permalink: string;
}

/** A kind of box, as the site's options declare it; titles are translated. */
export interface BoxKindProps {
  /** Directive name: `axiom`. */
  name: string;
  /** What a box of the kind is: stands above its label, or in the place of one. */
  title: string;
  /** The name of a drawing, an emoji or a short text; empty for none. Decorative: screen readers skip it. */
  icon: string;
  /** An Infima colour name (`primary`, `success`, `danger`, …) or any CSS colour. */
  color: string;
  /** How the bar at its side is drawn, so that kinds differ without colours. */
  line: 'solid' | 'dashed' | 'dotted' | 'double';
}

/** What the plugin puts into Docusaurus's global data. Never grows with the number of pages. */
export interface PatternLibraryGlobalData {
  boxes: Record<string, BoxKindProps>;
}

/** A term on a page: one law. */
export interface PageTermProps extends PageLink {
  id: string;
  number: number | null;
  icon: string;
  color: string;
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

/** What stands below the title of a page, beside its terms and learning paths. */
export interface PageHeaderProps {
  /** From the front matter; `null` for none, or where the text begins with it. */
  description: string | null;
  /** Values of front matter keys and facts that the site has chosen; a badge without values is left out. */
  badges: {label: string; values: string[]}[];
  /** How long it takes to read the page, at least 1. */
  minutes: number;
}

/** What a page in the footer is to this one. */
export type PageRoleProps =
  /** Beside it under a term: positions in `taxonomies`, and among the terms there. */
  | {role: 'next' | 'previous'; taxonomy: number; term: number}
  /** Name and label as those of a group. */
  | {role: 'relation'; name: string; label: string | null}
  | {role: 'backlink'};

/** A page that the footer leads to. */
export interface FooterLinkProps extends PageLink {
  /** How the two work together, in the writer's words; `null` when none was given, or when the page's text says it. */
  reason: string | null;
  /** All that it is to this page, without what the label of its group says. */
  roles: PageRoleProps[];
}

/** Pages in the footer. No page stands in two groups. */
export interface FooterGroupProps {
  kind: 'relation' | 'neighbours' | 'backlinks';
  /** Of a relation its key in the options, or the name of an inverse there: `supersedes`; `related` for related pages. */
  name: string;
  /** `Supersedes`; `null` for what the theme has a word for. */
  label: string | null;
  /** Never empty. */
  pages: FooterLinkProps[];
  /** Those that are shown when a reader asks for them; `category` is empty for pages that have none. */
  more: {category: string; pages: FooterLinkProps[]}[];
}

/** The data that travels with one doc, as the `patternLibrary` export of its module. */
export interface PatternPageProps {
  /** False for docs that no template governs: they keep the site's own navigation. */
  isPattern: boolean;
  /** `null` where the site wants none: terms, paths and comparison then stand below the text. */
  header: PageHeaderProps | null;
  taxonomies: PageTaxonomyProps[];
  footer: FooterGroupProps[];
  /** Computed neighbours; `null` at either end of the chain. */
  previous: PageLink | null;
  next: PageLink | null;
  /** The learning paths that the doc stands on, governed or not. */
  paths: PagePathsProps | null;
  /** Where the page is compared with others that the reader chooses; `null` where it cannot be. */
  compare: string | null;
  /** The term whose page the doc is. */
  term: TermPageProps | null;
  /** What the check has found on the doc; only under `docusaurus start`, and never empty. */
  findings?: PageFindingProps[];
}

/** The lines of a page that a fix changes; of a long one, the first. */
export interface PageFixProps {
  /** As they are. */
  removed: string[];
  /** As they will be. */
  added: string[];
}

/** Something that the check has found on a page. Its texts are in English, with values in backticks. */
export interface PageFindingProps {
  ruleId: string;
  severity: 'error' | 'warning';
  /** What was expected, and what was found. */
  reason: string;
  /** Where it is in the file; the first is 1. */
  line: number;
  column: number;
  /** How to mend it. */
  note: string | null;
  /** What `check --fix` does, where that is certain. */
  fix: PageFixProps | null;
  /** The line of the template that asks for it: `templates/pattern.md:12`. */
  askedForBy: string | null;
  /** The page about the rule. */
  url: string;
}

/** A learning path on one of its docs, with the doc's neighbours on it. */
export interface PagePathProps extends PageLink {
  id: string;
  /** 1 for the first doc. */
  position: number;
  length: number;
  previous: PageLink | null;
  next: PageLink | null;
}

/** The learning paths that a doc stands on. */
export interface PagePathsProps {
  /** `Learning paths` */
  label: string;
  /** The page of all paths. */
  permalink: string;
  paths: PagePathProps[];
}

/** What the generated pages of a version beside the latest say of it. */
export interface PatternVersionProps {
  /** `1.0`, as the list of versions names it. */
  label: string;
  banner: 'unreleased' | 'unmaintained' | null;
  /** The same page of the latest version, or the nearest to it that the version has. */
  latest: {label: string; permalink: string};
}

/** What all generated pages have. */
interface GeneratedPageProps {
  /** Absent in the version that readers see first. */
  version?: PatternVersionProps;
}

/** Props of `@theme/LearningPathIndexPage`. */
export interface LearningPathIndexPageProps extends GeneratedPageProps {
  /** `Learning paths` */
  label: string;
  description: string;
  permalink: string;
  paths: (PageLink & {id: string; description: string; pages: PageLink[]})[];
}

/** Props of `@theme/LearningPathPage`. */
export interface LearningPathPageProps extends GeneratedPageProps {
  /** The page of all paths. */
  index: {label: string; permalink: string};
  title: string;
  description: string;
  /** In the order in which they are to be read. */
  pages: ListedPageProps[];
}

/**
 * What a page says somewhere. HTML is made from Markdown alone: nothing of a page's own HTML, expressions or components
 * is in it.
 */
export type FactValueProps =
  | {kind: 'text'; html: string}
  /** `lead` are the bold words at the beginning of an item. */
  | {kind: 'list'; items: {lead: string | null; html: string}[]}
  /** Each row has a cell for each column; an empty one is an empty text. */
  | {kind: 'table'; columns: string[]; rows: string[][]}
  | {kind: 'code'; code: string; language: string | null}
  | {kind: 'terms'; terms: (PageLink & {number: number | null})[]};

/** The part of a page that a `:fact` directive quotes. */
export interface QuotedFactProps {
  /** What the template calls the part: `Problem`. */
  label: string;
  /** The page, and where on it the words stand. */
  page: PageLink;
  /** Empty where they could not be found. */
  values: FactValueProps[];
}

/** A page in a listing. */
export interface ListedPageProps extends PageLink {
  description: string;
  /** The values of each part that the listing shows; absent where it shows none. */
  shown?: FactValueProps[][];
  /** On the page of a term: what the page says of it, as the HTML of sentences; absent where it says nothing. */
  sentences?: string[];
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
export interface TaxonomyIndexPageProps extends GeneratedPageProps {
  taxonomy: {name: string; label: string; singular: string; description: string; permalink: string};
  terms: ListedTermProps[];
}

/** Props of `@theme/TermPage`. */
export interface TermPageProps extends GeneratedPageProps {
  taxonomy: {name: string; label: string; singular: string; permalink: string};
  term: ListedTermProps;
  pages: ListedPageProps[];
  previous: PageLink | null;
  next: PageLink | null;
}

/** A term among all terms of a library. */
export interface IndexTermProps extends PageLink {
  id: string;
  number: number | null;
  icon: string;
  color: string;
}

/** A taxonomy in a view of the whole library. */
export interface IndexTaxonomyProps {
  /** Key in the options: `laws`. */
  name: string;
  label: string;
  singular: string;
  /** Key in the address: `law`. The same in every language. */
  queryKey: string;
  /** The taxonomy's index page. */
  permalink: string;
  /** In the order of the registry. */
  terms: IndexTermProps[];
}

/** A front matter key or fact by which readers may filter. */
export interface IndexFilterProps {
  /** The key itself: `category`. */
  queryKey: string;
  label: string;
  values: {value: string; label: string}[];
}

/** A page in a view of the whole library. */
export interface IndexedPageProps extends PageLink {
  /** For each taxonomy, the positions of the page's terms. */
  terms: number[][];
}

/** Where the views of the whole library are; `null` for one that has nothing to show. */
export interface IndexViewsProps {
  list: string;
  matrix: string | null;
  graph: string | null;
  compare: string | null;
}

/** A page that the filters of an index find. */
export interface FilteredPageProps extends IndexedPageProps {
  description: string;
  /** For each filter the positions of the page's values. */
  values: number[][];
  /** What readers search and do not see; absent where there is nothing. */
  words?: string;
}

/** What all pages that show a library have. */
export interface LibraryViewProps extends GeneratedPageProps {
  /** `Patterns` */
  label: string;
  /** For search engines; absent for the theme's own words. */
  description?: string;
  views: IndexViewsProps;
}

/** Props of `@theme/PatternIndexPage`. */
export interface PatternIndexPageProps extends LibraryViewProps {
  taxonomies: IndexTaxonomyProps[];
  filters: IndexFilterProps[];
  /** In the order of the chain. `name` is what a page is called in comparisons, absent where it cannot be compared. */
  pages: (FilteredPageProps & {name?: string})[];
}

/** A page that readers can choose for a comparison. */
export interface ComparablePageProps {
  /** In the address: `bulkhead`. */
  name: string;
  title: string;
}

/** Props of `@theme/PatternComparePage`. */
export interface PatternComparePageProps extends LibraryViewProps {
  /** The data of the page `bulkhead` is at `<data>/bulkhead.json`, a `ComparedPageProps`. */
  data: string;
  /** In the order of the chain. */
  pages: ComparablePageProps[];
}

/** A row of a table in a comparison. */
export interface ComparedRowProps {
  /** By which it is found in the tables of other pages; in a table each row has another. */
  key: string;
  /** The template has the row, so every page should. */
  isNamed: boolean;
  /** HTML, as that of all values. */
  head: string;
  /** The other cells, without the empty ones. */
  cells: {title: string; html: string}[];
}

/** What a page says in a part of its template. */
export interface ComparedPartProps {
  /** Name of the fact: `quick-reference.problem`. */
  name: string;
  /** `Problem` */
  label: string;
  /** What holds it: `Quick Reference`; the same as the label for a part that is all that something holds. */
  holder: string;
  /** Empty where the page lacks the part, and for a table. */
  values: FactValueProps[];
  /** Of a table. */
  rows?: ComparedRowProps[];
}

/** What a comparison shows of a page: the file that is fetched when a reader chooses it. */
export interface ComparedPageProps extends PageLink {
  name: string;
  /** In the order of its template, with those that the page lacks. */
  parts: ComparedPartProps[];
  /** All taxonomies, with the terms of the page. */
  taxonomies: {
    name: string;
    label: string;
    permalink: string;
    terms: (PageLink & {number: number | null; icon: string; color: string})[];
  }[];
  /** The pages that it relates to, by their names; `label` is `null` for related pages. */
  relations: {to: string; label: string | null; reason: string | null}[];
}

/** A page in the matrix. */
export interface MatrixPageProps extends FilteredPageProps {
  /** For each of its `terms` what the page says of it, in plain text; an empty text for nothing. Absent where it says nothing of any. */
  sentences?: string[][];
}

/** Props of `@theme/PatternMatrixPage`. */
export interface PatternMatrixPageProps extends LibraryViewProps {
  taxonomies: IndexTaxonomyProps[];
  filters: IndexFilterProps[];
  /** In the order of the chain. */
  pages: MatrixPageProps[];
}

/** A pattern in the picture of a graph; lengths are those of the picture. */
export interface GraphNodeProps extends PageLink {
  /** In the address: `?focus=bulkhead`. */
  name: string;
  /** The title in at most two short lines. */
  lines: string[];
  x: number;
  y: number;
  /** Position of its group; 0 when there are no groups. */
  group: number;
  label: {x: number; y: number; anchor: 'start' | 'end'; rotation: number; lines: string[]};
}

/** The line between two patterns, by their positions. */
export interface GraphEdgeProps {
  from: number;
  to: number;
  /** Position of its kind. */
  kind: number;
  /** Each of the two names the other. */
  mutual: boolean;
  /** An SVG path, towards `to`. */
  path: string;
}

/** A kind of relation in the picture of a graph. */
export interface GraphKindProps {
  name: string;
  /** `null` for related pages, which the theme has a word for. */
  label: string | null;
  /** It holds in both directions, so its lines have no arrows. */
  symmetric: boolean;
}

/** The picture of a graph, laid out at build time. */
export interface GraphProps {
  width: number;
  height: number;
  nodes: GraphNodeProps[];
  edges: GraphEdgeProps[];
  /** Those that relate any patterns; related pages come first. */
  kinds: GraphKindProps[];
  /** `path` is the arc behind the group's nodes. */
  groups: {label: string; path: string}[];
}

/** Props of `@theme/PatternGraphPage`. */
export interface PatternGraphPageProps extends LibraryViewProps {
  graph: GraphProps;
  /** Every relation, by the positions of its patterns and of its kind. */
  relations: {from: number; to: number; kind: number; reason: string | null}[];
}

/** A page in a listing that is a table. */
export interface ListingRowProps extends PageLink {
  shown: FactValueProps[][];
}

/** Pages in one list or in groups. Any may be empty. */
export interface ListingContentProps {
  pages: ListedPageProps[];
  /** In the place of `pages`, where the listing is a table. */
  rows?: ListingRowProps[];
  groups: ListingGroupProps[];
}

/** The pages of a `::pages` directive. */
export interface ListingProps extends ListingContentProps {
  /** The names of what is shown of each page; absent where nothing is. */
  columns?: string[];
}

export interface ListingGroupProps extends ListingContentProps {
  /** `null` for the pages that belong to no other group. */
  title: string | null;
  /** Set where the pages share a term, which `title` then names. */
  term: {singular: string; number: number | null; icon: string; permalink: string} | null;
}
