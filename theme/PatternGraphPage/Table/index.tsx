import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {GraphKindProps, PageLink, PatternGraphPageProps} from 'docusaurus-plugin-pattern-library';
import PatternGraphPageKind from '@theme/PatternGraphPage/Kind';

import styles from './styles.module.css';

export interface Props {
  readonly nodes: readonly PageLink[];
  /** Where all relations are related pages, the table has no column for them. */
  readonly kinds: readonly GraphKindProps[];
  readonly relations: PatternGraphPageProps['relations'];
}

export default function PatternGraphPageTable({nodes, kinds, relations}: Props): ReactNode {
  const showsKinds = kinds.some(({label}) => label !== null);
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
          {showsKinds && (
            <th scope="col">
              <Translate
                id="theme.patternLibrary.graph.kind"
                description="The heading of the column that says how patterns are related"
              >
                Relation
              </Translate>
            </th>
          )}
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
        {relations.map(({from, to, kind, reason}) => (
          <tr key={`${from} ${to} ${kind}`} data-from={from} data-to={to}>
            <td>
              <Link to={nodes[from]?.permalink}>{nodes[from]?.title}</Link>
            </td>
            {showsKinds && (
              <td>
                <PatternGraphPageKind label={kinds[kind]?.label ?? null} />
              </td>
            )}
            <td>
              <Link to={nodes[to]?.permalink}>{nodes[to]?.title}</Link>
            </td>
            <td className={styles.reason}>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
