import React, {useMemo, useState, type CSSProperties, type ReactNode, type SyntheticEvent} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {PatternMatrixPageProps} from 'docusaurus-plugin-pattern-library';
import PatternMatrixPageCell from '@theme/PatternMatrixPage/Cell';
import PatternMatrixPageHead from '@theme/PatternMatrixPage/Head';
import matrixGroups from '@theme/matrixGroups';
import {nextSort, sortPositions, type MatrixSort, type SortKey} from '@theme/matrixOrder';

import styles from './styles.module.css';

export interface Props extends Readonly<Pick<PatternMatrixPageProps, 'label' | 'taxonomies' | 'pages'>> {}

function useSort(): [MatrixSort | null, (key: SortKey) => void] {
  const [sort, setSort] = useState<MatrixSort | null>(null);
  return [sort, key => setSort(nextSort(sort, key))];
}

export default function PatternMatrixPageTable({label, taxonomies, pages}: Props): ReactNode {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  // The name of a locale is the site's own; its language is one that `Intl` knows.
  const language = localeConfigs[currentLocale]?.htmlLang ?? 'en';
  const [rowSort, sortRows] = useSort();
  const [columnSort, sortColumns] = useSort();
  const [activeColumn, setActiveColumn] = useState<number | null>(null);
  const groups = useMemo(
    () => matrixGroups(taxonomies, pages, columnSort, language),
    [taxonomies, pages, columnSort, language],
  );
  const columns = groups.flatMap(group => group.columns);
  const rowCounts = useMemo(() => pages.map(({terms}) => terms.flat().length), [pages]);
  const most = Math.max(1, ...rowCounts);
  const rows = useMemo(
    () => sortPositions(pages, rowCounts, rowSort, language),
    [pages, rowCounts, rowSort, language],
  );
  const body = useMemo(
    () =>
      rows.map(position => {
        const page = pages[position]!;
        const count = rowCounts[position]!;
        return (
          <tr key={page.permalink}>
            <th scope="row" className={styles.rowHeader}>
              <Link to={page.permalink}>{page.title}</Link>
            </th>
            {groups.flatMap(group =>
              group.columns.map((column, index) => (
                <td key={column.permalink} className={clsx(styles.cell, index === 0 && styles.firstOfGroup)}>
                  {column.pages.has(page) && (
                    <PatternMatrixPageCell page={page} term={column} sentence={column.pages.get(page)} />
                  )}
                </td>
              )),
            )}
            <td
              className={clsx(styles.total, styles.firstOfGroup)}
              style={{'--pattern-matrix-share': `${(count / most) * 100}%`} as CSSProperties}
            >
              {count}
            </td>
          </tr>
        );
      }),
    [rows, pages, rowCounts, most, groups],
  );
  const trackColumn = ({target}: SyntheticEvent) => {
    const cell = (target as Element).closest('td');
    setActiveColumn(cell ? cell.cellIndex : null);
  };

  return (
    <div
      className={styles.region}
      role="region"
      tabIndex={0}
      aria-label={translate(
        {
          id: 'theme.patternLibrary.matrix.ariaLabel',
          message: '{label} and {terms}',
          description: 'The ARIA label of the matrix, such as "Patterns and Laws, Pillars"',
        },
        {label, terms: taxonomies.map(taxonomy => taxonomy.label).join(', ')},
      )}
    >
      <table className={styles.table}>
        <colgroup>
          <col />
          {columns.map(({permalink}, index) => (
            <col key={permalink} className={clsx(index + 1 === activeColumn && styles.activeColumn)} />
          ))}
          <col />
        </colgroup>
        <PatternMatrixPageHead
          label={label}
          groups={groups}
          rowSort={rowSort}
          sortRows={sortRows}
          columnSort={columnSort}
          sortColumns={sortColumns}
        />
        <tbody
          onMouseOver={trackColumn}
          onMouseLeave={() => setActiveColumn(null)}
          onFocus={trackColumn}
          onBlur={() => setActiveColumn(null)}
        >
          {body}
        </tbody>
      </table>
    </div>
  );
}
