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

declare module '@theme/PatternFooter/Neighbours' {
  import type {ReactNode} from 'react';

  export interface Props {
    /** The term that the neighbours share: `Law 1: Correlated Failure`. */
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

declare module '@theme/TermPage/Breadcrumbs' {
  import type {ReactNode} from 'react';

  export interface Props {
    readonly taxonomy: Readonly<import('./types.js').TermPageProps['taxonomy']>;
    /** The term's full name: `Law 1: Correlated Failure`. */
    readonly title: string;
  }

  export default function TermPageBreadcrumbs(props: Props): ReactNode;
}
