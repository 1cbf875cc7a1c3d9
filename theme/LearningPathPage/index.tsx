import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import LearningPathPageStep from '@theme/LearningPathPage/Step';
import TermPageBreadcrumbs from '@theme/TermPage/Breadcrumbs';
import type {Props} from '@theme/LearningPathPage';

import styles from './styles.module.css';

export default function LearningPathPage({index, title, description, pages}: Props): ReactNode {
  return (
    <Layout
      title={title}
      description={description || undefined}
      wrapperClassName="pattern-learning-path-page"
    >
      <main className={clsx('container margin-vert--lg', styles.page)}>
        <TermPageBreadcrumbs taxonomy={index} title={title} />
        <header className={styles.header}>
          <Heading as="h1" className={styles.title}>
            {title}
          </Heading>
          {description && <p className={styles.description}>{description}</p>}
        </header>
        {pages.length > 0 ? (
          <ol className={styles.steps}>
            {pages.map((page, position) => (
              <LearningPathPageStep key={page.permalink} page={page} position={position + 1} />
            ))}
          </ol>
        ) : (
          <p>
            <Translate
              id="theme.patternLibrary.learningPath.empty"
              description="Shown on the page of a learning path that leads nowhere"
            >
              There are no pages on this path yet.
            </Translate>
          </p>
        )}
      </main>
    </Layout>
  );
}
