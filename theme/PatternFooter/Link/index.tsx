import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {FooterLinkProps, PageRoleProps, PageTaxonomyProps} from 'docusaurus-plugin-pattern-library';
import termName from '@theme/termName';

import styles from './styles.module.css';

export interface Props extends Readonly<FooterLinkProps> {
  /** Those of the page, which the roles name. */
  readonly taxonomies: readonly PageTaxonomyProps[];
}

function wordsOf(role: PageRoleProps, taxonomies: Props['taxonomies']): string {
  if (role.role === 'backlink') {
    return translate({
      id: 'theme.patternLibrary.footer.refersHere',
      message: 'refers here',
      description: 'Says of a page at the end of a pattern that it links to the pattern',
    });
  }
  if (role.role === 'relation') {
    return (
      role.label ??
      translate({
        id: 'theme.patternLibrary.footer.isRelated',
        message: 'related',
        description: 'Says of a page at the end of a pattern that the two are related',
      })
    );
  }
  const taxonomy = taxonomies[role.taxonomy];
  const term = taxonomy?.terms[role.term];
  const name = taxonomy && term ? termName({...term, singular: taxonomy.singular}) : '';
  return role.role === 'next'
    ? translate(
        {
          id: 'theme.patternLibrary.footer.nextInTerm',
          message: 'next in {term}',
          description: 'Says of a page at the end of a pattern that it follows the pattern under a term',
        },
        {term: name},
      )
    : translate(
        {
          id: 'theme.patternLibrary.footer.previousInTerm',
          message: 'previous in {term}',
          description: 'Says of a page at the end of a pattern that it stands before it under a term',
        },
        {term: name},
      );
}

/** What the page is stands in the link: its name then says so in a list of links, too. */
export default function PatternFooterLink({title, permalink, reason, roles, taxonomies}: Props): ReactNode {
  return (
    <>
      <Link className={styles.link} to={permalink}>
        {title}
        {roles.length > 0 && (
          <>
            {' '}
            <span className={styles.roles}>{roles.map(role => wordsOf(role, taxonomies)).join(' · ')}</span>
          </>
        )}
      </Link>
      {reason && <div className={styles.reason}>{reason}</div>}
    </>
  );
}
