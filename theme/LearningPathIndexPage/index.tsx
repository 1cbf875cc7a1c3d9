import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {LearningPathIndexPageProps} from 'docusaurus-plugin-pattern-library';
import Heading from '@theme/Heading';
import PatternPage from '@theme/PatternPage';

import styles from './styles.module.css';

export interface Props extends Readonly<LearningPathIndexPageProps> {}

export default function LearningPathIndexPage({label, description, paths, version}: Props): ReactNode {
  return (
    <PatternPage
      title={label}
      description={description}
      version={version}
      wrapperClassName="pattern-learning-path-index-page"
    >
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
    </PatternPage>
  );
}
