import React, {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ListingGroupProps} from 'docusaurus-plugin-pattern-library';
import PatternListingCards from '@theme/PatternListing/Cards';
import PatternListingTable from '@theme/PatternListing/Table';
import InnerGroup from '@theme/PatternListing/Group';
import termTitle from '@theme/termTitle';

import styles from './styles.module.css';

export interface Props {
  readonly group: Readonly<ListingGroupProps>;
  /** The names of what is shown of each page. */
  readonly columns: readonly string[];
  /** 1 for an outermost group. */
  readonly level: number;
}

function Title({group: {title, term}}: Pick<Props, 'group'>): ReactNode {
  if (title === null) {
    return (
      <Translate
        id="theme.patternLibrary.listing.rest"
        description="The title of the pages in a list that belong to none of its groups"
      >
        Others
      </Translate>
    );
  }
  return term ? (
    <>
      {term.icon && <span aria-hidden="true">{term.icon}</span>}
      <Link to={term.permalink}>{termTitle({...term, title})}</Link>
    </>
  ) : (
    title
  );
}

/** Its title names the group for readers of all kinds, and is no heading: the table of contents does not know it. */
export default function PatternListingGroup({group, columns, level}: Props): ReactNode {
  const titleId = useId();
  const {pages, groups, rows = []} = group;
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      className={clsx('pattern-listing__group', styles.group, level > 1 && styles.inner)}
    >
      <p id={titleId} className={styles.title}>
        <Title group={group} />
      </p>
      {pages.length > 0 && <PatternListingCards pages={pages} columns={columns} />}
      {rows.length > 0 && <PatternListingTable rows={rows} columns={columns} />}
      {groups.map((inner, index) => (
        <InnerGroup key={index} group={inner} columns={columns} level={level + 1} />
      ))}
    </div>
  );
}
