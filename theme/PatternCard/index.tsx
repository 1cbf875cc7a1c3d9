import React, {type ReactNode} from 'react';
import type {ListedPageProps} from 'docusaurus-plugin-pattern-library';
import Translate from '@docusaurus/Translate';
import LinkCard from '@theme/LinkCard';
import PatternFact from '@theme/PatternFact';
import TermChip from '@theme/TermChip';

import styles from './styles.module.css';

export interface Props {
  readonly page: Readonly<ListedPageProps>;
  /** The names of the page's `shown`. */
  readonly columns?: readonly string[];
  /**
   * Element of the title. A list in the middle of a text takes `p`: its cards are no sections of that text.
   *
   * @default 'h2'
   */
  readonly titleAs?: 'h2' | 'h3' | 'p';
}

export default function PatternCard({page, columns = [], titleAs = 'h2'}: Props): ReactNode {
  const {title, permalink, description, taxonomies, shown = [], sentences = []} = page;
  const parts = columns
    .map((label, index) => ({label, values: shown[index] ?? []}))
    .filter(({values}) => values.length > 0);
  const terms = taxonomies.flatMap(taxonomy => taxonomy.terms);
  return (
    <LinkCard className="pattern-card" title={title} permalink={permalink} titleAs={titleAs}>
      {description && <p className={styles.description}>{description}</p>}
      {sentences.length > 0 && (
        <p className={styles.sentences}>
          <Translate
            id="theme.patternLibrary.term.sentence"
            description="What a page says of a law, beside the page on the page of that law"
            // The plugin makes this HTML itself, from Markdown alone.
            values={{sentence: <q dangerouslySetInnerHTML={{__html: sentences.join(' ')}} />}}
          >
            {'Here it means: {sentence}'}
          </Translate>
        </p>
      )}
      {parts.length > 0 && (
        <dl className={styles.parts}>
          {parts.map(({label, values}, index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>
                <PatternFact values={values} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {terms.length > 0 && (
        <ul className={styles.terms}>
          {terms.map(term => (
            <li key={term.permalink}>
              {/* Terms of all taxonomies stand side by side here, and nothing says whose number it is. */}
              <TermChip {...term} number={null} />
            </li>
          ))}
        </ul>
      )}
    </LinkCard>
  );
}
