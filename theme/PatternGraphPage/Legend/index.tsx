import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {GraphProps} from 'docusaurus-plugin-pattern-library';
import PatternGraphPageKind from '@theme/PatternGraphPage/Kind';
import PatternGraphPageSymbol from '@theme/PatternGraphPage/Symbol';

import styles from './styles.module.css';

export interface Props extends Readonly<Pick<GraphProps, 'groups' | 'kinds'>> {
  /** The positions of those that the picture has. */
  readonly shownGroups: ReadonlySet<number | undefined>;
  readonly shownKinds: ReadonlySet<number | undefined>;
  /** How the lines of a kind are broken. */
  readonly dashesOf: (kind: number) => string | undefined;
}

/** Says what symbols and lines mean, where the library has more than one of them. */
export default function PatternGraphPageLegend({
  groups,
  kinds,
  shownGroups,
  shownKinds,
  dashesOf,
}: Props): ReactNode {
  const showsKinds = kinds.some(({label}) => label !== null);
  if (groups.length <= 1 && !showsKinds) return null;
  return (
    <figcaption>
      {groups.length > 1 && (
        <ul className={styles.legend}>
          {groups.map(
            ({label: name}, group) =>
              shownGroups.has(group) && (
                <li key={name}>
                  <svg className={styles.symbol} viewBox="-10 -10 20 20" aria-hidden="true">
                    <PatternGraphPageSymbol group={group} />
                  </svg>
                  {name || (
                    <Translate
                      id="theme.patternLibrary.graph.noGroup"
                      description="Names the patterns in the graph that belong to no group"
                    >
                      Other
                    </Translate>
                  )}
                </li>
              ),
          )}
        </ul>
      )}
      {showsKinds && (
        <ul className={styles.legend}>
          {kinds.map(
            ({name, label, symmetric}, kind) =>
              shownKinds.has(kind) && (
                <li key={name}>
                  <svg className={styles.line} viewBox="0 0 44 10" aria-hidden="true">
                    <path d={symmetric ? 'M1 5H43' : 'M1 5H36'} strokeDasharray={dashesOf(kind)} />
                    {!symmetric && <path className={styles.arrow} d="M36 1 44 5 36 9Z" />}
                  </svg>
                  <PatternGraphPageKind label={label} />
                </li>
              ),
          )}
        </ul>
      )}
    </figcaption>
  );
}
