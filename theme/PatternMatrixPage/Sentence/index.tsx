import React, {useEffect, useState, type ReactNode, type RefObject} from 'react';

import styles from './styles.module.css';

export interface Props {
  /** The element that holds the cells. */
  readonly around: RefObject<HTMLElement | null>;
}

interface Shown {
  readonly name: string;
  readonly sentence: string;
}

/** What the cell says that has the pointer or the focus. Screen readers hear it with the cell's own link. */
export default function PatternMatrixPageSentence({around}: Props): ReactNode {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const read = ({target}: Event) => {
      const link = (target as Element).closest('a[data-sentence]');
      setShown(
        link && {
          name: link.getAttribute('aria-label') ?? '',
          sentence: link.getAttribute('data-sentence') ?? '',
        },
      );
    };
    element.addEventListener('pointerover', read);
    element.addEventListener('focusin', read);
    return () => {
      element.removeEventListener('pointerover', read);
      element.removeEventListener('focusin', read);
    };
  }, [around]);
  return (
    <p className={styles.sentence} aria-hidden="true">
      {shown && (
        <>
          <b>{shown.name}</b> {shown.sentence}
        </>
      )}
    </p>
  );
}
