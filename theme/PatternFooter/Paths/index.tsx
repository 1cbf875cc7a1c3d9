import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {PagePathsProps} from 'docusaurus-plugin-pattern-library';
import PatternFooterNeighbours from '@theme/PatternFooter/Neighbours';
import PatternFooterPart from '@theme/PatternFooter/Part';

import styles from './styles.module.css';

export interface Props extends Readonly<PagePathsProps> {}

export default function PatternFooterPaths({label, permalink, paths}: Props): ReactNode {
  return (
    <PatternFooterPart label={label} permalink={permalink}>
      <ul className={styles.paths}>
        {paths.map(path => (
          <li key={path.id} className={styles.path}>
            <span>
              <Link to={path.permalink}>{path.title}</Link>{' '}
              <span className={styles.position}>
                <Translate
                  id="theme.patternLibrary.footer.position"
                  description="Where on a learning path a page stands, behind the title of the path"
                  values={{position: path.position, length: path.length}}
                >
                  {'{position} of {length}'}
                </Translate>
              </span>
            </span>
            <PatternFooterNeighbours term={path.title} previous={path.previous} next={path.next} />
          </li>
        ))}
      </ul>
    </PatternFooterPart>
  );
}
