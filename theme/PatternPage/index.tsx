import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import type {PatternVersionProps, TermPageProps} from 'docusaurus-plugin-pattern-library';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import PatternPageBreadcrumbs from '@theme/PatternPage/Breadcrumbs';
import PatternVersion from '@theme/PatternVersion';

import styles from './styles.module.css';

export interface Props {
  readonly title: string;
  /** An emoji or a short text in front of the title. */
  readonly icon?: string;
  /** Stands below the title, and in the head. */
  readonly description: string;
  /** The index page that this page belongs to; without one, it is an index itself, as wide as the screen. */
  readonly parent?: Readonly<Pick<TermPageProps['taxonomy'], 'label' | 'permalink'>>;
  /** Says that the page belongs to a version beside the latest. */
  readonly version?: Readonly<PatternVersionProps>;
  /** For the styles of a site. */
  readonly wrapperClassName: string;
  readonly children: ReactNode;
}

export default function PatternPage({
  title,
  icon,
  description,
  parent,
  version,
  wrapperClassName,
  children,
}: Props): ReactNode {
  return (
    <Layout title={title} description={description || undefined} wrapperClassName={wrapperClassName}>
      <main className={clsx('container margin-vert--lg', parent && styles.narrow)}>
        {version && <PatternVersion {...version} />}
        {parent && <PatternPageBreadcrumbs parent={parent} title={title} />}
        <header className={styles.header}>
          <Heading as="h1" className={styles.title}>
            {icon && <span aria-hidden="true">{icon}</span>}
            <span>{title}</span>
          </Heading>
          {description && <p className={styles.description}>{description}</p>}
        </header>
        {children}
      </main>
    </Layout>
  );
}
