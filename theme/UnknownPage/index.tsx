import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {ComparablePageProps} from 'docusaurus-plugin-pattern-library';

import styles from './styles.module.css';

export interface Props {
  /** As it stands in the address. */
  readonly name: string;
  /** The page that was probably meant. */
  readonly near: Readonly<ComparablePageProps> | null;
  /** Puts that page in the place of the name. */
  readonly onReplace: (near: string) => void;
}

/** Names in addresses are anybody's: of a long one the beginning is enough. */
const LONGEST_NAME = 60;

/** Says that an address names a page that does not exist, and offers the one that is nearly called so. */
export default function UnknownPage({name, near, onReplace}: Props): ReactNode {
  return (
    <>
      <Translate
        id="theme.patternLibrary.compare.unknown"
        description="Shown when an address names a page that does not exist, of a comparison or in the graph"
        values={{name: name.slice(0, LONGEST_NAME)}}
      >
        {'There is no page “{name}” here.'}
      </Translate>{' '}
      {near && (
        <button type="button" className={styles.button} onClick={() => onReplace(near.name)}>
          <Translate
            id="theme.patternLibrary.compare.near"
            description="The label of the button that takes the page which was probably meant"
            values={{title: near.title}}
          >
            {'Take {title} instead'}
          </Translate>
        </button>
      )}
    </>
  );
}
