import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import type {PageFindingProps} from 'docusaurus-plugin-pattern-library';
import PageFinding from '@theme/PageFindings/Finding';

import styles from './styles.module.css';

export interface Props {
  /** In the order of the page. */
  readonly findings: readonly PageFindingProps[];
}

/** What the check finds on a doc, above the doc while it is written. A screen reader is told when it changes. */
export default function PageFindings({findings}: Props): ReactNode {
  const title = translate(
    {
      id: 'theme.patternLibrary.findings.title',
      message: 'Found on this page: {count}',
      description: 'Above what the check finds on a page, which only its writer sees',
    },
    {count: findings.length},
  );
  const hasErrors = findings.some(({severity}) => severity === 'error');
  return (
    <div
      role="status"
      aria-label={title}
      className={clsx('page-findings alert', hasErrors ? 'alert--danger' : 'alert--warning', styles.findings)}
    >
      <details open>
        <summary className={styles.title}>{title}</summary>
        <ul className={styles.list}>
          {findings.map(finding => (
            <PageFinding
              key={`${finding.line}:${finding.column} ${finding.ruleId} ${finding.reason}`}
              {...finding}
            />
          ))}
        </ul>
      </details>
    </div>
  );
}
