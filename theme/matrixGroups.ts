import type {IndexTaxonomyProps, IndexTermProps, MatrixPageProps} from 'docusaurus-plugin-pattern-library';
import {sortPositions, type MatrixSort} from '@theme/matrixOrder';
import patternColor from '@theme/patternColor';
import termTitle from '@theme/termTitle';

/** A term with the pages that have it. */
export type MatrixColumn = Readonly<IndexTermProps> & {
  /** `Law 1: Correlated Failure` */
  readonly name: string;
  /** A CSS value. */
  readonly color: string;
  readonly count: number;
  /** With what each of them says of the term; an empty text for nothing. */
  readonly pages: ReadonlyMap<Readonly<MatrixPageProps>, string>;
};

/** The columns of a taxonomy, in the order that a reader has chosen. */
export interface MatrixGroup {
  readonly taxonomy: Readonly<IndexTaxonomyProps>;
  readonly columns: readonly MatrixColumn[];
}

/** One for each taxonomy, again from the start when there are more; a term may have a colour of its own. */
const COLORS = ['primary', 'success', 'warning', 'danger', 'info'];

export default function matrixGroups(
  taxonomies: readonly Readonly<IndexTaxonomyProps>[],
  pages: readonly Readonly<MatrixPageProps>[],
  sort: MatrixSort | null,
  language: string,
): MatrixGroup[] {
  return taxonomies.map((taxonomy, index) => {
    const pagesOf = taxonomy.terms.map(() => new Map<Readonly<MatrixPageProps>, string>());
    for (const page of pages) {
      page.terms[index]?.forEach((position, at) =>
        pagesOf[position]?.set(page, page.sentences?.[index]?.[at] ?? ''),
      );
    }
    const counts = pagesOf.map(({size}) => size);
    const columns = sortPositions(taxonomy.terms, counts, sort, language).map(position => {
      const term = taxonomy.terms[position]!;
      return {
        ...term,
        name: termTitle({...term, singular: taxonomy.singular}),
        color: patternColor(term.color || COLORS[index % COLORS.length]!),
        count: counts[position]!,
        pages: pagesOf[position]!,
      };
    });
    return {taxonomy, columns};
  });
}
