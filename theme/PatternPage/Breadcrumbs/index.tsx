import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Props as PageProps} from '@theme/PatternPage';

import styles from './styles.module.css';

export interface Props extends Required<Pick<PageProps, 'parent' | 'title'>> {}

export default function PatternPageBreadcrumbs({parent, title}: Props): ReactNode {
  return (
    <nav
      className={styles.breadcrumbs}
      aria-label={translate({
        id: 'theme.patternLibrary.breadcrumbs.navAriaLabel',
        message: 'Breadcrumbs',
        description: 'The ARIA label of the way from the page of a term or path back to all of them',
      })}
    >
      <ul className="breadcrumbs">
        <li className="breadcrumbs__item">
          <Link className="breadcrumbs__link" to={parent.permalink}>
            {parent.label}
          </Link>
        </li>
        <li className="breadcrumbs__item breadcrumbs__item--active">
          <span className="breadcrumbs__link" aria-current="page">
            {title}
          </span>
        </li>
      </ul>
    </nav>
  );
}
