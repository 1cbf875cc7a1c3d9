import React, {type CSSProperties, type MouseEvent, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {PageLink} from 'docusaurus-plugin-pattern-library';

import styles from './styles.module.css';

export interface Props {
  readonly page: Readonly<PageLink>;
  readonly term: {
    /** `Law 1: Correlated Failure` */
    readonly name: string;
    readonly permalink: string;
    /** A CSS value. */
    readonly color: string;
  };
  /** What the page says of the term; empty for nothing. */
  readonly sentence?: string;
}

/**
 * A finger cannot hover: its first touch shows what the cell says, the second one follows the link. The focus, which a
 * touch gives, tells the two apart.
 */
function readFirst(event: MouseEvent<HTMLElement>): void {
  const {nativeEvent, currentTarget} = event;
  const isTouch = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
  if (!isTouch || currentTarget.dataset.read === 'true') return;
  event.preventDefault();
  currentTarget.dataset.read = 'true';
  currentTarget.focus();
  currentTarget.addEventListener('blur', () => delete currentTarget.dataset.read, {once: true});
}

export default function PatternMatrixPageCell({page, term, sentence = ''}: Props): ReactNode {
  const name = translate(
    {
      id: 'theme.patternLibrary.matrix.cell',
      message: '{page}: {term}',
      description: 'The ARIA label of a cell of the matrix, such as "Bulkhead: Law 1: Correlated Failure"',
    },
    {page: page.title, term: term.name},
  );
  return (
    <Link
      to={term.permalink}
      onClick={readFirst}
      className={styles.link}
      style={{'--pattern-term-color': term.color} as CSSProperties}
      aria-label={name}
      aria-description={sentence || undefined}
      data-sentence={sentence}
    >
      {/* A letter and no background, so that it is printed, and seen in a browser's own colours. */}
      <span aria-hidden="true">●</span>
    </Link>
  );
}
