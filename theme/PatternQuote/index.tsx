import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {QuotedFactProps} from 'docusaurus-plugin-pattern-library';
import PatternFact from '@theme/PatternFact';
import PatternQuoteCode from '@theme/PatternQuote/Code';

import styles from './styles.module.css';

export interface Props {
  readonly quote: Readonly<QuotedFactProps>;
  /** Whether it stands in a line of text. */
  readonly inline?: boolean;
  readonly id?: string;
  readonly className?: string;
}

/** Words of another page, with a link to the place where they stand. */
export default function PatternQuote({quote, inline, id, className}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const {page, label, values} = quote;
  // The check has told that they could not be found.
  if (values.length === 0) return null;
  const source = translate(
    {
      id: 'theme.patternLibrary.quote.source',
      message: '{page}: {label}',
      description: 'The link to the place of a quoted fact, such as "Bulkhead: Problem"',
    },
    {page: page.title, label},
  );
  if (inline) {
    return (
      <span id={id} className={clsx('pattern-quote', 'pattern-quote--inline', className)}>
        <PatternFact values={values} />
        <Link to={page.permalink} className={styles.mark} title={source} aria-label={source}>
          {/* A letter and no picture, so that it is printed. */}
          <sup aria-hidden="true">↗</sup>
        </Link>
      </span>
    );
  }
  return (
    <figure id={id} className={clsx('pattern-quote', styles.quote, className)}>
      <blockquote className={styles.words} cite={page.permalink}>
        {values.map((value, index) =>
          value.kind === 'code' ? (
            <PatternQuoteCode key={index} code={value.code} language={value.language} />
          ) : (
            <PatternFact key={index} values={[value]} />
          ),
        )}
      </blockquote>
      <figcaption className={styles.source}>
        <Link to={page.permalink}>{source}</Link>
      </figcaption>
    </figure>
  );
}
