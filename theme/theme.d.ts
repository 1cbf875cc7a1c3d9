/// <reference types="@docusaurus/theme-classic" />
/// <reference types="@docusaurus/plugin-content-docs" />

declare module '@theme-init/DocItem' {
  import DocItem from '@theme/DocItem';

  export default DocItem;
}

declare module '@theme/patternColor' {
  /** Turns a colour of the options into a CSS value. */
  export default function patternColor(color: string): string;
}

declare module '@theme/termTitle' {
  export interface Props {
    /** What one term of the taxonomy is called: `Law`. */
    readonly singular: string;
    readonly number: number | null;
    readonly title: string;
  }

  /** The full name of a term: `Law 1: Correlated Failure`. */
  export default function termTitle(term: Props): string;
}

declare module '@theme/PatternBox' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Name of the kind, as in `:::axiom`. */
    readonly kind: string;
    readonly id?: string;
    readonly className?: string;
    /** A title and a body. */
    readonly children: ReactNode;
  }

  export default function PatternBox(props: Props): ReactNode;
}

declare module '@theme/PatternBox/Context' {
  import type {Context as ReactContext} from 'react';

  export interface PatternBoxContext {
    readonly kind: import('./types.js').BoxKindProps;
    /** Id of the element that names the box. */
    readonly titleId: string;
  }

  /** What a box tells its title and its body. */
  const Context: ReactContext<PatternBoxContext | null>;
  export default Context;

  export function usePatternBox(): PatternBoxContext;
}

declare module '@theme/PatternBox/Title' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The label; without one the title of the kind is shown. */
    readonly children?: ReactNode;
    /** Whether the label begins with an icon of its own, so that the icon of the kind is left out. */
    readonly hasIcon?: boolean;
  }

  export default function PatternBoxTitle(props: Props): ReactNode;
}

declare module '@theme/PatternBox/Body' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly children?: ReactNode;
  }

  export default function PatternBoxBody(props: Props): ReactNode;
}

declare module '@theme/PatternFooter' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').PatternPageProps> {}

  export default function PatternFooter(props: Props): ReactNode;
}

declare module '@theme/PatternFooter/Part' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** Names the part for readers of all kinds; a plain string names the landmark. */
    readonly label: string;
    /** A page about all that the part lists. */
    readonly permalink?: string;
    readonly children: ReactNode;
  }

  export default function PatternFooterPart(props: Props): ReactNode;
}

declare module '@theme/PatternFooter/Taxonomy' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').PageTaxonomyProps> {}

  export default function PatternFooterTaxonomy(props: Props): ReactNode;
}

declare module '@theme/PatternFooter/Paths' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').PagePathsProps> {}

  export default function PatternFooterPaths(props: Props): ReactNode;
}

declare module '@theme/PatternFooter/Term' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').TermPageProps> {}

  export default function PatternFooterTerm(props: Props): ReactNode;
}

declare module '@theme/withoutTerm' {
  export type Page = Readonly<import('./types.js').ListedPageProps>;

  /**
   * The page without one of its terms: on the page of a term every card has it, and saying so on each of them would
   * only hide the others.
   */
  export default function withoutTerm(page: Page, permalink: string): Page;
}

declare module '@theme/LearningPathIndexPage' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').LearningPathIndexPageProps> {}

  export default function LearningPathIndexPage(props: Props): ReactNode;
}

declare module '@theme/LearningPathPage' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').LearningPathPageProps> {}

  export default function LearningPathPage(props: Props): ReactNode;
}

declare module '@theme/LearningPathPage/Step' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly page: Readonly<import('./types.js').ListedPageProps>;
    /** 1 for the first. */
    readonly position: number;
  }

  export default function LearningPathPageStep(props: Props): ReactNode;
}

declare module '@theme/PatternFooter/Neighbours' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The term, or the learning path, that the neighbours share: `Law 1: Correlated Failure`. */
    readonly term: string;
    readonly previous: import('./types.js').PageLink | null;
    readonly next: import('./types.js').PageLink | null;
  }

  export default function PatternFooterNeighbours(props: Props): ReactNode;
}

declare module '@theme/PatternFooter/Related' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly pages: readonly import('./types.js').RelatedPageProps[];
  }

  export default function PatternFooterRelated(props: Props): ReactNode;
}

declare module '@theme/PatternFooter/ReferencedBy' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly pages: readonly import('./types.js').PageLink[];
  }

  export default function PatternFooterReferencedBy(props: Props): ReactNode;
}

declare module '@theme/TermChip' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly title: string;
    readonly number: number | null;
    readonly icon: string;
    readonly color: string;
    readonly permalink: string;
  }

  export default function TermChip(props: Props): ReactNode;
}

declare module '@theme/TermCard' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** What one term of the taxonomy is called: `Law`. */
    readonly singular: string;
    readonly term: Readonly<import('./types.js').ListedTermProps>;
  }

  export default function TermCard(props: Props): ReactNode;
}

declare module '@theme/PatternCard' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly page: Readonly<import('./types.js').ListedPageProps>;
    /**
     * Element of the title. A list in the middle of a text takes `p`: its cards are no sections of that text.
     *
     * @default 'h2'
     */
    readonly titleAs?: 'h2' | 'h3' | 'p';
  }

  export default function PatternCard(props: Props): ReactNode;
}

declare module '@theme/TaxonomyIndexPage' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').TaxonomyIndexPageProps> {}

  export default function TaxonomyIndexPage(props: Props): ReactNode;
}

declare module '@theme/TermPage' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').TermPageProps> {}

  export default function TermPage(props: Props): ReactNode;
}

declare module '@theme/PatternPage' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly title: string;
    /** An emoji or a short text in front of the title. */
    readonly icon?: string;
    /** Stands below the title, and in the head. */
    readonly description: string;
    /** The index page that this page belongs to; without one, it is an index itself, as wide as the screen. */
    readonly parent?: Readonly<Pick<import('./types.js').TermPageProps['taxonomy'], 'label' | 'permalink'>>;
    /** Says that the page belongs to a version beside the latest. */
    readonly version?: Readonly<import('./types.js').PatternVersionProps>;
    /** For the styles of a site. */
    readonly wrapperClassName: string;
    readonly children: ReactNode;
  }

  export default function PatternPage(props: Props): ReactNode;
}

declare module '@theme/PatternPage/Breadcrumbs' {
  import type {Props as PageProps} from '@theme/PatternPage';
  import type {ReactNode} from 'react';

  export interface Props extends Required<Pick<PageProps, 'parent' | 'title'>> {}

  export default function PatternPageBreadcrumbs(props: Props): ReactNode;
}

declare module '@theme/PatternVersion' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').PatternVersionProps> {}

  export default function PatternVersion(props: Props): ReactNode;
}

declare module '@theme/LinkCard' {
  import type {CSSProperties, ReactNode} from 'react';

  export interface Props {
    readonly title: string;
    readonly permalink: string;
    /** Element of the title; a `p` is no section of the text that the card stands in. */
    readonly titleAs: 'h2' | 'h3' | 'p';
    /** Above the title. */
    readonly eyebrow?: ReactNode;
    readonly className?: string;
    readonly style?: CSSProperties;
    readonly children: ReactNode;
  }

  export default function LinkCard(props: Props): ReactNode;
}

declare module '@theme/PatternListing' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly listing: Readonly<import('./types.js').ListingProps>;
    readonly id?: string;
    readonly className?: string;
  }

  export default function PatternListing(props: Props): ReactNode;
}

declare module '@theme/PatternListing/Group' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly group: Readonly<import('./types.js').ListingGroupProps>;
    /** 1 for an outermost group. */
    readonly level: number;
  }

  export default function PatternListingGroup(props: Props): ReactNode;
}

declare module '@theme/PatternListing/Cards' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly pages: readonly import('./types.js').ListedPageProps[];
  }

  export default function PatternListingCards(props: Props): ReactNode;
}

declare module '@theme/PatternViews' {
  import type {ReactNode} from 'react';

  export type ViewName = keyof import('./types.js').IndexViewsProps;

  export interface Props {
    /** The heading: `Patterns`. */
    readonly label: string;
    readonly views: Readonly<import('./types.js').IndexViewsProps>;
    /** Says that the page belongs to a version beside the latest. */
    readonly version?: Readonly<import('./types.js').PatternVersionProps>;
    readonly current: ViewName;
    readonly children: ReactNode;
  }

  export default function PatternViews(props: Props): ReactNode;
}

declare module '@theme/useQuery' {
  /** The address's query, and a function that changes it: as a step that the back button undoes, or in its place. */
  export type Query = [search: string, setQuery: (params: URLSearchParams, options: {push: boolean}) => void];

  export default function useQuery(): Query;
}

declare module '@theme/patternFilters' {
  /** A taxonomy, or a front matter key, with the values that pages have. */
  export interface PatternFacet {
    /** Key in the address. */
    readonly queryKey: string;
    readonly label: string;
    readonly options: readonly {
      readonly value: string;
      readonly label: string;
      readonly number: number | null;
      readonly icon: string;
      /** By which pages name it. */
      readonly position: number;
      /** How many patterns have it. */
      readonly count: number;
    }[];
  }

  export type FilteredPage = Readonly<import('./types.js').PatternIndexPageProps['pages'][number]>;

  export interface Selection {
    readonly text: string;
    /** For each facet the positions of the chosen values. */
    readonly chosen: readonly ReadonlySet<number>[];
  }

  export const SEARCH_KEY: string;
  export function readSelection(search: string, facets: readonly PatternFacet[]): Selection;
  export function isEmpty(selection: Selection): boolean;
  export function filterPages<Page extends FilteredPage>(
    pages: readonly Page[],
    selection: Selection,
  ): readonly Page[];
  export function toggleValue(search: string, queryKey: string, value: string): URLSearchParams;
  export function setText(search: string, text: string): URLSearchParams;
  export function clearSelection(search: string, facets: readonly PatternFacet[]): URLSearchParams;
}

declare module '@theme/PatternIndexPage' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').PatternIndexPageProps> {}

  export default function PatternIndexPage(props: Props): ReactNode;
}

declare module '@theme/PatternIndexPage/Filters' {
  import type {ReactNode} from 'react';
  import type {PatternFacet, Selection} from '@theme/patternFilters';
  import type {Query} from '@theme/useQuery';

  export interface Props {
    /** What is listed: `Patterns`. */
    readonly label: string;
    readonly facets: readonly PatternFacet[];
    readonly selection: Selection;
    readonly search: Query[0];
    readonly setQuery: Query[1];
  }

  export default function PatternIndexPageFilters(props: Props): ReactNode;
}

declare module '@theme/PatternIndexPage/Facet' {
  import type {ReactNode} from 'react';
  import type {PatternFacet} from '@theme/patternFilters';

  export interface Props {
    readonly facet: PatternFacet;
    /** Positions of the chosen values. */
    readonly chosen?: ReadonlySet<number>;
    readonly onToggle: (value: string) => void;
  }

  export default function PatternIndexPageFacet(props: Props): ReactNode;
}

declare module '@theme/matrixOrder' {
  export type SortKey = 'title' | 'count';

  export interface MatrixSort {
    readonly key: SortKey;
    readonly direction: 'ascending' | 'descending';
  }

  /** `null` is the library's own order. */
  export function nextSort(sort: MatrixSort | null, key: SortKey): MatrixSort | null;
  export function sortPositions(
    items: readonly {readonly title: string}[],
    counts: readonly number[],
    sort: MatrixSort | null,
    locale: string,
  ): number[];
}

declare module '@theme/PatternMatrixPage' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').PatternMatrixPageProps> {}

  export default function PatternMatrixPage(props: Props): ReactNode;
}

declare module '@theme/PatternMatrixPage/Table' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<
    Pick<import('./types.js').PatternMatrixPageProps, 'label' | 'taxonomies' | 'pages'>
  > {}

  export default function PatternMatrixPageTable(props: Props): ReactNode;
}

declare module '@theme/matrixGroups' {
  import type {Props} from '@theme/PatternMatrixPage';
  import type {MatrixSort} from '@theme/matrixOrder';

  /** A term with the pages that have it. */
  export type MatrixColumn = Readonly<import('./types.js').IndexTermProps> & {
    /** `Law 1: Correlated Failure` */
    readonly name: string;
    /** A CSS value. */
    readonly color: string;
    readonly count: number;
    readonly pages: ReadonlySet<Props['pages'][number]>;
  };

  /** The columns of a taxonomy, in the order that a reader has chosen. */
  export interface MatrixGroup {
    readonly taxonomy: Readonly<import('./types.js').IndexTaxonomyProps>;
    readonly columns: readonly MatrixColumn[];
  }

  export default function matrixGroups(
    taxonomies: Props['taxonomies'],
    pages: Props['pages'],
    sort: MatrixSort | null,
    language: string,
  ): MatrixGroup[];
}

declare module '@theme/PatternMatrixPage/Head' {
  import type {ReactNode} from 'react';
  import type {MatrixGroup} from '@theme/matrixGroups';
  import type {MatrixSort, SortKey} from '@theme/matrixOrder';

  export interface Props {
    /** What the rows are: `Patterns`. */
    readonly label: string;
    readonly groups: readonly MatrixGroup[];
    readonly rowSort: MatrixSort | null;
    readonly sortRows: (key: SortKey) => void;
    readonly columnSort: MatrixSort | null;
    readonly sortColumns: (key: SortKey) => void;
  }

  export default function PatternMatrixPageHead(props: Props): ReactNode;
}

declare module '@theme/PatternMatrixPage/Cell' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly page: Readonly<import('./types.js').PageLink>;
    readonly term: {
      /** `Law 1: Correlated Failure` */
      readonly name: string;
      readonly permalink: string;
      /** A CSS value. */
      readonly color: string;
    };
  }

  export default function PatternMatrixPageCell(props: Props): ReactNode;
}

declare module '@theme/PatternMatrixPage/SortButton' {
  import type {ReactNode} from 'react';
  import type {MatrixSort} from '@theme/matrixOrder';

  export interface Props {
    readonly axis: 'rows' | 'columns';
    readonly label: string;
    readonly direction?: MatrixSort['direction'];
    readonly onClick: () => void;
  }

  export default function PatternMatrixPageSortButton(props: Props): ReactNode;
}

declare module '@theme/PatternGraphPage' {
  import type {ReactNode} from 'react';

  export interface Props extends Readonly<import('./types.js').PatternGraphPageProps> {}

  export default function PatternGraphPage(props: Props): ReactNode;
}

declare module '@theme/PatternGraphPage/Picture' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly label: string;
    readonly graph: Readonly<import('./types.js').GraphProps>;
    /** Positions of the nodes that are pointed at: one, or the two ends of a line. */
    readonly active: readonly number[];
    readonly setActive: (nodes: readonly number[]) => void;
  }

  export default function PatternGraphPagePicture(props: Props): ReactNode;
}

declare module '@theme/PatternGraphPage/Table' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly nodes: readonly import('./types.js').PageLink[];
    readonly relations: import('./types.js').PatternGraphPageProps['relations'];
    /** Tells the picture which relation is pointed at. */
    readonly setActive: (nodes: readonly number[]) => void;
  }

  export default function PatternGraphPageTable(props: Props): ReactNode;
}
