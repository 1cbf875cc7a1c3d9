import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {Props} from '@theme/LearningPathIndexPage';

import styles from './styles.module.css';

export default function LearningPathIndexPage({label, description, paths}: Props): ReactNode {
  return (
    <Layout
      title={label}
      description={description || undefined}
      wrapperClassName="pattern-learning-path-index-page"
    >
      <main className="container margin-vert--lg">
        <header className={styles.header}>
          <Heading as="h1" className={styles.heading}>
            {label}
          </Heading>
          {description && <p className={styles.description}>{description}</p>}
        </header>
        <div className={styles.paths}>
          {paths.map(path => (
            <section key={path.id} className={styles.path}>
              <Heading as="h2" className={styles.title}>
                <Link to={path.permalink}>{path.title}</Link>
              </Heading>
              {path.description && <p className={styles.summary}>{path.description}</p>}
              <ol className={styles.pages}>
                {path.pages.map(({permalink, title}) => (
                  <li key={permalink}>
                    <Link to={permalink}>{title}</Link>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </div>
      </main>
    </Layout>
  );
}
