import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import TermChip from '@theme/TermChip';
import type {Props} from '@theme/PatternCard';

import styles from './styles.module.css';

export default function PatternCard({page, titleAs = 'h2'}: Props): ReactNode {
  const {title, permalink, description, taxonomies} = page;
  const terms = taxonomies.flatMap(taxonomy => taxonomy.terms);
  const link = (
    <Link className={styles.link} to={permalink}>
      {title}
    </Link>
  );
  return (
    <article className={clsx('pattern-card', styles.card)}>
      {titleAs === 'p' ? (
        <p className={styles.title}>{link}</p>
      ) : (
        <Heading as={titleAs} className={styles.title}>
          {link}
        </Heading>
      )}
      {description && <p className={styles.description}>{description}</p>}
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
    </article>
  );
}
