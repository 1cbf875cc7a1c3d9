import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {PageLink, PagePathsProps} from 'docusaurus-plugin-pattern-library';
import PatternHeaderRow from '@theme/PatternHeader/Row';

import styles from './styles.module.css';

export interface Props extends Readonly<PagePathsProps> {}

/** @param name What the link is called: it shows an arrow alone. */
function arrow(page: PageLink | null, name: (title: string) => string, sign: string): ReactNode {
  if (!page) return null;
  return (
    <Link className={styles.arrow} to={page.permalink} aria-label={name(page.title)} title={page.title}>
      {sign}
    </Link>
  );
}

export default function PatternHeaderPaths({label, permalink, paths}: Props): ReactNode {
  return (
    <PatternHeaderRow label={label} permalink={permalink}>
      {paths.map(path => (
        <li key={path.id} className={styles.path}>
          <Link className={styles.title} to={path.permalink}>
            {path.title}
          </Link>
          <span className={styles.position}>
            <Translate
              id="theme.patternLibrary.header.position"
              description="Where on a learning path a page stands, behind the title of the path"
              values={{position: path.position, length: path.length}}
            >
              {'{position} of {length}'}
            </Translate>
          </span>
          {arrow(
            path.previous,
            title =>
              translate(
                {
                  id: 'theme.patternLibrary.header.previousInPath',
                  message: '{title}, before this page in {path}',
                  description: 'The ARIA label of a link to the page before this one on a learning path',
                },
                {title, path: path.title},
              ),
            '←',
          )}
          {arrow(
            path.next,
            title =>
              translate(
                {
                  id: 'theme.patternLibrary.header.nextInPath',
                  message: '{title}, after this page in {path}',
                  description: 'The ARIA label of a link to the page after this one on a learning path',
                },
                {title, path: path.title},
              ),
            '→',
          )}
        </li>
      ))}
    </PatternHeaderRow>
  );
}
