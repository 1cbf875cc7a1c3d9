import React, {useMemo, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ListingRowProps} from 'docusaurus-plugin-pattern-library';
import PatternFact from '@theme/PatternFact';
import SortButton from '@theme/SortButton';
import {nextRowSort, sortRows, type RowSort} from '@theme/listingOrder';

import styles from './styles.module.css';

export interface Props {
  /** The names of what stands behind the first column, which holds the pages. */
  readonly columns: readonly string[];
  readonly rows: readonly ListingRowProps[];
}

export default function PatternListingTable({columns, rows}: Props): ReactNode {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const language = localeConfigs[currentLocale]?.htmlLang ?? 'en';
  // Without JavaScript nothing can be sorted, and nothing looks as if it could.
  const isBrowser = useIsBrowser();
  const [sort, setSort] = useState<RowSort | null>(null);
  const sorted = useMemo(() => sortRows(rows, sort, language), [rows, sort, language]);
  const pageTitle = translate({
    id: 'theme.patternLibrary.listing.page',
    message: 'Page',
    description: 'The head of the column that holds the pages, in a list of pages that is a table',
  });
  // What has not changed is not rendered again: a table may have a thousand rows.
  const body = useMemo(
    () =>
      sorted.map(({title, permalink, shown}) => (
        <tr key={permalink}>
          <th scope="row" className={styles.page}>
            <Link to={permalink}>{title}</Link>
          </th>
          {shown.map((values, index) => (
            <td key={index}>
              <PatternFact values={values} />
            </td>
          ))}
        </tr>
      )),
    [sorted],
  );
  return (
    <div
      className={styles.region}
      role="region"
      tabIndex={0}
      aria-label={translate(
        {
          id: 'theme.patternLibrary.listing.table',
          message: 'Table: {columns}',
          description: 'The ARIA label of a list of pages that is a table, such as "Table: Page, Problem"',
        },
        {columns: [pageTitle, ...columns].join(', ')},
      )}
    >
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            {[pageTitle, ...columns].map((label, column) => {
              const direction = sort?.column === column ? sort.direction : undefined;
              return (
                <th key={column} scope="col" aria-sort={direction}>
                  {isBrowser ? (
                    <SortButton
                      axis="rows"
                      label={label}
                      direction={direction}
                      onClick={() => setSort(nextRowSort(sort, column))}
                    />
                  ) : (
                    label
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>{body}</tbody>
      </table>
    </div>
  );
}
