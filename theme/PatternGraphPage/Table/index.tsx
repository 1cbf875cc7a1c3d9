import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {PageLink, PatternGraphPageProps} from 'docusaurus-plugin-pattern-library';

import styles from './styles.module.css';

export interface Props {
  readonly nodes: readonly PageLink[];
  readonly relations: PatternGraphPageProps['relations'];
  /** Tells the picture which relation is pointed at. */
  readonly setActive: (nodes: readonly number[]) => void;
}

export default function PatternGraphPageTable({nodes, relations, setActive}: Props): ReactNode {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Translate
              id="theme.patternLibrary.graph.from"
              description="The heading of the column of patterns that name another one"
            >
              From
            </Translate>
          </th>
          <th scope="col">
            <Translate
              id="theme.patternLibrary.graph.to"
              description="The heading of the column of patterns that are named"
            >
              To
            </Translate>
          </th>
          <th scope="col">
            <Translate
              id="theme.patternLibrary.graph.reason"
              description="The heading of the column of the reasons why patterns are related"
            >
              Reason
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {relations.map(({from, to, reason}) => (
          <tr
            key={`${from} ${to}`}
            onMouseEnter={() => setActive([from, to])}
            onMouseLeave={() => setActive([])}
            onFocus={() => setActive([from, to])}
            onBlur={() => setActive([])}
          >
            {[from, to].map(node => (
              <td key={node}>
                <Link to={nodes[node]?.permalink}>{nodes[node]?.title}</Link>
              </td>
            ))}
            <td className={styles.reason}>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
