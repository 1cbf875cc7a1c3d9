import type {MatrixPageProps} from 'docusaurus-plugin-pattern-library';
import {sortPositions, type MatrixSort} from '@theme/matrixOrder';
import type {PatternFacet} from '@theme/patternFilters';

export type MatrixPage = Readonly<MatrixPageProps>;

/** Rows below one heading: the pages of a category. */
export interface MatrixRows {
  readonly key: string;
  /** `null` where there are no categories, and for pages without one. */
  readonly label: string | null;
  readonly pages: readonly MatrixPage[];
}

/**
 * The rows of the matrix, in the order that a reader has chosen, by the values of a facet. A page with several of them
 * stands below the first: each has one row.
 *
 * @param facet Its position among the facets; -1 for none.
 */
export default function matrixRows(
  pages: readonly MatrixPage[],
  {
    sort,
    language,
    facets,
    facet,
  }: {
    sort: MatrixSort | null;
    language: string;
    facets: readonly PatternFacet[];
    facet: number;
  },
): MatrixRows[] {
  const counts = pages.map(({terms}) => terms.flat().length);
  const sorted = sortPositions(pages, counts, sort, language).map(position => pages[position]!);
  const options = facets[facet]?.options ?? [];
  const valueOf = ({terms, values}: MatrixPage) => [...terms, ...values][facet]?.[0];
  const rows = options.flatMap(({position, value, label}): MatrixRows[] => {
    const own = sorted.filter(page => valueOf(page) === position);
    return own.length > 0 ? [{key: value, label, pages: own}] : [];
  });
  const others = options.length > 0 ? sorted.filter(page => valueOf(page) === undefined) : sorted;
  return others.length > 0 ? [...rows, {key: '', label: null, pages: others}] : rows;
}
