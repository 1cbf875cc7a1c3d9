import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import DocPaginator from '@theme/DocPaginator';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import PatternCard from '@theme/PatternCard';
import TermPageBreadcrumbs from '@theme/TermPage/Breadcrumbs';
import termTitle from '@theme/termTitle';
import withoutTerm from '@theme/withoutTerm';
import type {Props} from '@theme/TermPage';

import styles from './styles.module.css';

export default function TermPage({taxonomy, term, pages, previous, next}: Props): ReactNode {
  const title = termTitle({...term, singular: taxonomy.singular});
  return (
    <Layout
      title={title}
      description={term.summary || undefined}
      wrapperClassName={clsx('pattern-term-page', `pattern-term-page--${taxonomy.name}`)}
    >
      <main className={clsx('container margin-vert--lg', styles.page)}>
        <TermPageBreadcrumbs taxonomy={taxonomy} title={title} />
        <header className={styles.header}>
          <Heading as="h1" className={styles.title}>
            {term.icon && <span aria-hidden="true">{term.icon}</span>}
            <span>{title}</span>
          </Heading>
          {term.summary && <p className={styles.summary}>{term.summary}</p>}
        </header>
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
      </main>
    </Layout>
  );
}
