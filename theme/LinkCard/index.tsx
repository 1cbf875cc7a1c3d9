import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {Props} from '@theme/LinkCard';

import styles from './styles.module.css';

export default function LinkCard({
  title,
  permalink,
  titleAs,
  eyebrow,
  className,
  style,
  children,
}: Props): ReactNode {
  const link = (
    <Link className={styles.link} to={permalink}>
      {title}
    </Link>
  );
  return (
    <article className={clsx(styles.card, className)} style={style}>
      {eyebrow}
      {titleAs === 'p' ? (
        <p className={styles.title}>{link}</p>
      ) : (
        <Heading as={titleAs} className={styles.title}>
          {link}
        </Heading>
      )}
      {children}
    </article>
  );
}
