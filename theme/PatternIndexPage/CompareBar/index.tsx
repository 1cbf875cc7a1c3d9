import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {withNames} from '@theme/comparison';

import styles from './styles.module.css';

export interface Props {
  /** Where comparisons are. */
  readonly permalink: string;
  /** Names of the pages that are ticked. */
  readonly names: readonly string[];
  readonly onClear: () => void;
}

/** Leads from the ticks of the list to the comparison. It is there for screen readers before anything is ticked. */
export default function PatternIndexPageCompareBar({permalink, names, onClear}: Props): ReactNode {
  const count = names.length;
  return (
    <div role="status" className={count > 0 ? styles.bar : undefined}>
      {count === 1 && (
        <Translate
          id="theme.patternLibrary.index.tickMore"
          description="Shown when one pattern of the list is chosen for a comparison"
        >
          Choose one more to compare.
        </Translate>
      )}
      {count > 1 && (
        <Link
          className="button button--primary button--sm"
          to={`${permalink}?${withNames('', names).toString()}`}
        >
          {translate(
            {
              id: 'theme.patternLibrary.index.compare',
              message: 'Compare {count}',
              description:
                'The label of the link to the comparison of the patterns that are ticked in the list',
            },
            {count},
          )}
        </Link>
      )}
      {count > 0 && (
        <button type="button" className="button button--link button--sm" onClick={onClear}>
          <Translate
            id="theme.patternLibrary.index.untick"
            description="The label of the button that takes all ticks away"
          >
            Clear choice
          </Translate>
        </button>
      )}
    </div>
  );
}
