import type {MatrixGroup} from '@theme/matrixGroups';
import {sortPositions, type MatrixSort} from '@theme/matrixOrder';
import patternColor from '@theme/patternColor';
import termTitle from '@theme/termTitle';
import type {Props} from '@theme/PatternMatrixPage';

/** One for each taxonomy, again from the start when there are more; a term may have a colour of its own. */
const COLORS = ['primary', 'success', 'warning', 'danger', 'info'];

export default function matrixGroups(
  taxonomies: Props['taxonomies'],
  pages: Props['pages'],
  sort: MatrixSort | null,
  language: string,
): MatrixGroup[] {
  return taxonomies.map((taxonomy, index) => {
    const pagesOf = taxonomy.terms.map(() => new Set<Props['pages'][number]>());
    for (const page of pages) {
      page.terms[index]?.forEach(position => pagesOf[position]?.add(page));
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
