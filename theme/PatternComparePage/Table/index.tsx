import React, {useMemo, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ComparedPageProps} from 'docusaurus-plugin-pattern-library';
import PatternComparePageCell from '@theme/PatternComparePage/Cell';
import PatternComparePageRelations from '@theme/PatternComparePage/Relations';
import PatternComparePageRow from '@theme/PatternComparePage/Row';
import PatternComparePageTerms from '@theme/PatternComparePage/Terms';
import SpokenText from '@theme/SpokenText';
import comparisonRows, {type ComparedRow} from '@theme/comparisonRows';

import styles from './styles.module.css';

export interface Props {
  /** Read to screen readers: the titles of all pages. */
  readonly caption: string;
  readonly pages: readonly ComparedPageProps[];
  readonly onRemove: (name: string) => void;
}

interface SectionProps {
  /** `null` for a row that says itself what it is. */
  readonly label: ReactNode;
  readonly columns: number;
  readonly children: ReactNode;
}

function Section({label, columns, children}: SectionProps): ReactNode {
  return (
    <tbody role="rowgroup" className={clsx(styles.section, label === null && styles.alone)}>
      {label !== null && (
        <tr role="row" className={styles.sectionRow}>
          <th role="rowheader" scope="rowgroup" colSpan={columns} className={styles.label}>
            {label}
          </th>
        </tr>
      )}
      {children}
    </tbody>
  );
}

function Head({head}: Pick<ComparedRow, 'head'>): ReactNode {
  if (head === null) {
    return translate({
      id: 'theme.patternLibrary.compare.others',
      message: 'Not in common',
      description: 'The label of the laws, or rows of a table, that not all patterns of a comparison have',
    });
  }
  return 'html' in head ? <span dangerouslySetInnerHTML={{__html: head.html}} /> : head.text;
}

export default function PatternComparePageTable({caption, pages, onRemove}: Props): ReactNode {
  const sections = useMemo(() => comparisonRows(pages), [pages]);
  const [chosen, setChosen] = useState(0);
  const shown = Math.min(chosen, pages.length - 1);
  const columns = pages.length + 1;
  const taxonomies = (pages[0]?.taxonomies ?? []).map(({name, label, permalink}) => ({
    name,
    label,
    permalink,
    terms: pages.map(page => page.taxonomies.find(other => other.name === name)?.terms ?? []),
  }));
  return (
    <div className={clsx('pattern-comparison', styles.comparison)}>
      {pages.length > 1 && (
        <div
          className={styles.chooser}
          role="group"
          aria-label={translate({
            id: 'theme.patternLibrary.compare.chooser',
            message: 'Page in sight',
            description:
              'The ARIA label of the buttons that choose, on a narrow screen, which pattern is shown',
          })}
        >
          {pages.map(({name, title}, index) => (
            <button
              key={name}
              type="button"
              className={styles.choice}
              aria-pressed={index === shown}
              onClick={() => setChosen(index)}
            >
              {title}
            </button>
          ))}
        </div>
      )}
      <table role="table" className={styles.table}>
        <caption>
          <SpokenText>{caption}</SpokenText>
        </caption>
        <thead role="rowgroup" className={styles.heads}>
          <tr role="row">
            <td role="cell" className={styles.corner} />
            {pages.map(({name, title, permalink}, index) => (
              <th
                key={name}
                role="columnheader"
                scope="col"
                className={clsx(styles.head, index !== shown && styles.other)}
              >
                <span className={styles.page}>
                  <Link to={permalink}>{title}</Link>
                  <button
                    type="button"
                    className={styles.remove}
                    onClick={() => onRemove(name)}
                    aria-label={translate(
                      {
                        id: 'theme.patternLibrary.compare.remove',
                        message: 'Take {title} away',
                        description: 'The ARIA label of the button that takes a page out of a comparison',
                      },
                      {title},
                    )}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {sections.map(({key, label, rows}) => (
          <Section key={key} label={label} columns={columns}>
            {rows.map(row => (
              <PatternComparePageRow
                key={row.key}
                head={<Head head={row.head} />}
                cells={row.cells.map((cell, index) =>
                  cell ? <PatternComparePageCell key={index} cell={cell} /> : null,
                )}
                shown={shown}
              />
            ))}
          </Section>
        ))}
        {taxonomies
          .filter(({terms}) => terms.some(own => own.length > 0))
          .map(({name, label, permalink, terms}) => {
            const link = <Link to={permalink}>{label}</Link>;
            return (
              <Section key={name} label={pages.length > 1 ? link : null} columns={columns}>
                <PatternComparePageTerms label={link} terms={terms} shown={shown} />
              </Section>
            );
          })}
        {pages.length > 1 && (
          <Section
            label={translate({
              id: 'theme.patternLibrary.views.graph',
              message: 'Relations',
              description: 'The label of the link to the graph of relations between patterns',
            })}
            columns={columns}
          >
            <PatternComparePageRelations pages={pages} shown={shown} />
          </Section>
        )}
      </table>
    </div>
  );
}
