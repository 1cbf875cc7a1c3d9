import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import PatternPageBreadcrumbs from '@theme/PatternPage/Breadcrumbs';
import PatternVersion from '@theme/PatternVersion';
import type {Props} from '@theme/PatternPage';

import styles from './styles.module.css';

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
