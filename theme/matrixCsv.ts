import type {MatrixGroup} from '@theme/matrixGroups';
import type {MatrixPageProps} from 'docusaurus-plugin-pattern-library';

/** A spreadsheet takes a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** The matrix as it is shown, in comma-separated values: what a page says of a term, or `x` where it only names it. */
export default function matrixCsv(
  label: string,
  groups: readonly MatrixGroup[],
  pages: readonly Readonly<MatrixPageProps>[],
): string {
  const columns = groups.flatMap(group => group.columns);
  const rows = [
    [label, ...columns.map(({name}) => name)],
    ...pages.map(page => [
      page.title,
      ...columns.map(column => {
        const sentence = column.pages.get(page);
        return sentence === '' ? 'x' : (sentence ?? '');
      }),
    ]),
  ];
  return rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
