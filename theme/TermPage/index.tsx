import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {TermPageProps} from 'docusaurus-plugin-pattern-library';
import DocPaginator from '@theme/DocPaginator';
import PatternCard from '@theme/PatternCard';
import PatternPage from '@theme/PatternPage';
import termTitle from '@theme/termTitle';
import withoutTerm from '@theme/withoutTerm';

import styles from './styles.module.css';

export interface Props extends Readonly<TermPageProps> {}

export default function TermPage({taxonomy, term, pages, previous, next, version}: Props): ReactNode {
  const title = termTitle({...term, singular: taxonomy.singular});
  return (
    <PatternPage
      title={title}
      icon={term.icon}
      description={term.summary}
      parent={taxonomy}
      version={version}
      wrapperClassName={clsx('pattern-term-page', `pattern-term-page--${taxonomy.name}`)}
    >
      {pages.length > 0 ? (
        <div className={styles.pages}>
          {pages.map(page => (
            <PatternCard key={page.permalink} page={withoutTerm(page, term.permalink)} />
          ))}
        </div>
      ) : (
        <p className={styles.empty}>
          <Translate
            id="theme.patternLibrary.term.empty"
            description="Shown on the page of a term that no page has"
          >
            No page names this term yet.
          </Translate>
        </p>
      )}
      <DocPaginator className="margin-top--xl" previous={previous ?? undefined} next={next ?? undefined} />
    </PatternPage>
  );
}
