import React, {type ReactNode} from 'react';

import styles from './styles.module.css';

export interface Props {
  /** The name of a drawing, an emoji or a short text; may be empty. */
  readonly icon: string;
  /** Whether the label begins with an emoji of its own: two of them say no more than one. */
  readonly isBesideEmoji: boolean;
}

/** Lines in a square of 24 units, by the names that the option `icon` takes. */
const DRAWINGS = new Map([
  ['bulb', 'M9 18h6m-5 3h4M8.7 15C5 12 6 4 12 4s7 8 3.3 11z'],
  ['check', 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M8 12l3 3 5-6'],
  ['cross', 'M8 3h8l5 5v8l-5 5H8l-5-5V8zm1 6 6 6m0-6-6 6'],
  ['warning', 'M12 4 2.5 20h19zm0 6v4m0 3v.01'],
  ['question', 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M9.5 9.5c0-3.5 5-3.5 5 0 0 2-2.5 2-2.5 4m0 3v.01'],
  ['info', 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18m0 8v6m0-9v.01'],
  ['target', 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18m0 5a4 4 0 1 0 0 8 4 4 0 1 0 0-8m0 4v.01'],
  ['flag', 'M5 21V4c5-3 9 3 14 0v10c-5 3-9-3-14 0'],
  ['book', 'M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1v14'],
  ['star', 'm12 3 2.7 6 6.3.7-4.7 4.3 1.400 6.5-5.7-3.3-5.7 3.3L7.7 14 3 9.7 9.3 9z'],
]);

/** Decorative: the name of the kind stands beside it. */
export default function PatternBoxIcon({icon, isBesideEmoji}: Props): ReactNode {
  const drawing = DRAWINGS.get(icon);
  if (drawing === undefined && (icon === '' || isBesideEmoji)) return null;
  return (
    <span className={styles.icon} aria-hidden="true">
      {drawing === undefined ? (
        icon
      ) : (
        <svg
          width="24"
          height="24"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentcolor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d={drawing} />
        </svg>
      )}
    </span>
  );
}
