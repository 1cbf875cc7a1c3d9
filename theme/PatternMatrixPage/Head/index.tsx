import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import SortButton from '@theme/SortButton';
import type {MatrixSort, SortKey} from '@theme/matrixOrder';
import type {MatrixGroup} from '@theme/matrixGroups';

import styles from './styles.module.css';

export interface Props {
  /** What the rows are: `Patterns`. */
  readonly label: string;
  readonly groups: readonly MatrixGroup[];
  readonly rowSort: MatrixSort | null;
  readonly sortRows: (key: SortKey) => void;
  readonly columnSort: MatrixSort | null;
  readonly sortColumns: (key: SortKey) => void;
}

function directionOf(sort: MatrixSort | null, key: SortKey) {
  return sort?.key === key ? sort.direction : undefined;
}

export default function PatternMatrixPageHead({
  label,
  groups,
  rowSort,
  sortRows,
  columnSort,
  sortColumns,
}: Props): ReactNode {
  const sum = groups.flatMap(({columns}) => columns).reduce((all, {count}) => all + count, 0);
  const total = translate({
    id: 'theme.patternLibrary.matrix.total',
    message: 'Total',
    description: 'The label of the counts at the end of the rows and columns of the matrix',
  });
  return (
    <thead className={styles.head}>
      <tr>
        <th scope="col" className={styles.corner} aria-sort={directionOf(rowSort, 'title')}>
          <SortButton
            axis="rows"
            label={label}
            direction={directionOf(rowSort, 'title')}
            onClick={() => sortRows('title')}
          />
        </th>
        {groups.map(({taxonomy, columns}) => (
          <th
            key={taxonomy.name}
            scope="colgroup"
            colSpan={columns.length}
            className={clsx(styles.group, styles.firstOfGroup)}
          >
            <Link to={taxonomy.permalink}>{taxonomy.label}</Link>
          </th>
        ))}
        <th
          scope="col"
          rowSpan={2}
          className={clsx(styles.totalHeader, styles.firstOfGroup)}
          aria-sort={directionOf(rowSort, 'count')}
        >
          <SortButton
            axis="rows"
            label={total}
            direction={directionOf(rowSort, 'count')}
            onClick={() => sortRows('count')}
          />
        </th>
      </tr>
      <tr>
        <th scope="row" className={styles.corner} aria-sort={directionOf(columnSort, 'title')}>
          <SortButton
            axis="columns"
            label={groups.map(({taxonomy}) => taxonomy.singular).join(' · ')}
            direction={directionOf(columnSort, 'title')}
            onClick={() => sortColumns('title')}
          />
        </th>
        {groups.flatMap(group =>
          group.columns.map(({permalink, title, number, icon}, index) => (
            <th
              key={permalink}
              scope="col"
              className={clsx(styles.columnHeader, index === 0 && styles.firstOfGroup)}
            >
              <Link to={permalink} className={styles.columnLink}>
                <span className={styles.columnName}>
                  {number !== null && <b>{number}</b>} {title}
                </span>
                {icon && <span aria-hidden="true">{icon}</span>}
              </Link>
            </th>
          )),
        )}
      </tr>
      <tr>
        <th scope="row" className={styles.corner} aria-sort={directionOf(columnSort, 'count')}>
          <SortButton
            axis="columns"
            label={total}
            direction={directionOf(columnSort, 'count')}
            onClick={() => sortColumns('count')}
          />
        </th>
        {groups.flatMap(group =>
          group.columns.map(({permalink, count}, index) => (
            <td key={permalink} className={clsx(styles.columnTotal, index === 0 && styles.firstOfGroup)}>
              {count}
            </td>
          )),
        )}
        <td className={clsx(styles.columnTotal, styles.firstOfGroup)}>{sum}</td>
      </tr>
    </thead>
  );
}
