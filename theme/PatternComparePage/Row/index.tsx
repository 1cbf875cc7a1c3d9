import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import SpokenText from '@theme/SpokenText';

import styles from './styles.module.css';

export interface Props {
  readonly head: ReactNode;
  /** One for each page; `null` for a page that has nothing here. */
  readonly cells: readonly ReactNode[];
  /** Position of the page that a narrow screen shows. */
  readonly shown: number;
}

/** Browsers forget what the parts of a table are when a narrow screen has them below each other; hence the roles. */
export default function PatternComparePageRow({head, cells, shown}: Props): ReactNode {
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row" className={styles.head}>
        {head}
      </th>
      {cells.map((cell, index) => (
        <td key={index} role="cell" className={clsx(styles.cell, index !== shown && styles.other)}>
          {cell ?? (
            <>
              <span aria-hidden="true" className={styles.dash}>
                —
              </span>
              <SpokenText>
                <Translate
                  id="theme.patternLibrary.compare.missing"
                  description="Read to screen readers where a page of a comparison has nothing in a row"
                >
                  Nothing
                </Translate>
              </SpokenText>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
