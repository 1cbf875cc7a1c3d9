import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {IndexViewsProps, PatternVersionProps} from 'docusaurus-plugin-pattern-library';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import PatternVersion from '@theme/PatternVersion';

import styles from './styles.module.css';

export type ViewName = keyof IndexViewsProps;

export interface Props {
  /** The heading: `Patterns`. */
  readonly label: string;
  readonly views: Readonly<IndexViewsProps>;
  /** Says that the page belongs to a version beside the latest. */
  readonly version?: Readonly<PatternVersionProps>;
  readonly current: ViewName;
  /** In the head of the page. @default the label and what the view is called */
  readonly title?: string;
  /** In the head of the page. @default the site's own */
  readonly description?: string;
  /** The query of the address, which goes with the reader to the views that read it. @default none */
  readonly search?: string;
  readonly children: ReactNode;
}

function useViewLabels(): Record<ViewName, string> {
  return {
    list: translate({
      id: 'theme.patternLibrary.views.list',
      message: 'List',
      description: 'The label of the link to the list of all patterns',
    }),
    matrix: translate({
      id: 'theme.patternLibrary.views.matrix',
      message: 'Matrix',
      description: 'The label of the link to the table of patterns and their laws and pillars',
    }),
    graph: translate({
      id: 'theme.patternLibrary.views.graph',
      message: 'Relations',
      description: 'The label of the link to the graph of relations between patterns',
    }),
    compare: translate({
      id: 'theme.patternLibrary.views.compare',
      message: 'Compare',
      description: 'The label of the link to the page that shows patterns side by side',
    }),
  };
}

/** The views that show what the filters of an address leave. */
const FILTERED: readonly ViewName[] = ['list', 'matrix'];

export default function PatternViews({
  label,
  views,
  version,
  current,
  title,
  description,
  search = '',
  children,
}: Props): ReactNode {
  const labels = useViewLabels();
  const names = (['list', 'matrix', 'graph', 'compare'] as const).filter(name => views[name] !== null);
  const ownDescription = translate(
    {
      id: 'theme.patternLibrary.views.description',
      message: '{label}: the whole library, to search, filter and compare.',
      description: 'What search engines are told of the pages that show all patterns',
    },
    {label},
  );
  const ownTitle = current === 'list' ? label : `${label}: ${labels[current]}`;
  return (
    <Layout
      title={title ?? ownTitle}
      description={description ?? ownDescription}
      wrapperClassName={clsx('pattern-views', `pattern-views--${current}`)}
    >
      <main className={clsx('container margin-vert--lg', styles.views)}>
        {version && <PatternVersion {...version} />}
        <header className={styles.header}>
          <Heading as="h1" className={styles.title}>
            {label}
            {current !== 'list' && <span className={styles.view}> {labels[current]}</span>}
          </Heading>
          {names.length > 1 && (
            <nav
              aria-label={translate({
                id: 'theme.patternLibrary.views.navAriaLabel',
                message: 'Views of the library',
                description: 'The ARIA label of the links between the list, the matrix and the graph',
              })}
            >
              <ul className={styles.links}>
                {names.map(name => (
                  <li key={name}>
                    <Link
                      className={styles.link}
                      to={`${views[name] ?? ''}${FILTERED.includes(name) ? search : ''}`}
                      aria-current={name === current ? 'page' : undefined}
                    >
                      {labels[name]}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </header>
        {children}
      </main>
    </Layout>
  );
}
