import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {ComparablePageProps} from 'docusaurus-plugin-pattern-library';
import UnknownPage from '@theme/UnknownPage';
import type {ComparisonNote} from '@theme/comparison';

import styles from './styles.module.css';

export interface Props {
  /** What is wrong with the address. */
  readonly notes: readonly ComparisonNote[];
  /** Pages whose data did not come. */
  readonly failed: readonly ComparablePageProps[];
  /** Puts a page in the place of a name that no page has. */
  readonly onReplace: (near: string) => void;
  readonly onRetry: (name: string) => void;
}

function Note({note, onReplace}: {readonly note: ComparisonNote} & Pick<Props, 'onReplace'>): ReactNode {
  switch (note.kind) {
    case 'unknown':
      return <UnknownPage name={note.name} near={note.near} onReplace={onReplace} />;
    case 'twice':
      return (
        <Translate
          id="theme.patternLibrary.compare.twice"
          description="Shown when the address of a comparison names a page twice"
          values={{title: note.title}}
        >
          {'{title} is named twice, and shown once.'}
        </Translate>
      );
    case 'tooMany':
      return (
        <Translate
          id="theme.patternLibrary.compare.tooMany"
          description="Shown when the address of a comparison names more than four pages"
          values={{titles: note.titles.join(', ')}}
        >
          {'Four pages stand side by side at most. Left out: {titles}'}
        </Translate>
      );
  }
}

export default function PatternComparePageNotes({notes, failed, onReplace, onRetry}: Props): ReactNode {
  if (notes.length + failed.length === 0) return null;
  return (
    <ul className={styles.notes} role="alert">
      {notes.map((note, index) => (
        <li key={index}>
          <Note note={note} onReplace={onReplace} />
        </li>
      ))}
      {failed.map(({name, title}) => (
        <li key={name}>
          <Translate
            id="theme.patternLibrary.compare.failed"
            description="Shown when what is to be compared of a page cannot be fetched"
            values={{title}}
          >
            {'{title} could not be loaded.'}
          </Translate>{' '}
          <button type="button" className={styles.button} onClick={() => onRetry(name)}>
            <Translate
              id="theme.patternLibrary.compare.retry"
              description="The label of the button that loads a page of a comparison once more"
            >
              Try again
            </Translate>
          </button>
        </li>
      ))}
    </ul>
  );
}
