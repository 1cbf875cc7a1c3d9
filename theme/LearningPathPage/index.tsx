import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {LearningPathPageProps} from 'docusaurus-plugin-pattern-library';
import LearningPathPageStep from '@theme/LearningPathPage/Step';
import PatternPage from '@theme/PatternPage';

import styles from './styles.module.css';

export interface Props extends Readonly<LearningPathPageProps> {}

export default function LearningPathPage({index, title, description, pages, version}: Props): ReactNode {
  return (
    <PatternPage
      title={title}
      description={description}
      parent={index}
      version={version}
      wrapperClassName="pattern-learning-path-page"
    >
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
    </PatternPage>
  );
}
