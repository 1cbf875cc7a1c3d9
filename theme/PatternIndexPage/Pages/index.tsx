import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {PatternIndexPageProps} from 'docusaurus-plugin-pattern-library';
import Heading from '@theme/Heading';
import PatternCard, {type Props as PatternCardProps} from '@theme/PatternCard';
import PatternIndexPageRow from '@theme/PatternIndexPage/Row';
import type {PageForm, PageGroup} from '@theme/patternArrangement';

import styles from './styles.module.css';

type IndexPage = Readonly<PatternIndexPageProps['pages'][number]>;

export interface Props {
  readonly taxonomies: PatternIndexPageProps['taxonomies'];
  readonly groups: readonly PageGroup<IndexPage>[];
  readonly form: PageForm;
  /** What stands beside a page, such as a box to tick. */
  readonly beside: (page: IndexPage) => ReactNode;
}

function toCard({taxonomies}: Pick<Props, 'taxonomies'>, {title, permalink, description, terms}: IndexPage) {
  const card: PatternCardProps['page'] = {
    title,
    permalink,
    description,
    taxonomies: taxonomies.map(({name, label, terms: all}, index) => ({
      name,
      label,
      terms: (terms[index] ?? []).flatMap(position => all[position] ?? []),
    })),
  };
  return card;
}

/** The pages that the filters leave, in cards or lines, group by group. */
export default function PatternIndexPagePages({taxonomies, groups, form, beside}: Props): ReactNode {
  const hasGroups = groups.length > 1 || groups.some(({label}) => label !== null);
  return groups.map(({key, label, pages}) => {
    const list = (
      <ul className={form === 'cards' ? styles.cards : styles.rows}>
        {pages.map(page => {
          const card = toCard({taxonomies}, page);
          return (
            <li key={page.permalink} className={styles.item}>
              {form === 'cards' ? (
                <PatternCard page={card} titleAs={hasGroups ? 'h3' : 'h2'} />
              ) : (
                <PatternIndexPageRow page={card} />
              )}
              {beside(page)}
            </li>
          );
        })}
      </ul>
    );
    if (!hasGroups) return <React.Fragment key={key}>{list}</React.Fragment>;
    return (
      <section key={key} className={styles.group}>
        <Heading as="h2" className={styles.heading}>
          {label ?? (
            <Translate
              id="theme.patternLibrary.index.others"
              description="The heading above the patterns that are in none of the groups"
            >
              Others
            </Translate>
          )}{' '}
          <span className={styles.count}>{pages.length}</span>
        </Heading>
        {list}
      </section>
    );
  });
}
