import React, {useEffect, useRef, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';

import styles from './styles.module.css';

export interface Props {
  /** The title, as a summary, and the body. */
  readonly children: ReactNode;
}

/** What a box holds, closed at first. Browsers look for words in it all the same, and open it where they find one. */
export default function PatternBoxFold({children}: Props): ReactNode {
  const fold = useRef<HTMLDetailsElement>(null);
  const location = useLocation();
  // A link to the box, or to something in it, opens it: to a browser the box itself is in sight already.
  useEffect(() => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = fold.current;
    if (!target || !details?.parentElement?.contains(target)) return;
    details.open = true;
    target.scrollIntoView();
  }, [location]);
  return (
    <details ref={fold} className={styles.fold}>
      {children}
    </details>
  );
}
