import React, {type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import PatternMatrixPageCell from '@theme/PatternMatrixPage/Cell';
import type {MatrixGroup} from '@theme/matrixGroups';
import type {MatrixPage} from '@theme/matrixRows';

import styles from './styles.module.css';

export interface Props {
  readonly page: MatrixPage;
  readonly groups: readonly MatrixGroup[];
  /** The most terms that a page has. */
  readonly most: number;
}

export default function PatternMatrixPageRow({page, groups, most}: Props): ReactNode {
  const count = page.terms.flat().length;
  return (
    <tr>
      <th scope="row" className={styles.rowHeader}>
        <Link to={page.permalink}>{page.title}</Link>
      </th>
      {groups.flatMap(({columns}) =>
        columns.map((column, index) => (
          <td key={column.permalink} className={clsx(styles.cell, index === 0 && styles.firstOfGroup)}>
            {column.pages.has(page) && (
              <PatternMatrixPageCell page={page} term={column} sentence={column.pages.get(page)} />
            )}
          </td>
        )),
      )}
      <td
        className={clsx(styles.total, styles.firstOfGroup)}
        style={{'--pattern-matrix-share': `${(count / Math.max(1, most)) * 100}%`} as CSSProperties}
      >
        {count}
      </td>
    </tr>
  );
}
