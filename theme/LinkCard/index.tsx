import React, {type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';

import styles from './styles.module.css';

export interface Props {
  readonly title: string;
  readonly permalink: string;
  /** Element of the title; a `p` is no section of the text that the card stands in. */
  readonly titleAs: 'h2' | 'h3' | 'p';
  /** Above the title. */
  readonly eyebrow?: ReactNode;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

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
