import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ListingProps} from 'docusaurus-plugin-pattern-library';
import PatternListingCards from '@theme/PatternListing/Cards';
import PatternListingGroup from '@theme/PatternListing/Group';
import PatternListingTable from '@theme/PatternListing/Table';

import styles from './styles.module.css';

export interface Props {
  readonly listing: Readonly<ListingProps>;
  readonly id?: string;
  readonly className?: string;
}

export default function PatternListing({listing, id, className}: Props): ReactNode {
  const {pages, groups, rows = [], columns = []} = listing;
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={clsx('pattern-listing', styles.listing, className)}>
      {pages.length + rows.length + groups.length === 0 && (
        <p className={styles.empty}>
          <Translate
            id="theme.patternLibrary.listing.empty"
            description="Shown in the place of a list of pages that has none"
          >
            No page matches this list yet.
          </Translate>
        </p>
      )}
      {pages.length > 0 && <PatternListingCards pages={pages} columns={columns} />}
      {rows.length > 0 && <PatternListingTable rows={rows} columns={columns} />}
      {groups.map((group, index) => (
        <PatternListingGroup key={index} group={group} columns={columns} level={1} />
      ))}
    </div>
  );
}
