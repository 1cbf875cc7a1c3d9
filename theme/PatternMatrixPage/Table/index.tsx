import React, {useMemo, useRef, type ReactNode, type SyntheticEvent} from 'react';
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
  const names = useRef<HTMLTableColElement>(null);
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
  const keys = useGridKeys(table, body);
  // Past React, which would look at every cell whenever the pointer comes to another.
  const mark = (target: Element | null) => {
    const cell = target?.closest('td');
    const active = cell ? names.current?.children[cell.cellIndex] : undefined;
    names.current?.querySelector(`.${styles.activeColumn}`)?.classList.remove(styles.activeColumn!);
    active?.classList.add(styles.activeColumn!);
  };
  const trackColumn = ({target}: SyntheticEvent) => mark(target as Element);
  const forget = () => mark(null);
  return (
    <table ref={table} className={styles.table} {...keys}>
      <colgroup ref={names}>
        <col />
        {columns.map(({permalink}) => (
          <col key={permalink} />
        ))}
        <col />
      </colgroup>
      <PatternMatrixPageHead {...head} groups={groups} />
      <tbody onMouseOver={trackColumn} onMouseLeave={forget} onFocus={trackColumn} onBlur={forget}>
        {body}
      </tbody>
    </table>
  );
}
