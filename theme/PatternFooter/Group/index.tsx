import React, {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import type {FooterGroupProps, FooterLinkProps, PageTaxonomyProps} from 'docusaurus-plugin-pattern-library';
import PatternFooterLink from '@theme/PatternFooter/Link';

import styles from './styles.module.css';

export interface Props extends Readonly<FooterGroupProps> {
  /** Those of the page, which its roles name. */
  readonly taxonomies: readonly PageTaxonomyProps[];
}

function labelOf({kind, label}: Pick<Props, 'kind' | 'label'>): string {
  switch (kind) {
    case 'neighbours':
      return translate({
        id: 'theme.patternLibrary.footer.neighbours',
        message: 'Before and after',
        description: 'The label of the pages beside a pattern under its terms, at its end',
      });
    case 'backlinks':
      return translate({
        id: 'theme.patternLibrary.footer.referencedBy',
        message: 'Referenced by',
        description: 'The label of the pages that link to a pattern, at its end',
      });
    case 'relation':
      return (
        label ??
        translate({
          id: 'theme.patternLibrary.footer.related',
          message: 'Related pages',
          description: 'The label of the related pages at the end of a pattern',
        })
      );
  }
}

/** The label is not a heading: the outline of a page is what its template says. */
export default function PatternFooterGroup({taxonomies, pages, more, ...group}: Props): ReactNode {
  const labelId = useId();
  const list = (links: readonly FooterLinkProps[], name: string) => (
    <ul className={styles.links} aria-labelledby={name}>
      {links.map(link => (
        <li key={link.permalink}>
          <PatternFooterLink {...link} taxonomies={taxonomies} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={clsx(group.kind === 'neighbours' && styles.neighbours)}>
      <div id={labelId} className={styles.label}>
        {labelOf(group)}
      </div>
      {list(pages, labelId)}
      {more.length > 0 && (
        <details>
          <summary className={styles.more}>
            <Translate
              id="theme.patternLibrary.footer.more"
              description="Shows the rest of a long list of pages at the end of a pattern; at least two"
              values={{count: more.reduce((sum, part) => sum + part.pages.length, 0)}}
            >
              {'{count} more'}
            </Translate>
          </summary>
          {more.map(({category, pages: rest}, index) => (
            <React.Fragment key={category}>
              {category && (
                <div id={`${labelId}-${index}`} className={styles.category}>
                  {category}
                </div>
              )}
              {list(rest, category ? `${labelId}-${index}` : labelId)}
            </React.Fragment>
          ))}
        </details>
      )}
    </div>
  );
}
