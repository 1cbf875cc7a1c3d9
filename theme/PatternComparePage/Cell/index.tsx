import React, {type ReactNode} from 'react';
import type {ComparedRowProps} from 'docusaurus-plugin-pattern-library';
import PatternFact from '@theme/PatternFact';
import type {ComparedCell} from '@theme/comparisonRows';

import styles from './styles.module.css';

export interface Props {
  readonly cell: NonNullable<ComparedCell>;
}

/** The plugin makes this HTML itself, from Markdown alone: nothing that a page has as HTML is in it. */
function Cells({cells}: Pick<ComparedRowProps, 'cells'>): ReactNode {
  const [only] = cells;
  if (only && cells.length === 1) return <span dangerouslySetInnerHTML={{__html: only.html}} />;
  return (
    <dl className={styles.cells}>
      {cells.map(({title, html}) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd dangerouslySetInnerHTML={{__html: html}} />
        </div>
      ))}
    </dl>
  );
}

/** What one page of a comparison has in a row. */
export default function PatternComparePageCell({cell}: Props): ReactNode {
  switch (cell.kind) {
    case 'values':
      return <PatternFact values={cell.values} />;
    case 'row':
      return <Cells cells={cell.row.cells} />;
    case 'rows':
      return (
        <ul className={styles.rows}>
          {cell.rows.map(({key, head, cells}) => (
            <li key={key}>
              <b dangerouslySetInnerHTML={{__html: head}} />
              {cells.length > 0 && <Cells cells={cells} />}
            </li>
          ))}
        </ul>
      );
  }
}
