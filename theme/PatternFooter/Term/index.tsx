import React, {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {TermPageProps} from 'docusaurus-plugin-pattern-library';
import Heading from '@theme/Heading';
import PatternCard from '@theme/PatternCard';
import termTitle from '@theme/termTitle';
import withoutTerm from '@theme/withoutTerm';

import styles from './styles.module.css';

export interface Props extends Readonly<TermPageProps> {}

export default function PatternFooterTerm({taxonomy, term, pages}: Props): ReactNode {
  const headingId = useId();
  const title = termTitle({...term, singular: taxonomy.singular});
  return (
    <section className={clsx('pattern-term-doc', styles.term)} aria-labelledby={headingId}>
      {/* Not in the table of contents, which shows what the doc itself holds. */}
      <div id={headingId}>
        <Heading as="h2">
          <Translate
            id="theme.patternLibrary.termDoc.title"
            description="The heading above the pages that have a term, behind the text of the term's own doc"
            values={{term: title}}
          >
            {'Pages under {term}'}
          </Translate>
        </Heading>
      </div>
      {pages.length > 0 ? (
        <div className={styles.pages}>
          {pages.map(page => (
            <PatternCard key={page.permalink} page={withoutTerm(page, term.permalink)} titleAs="h3" />
          ))}
        </div>
      ) : (
        <p>
          <Translate
            id="theme.patternLibrary.term.empty"
            description="Shown on the page of a term that no page has"
          >
            No page names this term yet.
          </Translate>
        </p>
      )}
    </section>
  );
}
