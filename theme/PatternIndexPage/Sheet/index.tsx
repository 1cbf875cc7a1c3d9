import React, {useEffect, useRef, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';

import styles from './styles.module.css';

export interface Props {
  /** How many pages the filters leave. */
  readonly shown: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The filters on a narrow screen: over the list, which changes below them. */
export default function PatternIndexPageSheet({shown, onClose, children}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={translate({
        id: 'theme.patternLibrary.index.filters',
        message: 'Filters',
        description: 'The label of the button that shows the filters on a narrow screen',
      })}
      onClose={onClose}
      onClick={event => {
        // Only what is behind the sheet is the dialog itself: all of the sheet is covered by what it holds.
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className={styles.content}>
        <div className={styles.scroll}>{children}</div>
        <button
          type="button"
          className="button button--primary button--block"
          onClick={() => dialog.current?.close()}
        >
          <Translate
            id="theme.patternLibrary.index.showShown"
            description="The label of the button that closes the filters on a narrow screen"
            values={{shown}}
          >
            {'Show {shown}'}
          </Translate>
        </button>
      </div>
    </dialog>
  );
}
