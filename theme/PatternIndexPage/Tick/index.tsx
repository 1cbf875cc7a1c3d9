import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import SpokenText from '@theme/SpokenText';

import styles from './styles.module.css';

export interface Props {
  readonly title: string;
  readonly checked: boolean;
  /** Set where as many are ticked as can be compared. */
  readonly disabled: boolean;
  readonly onChange: () => void;
}

/** Chooses a pattern of the list for a comparison. */
export default function PatternIndexPageTick({title, checked, disabled, onChange}: Props): ReactNode {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={onChange} />
      <Translate
        id="theme.patternLibrary.index.tick"
        description="The label of the box that chooses a pattern of the list for a comparison"
      >
        Compare
      </Translate>
      <SpokenText> {title}</SpokenText>
    </label>
  );
}
