import React, {useMemo, useRef, useState, type ReactNode, type SyntheticEvent} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import PatternMatrixPageHead, {type Props as HeadProps} from '@theme/PatternMatrixPage/Head';
import PatternMatrixPageRow from '@theme/PatternMatrixPage/Row';
import PatternMatrixPageSentence from '@theme/PatternMatrixPage/Sentence';
import type {MatrixRows} from '@theme/matrixRows';
import useGridKeys from '@theme/useGridKeys';
import usePrintedGroups from '@theme/usePrintedGroups';

import styles from './styles.module.css';

export interface Props extends HeadProps {
  readonly rows: readonly MatrixRows[];
}

/** The matrix; printed, as many of them below each other as its columns need. */
export default function PatternMatrixPageTable(props: Props): ReactNode {
  const {label, groups} = props;
  const region = useRef<HTMLDivElement>(null);
  const sheets = usePrintedGroups(groups);
  const terms = groups.map(({taxonomy}) => taxonomy.label).join(', ');
  return (
    <>
      <div
        ref={region}
        className={styles.region}
        role="region"
        tabIndex={0}
        aria-label={translate(
          {
            id: 'theme.patternLibrary.matrix.ariaLabel',
            message: '{label} and {terms}',
            description: 'The ARIA label of the matrix, such as "Patterns and Laws, Pillars"',
          },
          {label, terms},
        )}
      >
        {sheets.map((sheet, index) => (
          <Sheet key={index} {...props} groups={sheet} />
        ))}
      </div>
      <PatternMatrixPageSentence around={region} />
    </>
  );
}

function Sheet({rows, groups, ...head}: Props): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const keys = useGridKeys(table);
  const [activeColumn, setActiveColumn] = useState<number | null>(null);
  const columns = groups.flatMap(group => group.columns);
  const body = useMemo(() => {
    const most = Math.max(...rows.flatMap(({pages}) => pages.map(({terms}) => terms.flat().length)));
    const width = groups.flatMap(group => group.columns).length + 2;
    return rows.map(({key, label, pages}) => (
      <React.Fragment key={key}>
        {label !== null && (
          <tr className={styles.category}>
            <th scope="rowgroup" colSpan={width}>
              <span className={styles.categoryName}>{label}</span>
            </th>
          </tr>
        )}
        {pages.map(page => (
          <PatternMatrixPageRow key={page.permalink} page={page} groups={groups} most={most} />
        ))}
      </React.Fragment>
    ));
  }, [rows, groups]);
  const trackColumn = ({target}: SyntheticEvent) => {
    const cell = (target as Element).closest('td');
    setActiveColumn(cell ? cell.cellIndex : null);
  };
  return (
    <table ref={table} className={styles.table} {...keys}>
      <colgroup>
        <col />
        {columns.map(({permalink}, index) => (
          <col key={permalink} className={clsx(index + 1 === activeColumn && styles.activeColumn)} />
        ))}
        <col />
      </colgroup>
      <PatternMatrixPageHead {...head} groups={groups} />
      <tbody
        onMouseOver={trackColumn}
        onMouseLeave={() => setActiveColumn(null)}
        onFocus={trackColumn}
        onBlur={() => setActiveColumn(null)}
      >
        {body}
      </tbody>
    </table>
  );
}
