import React, {useEffect, type ReactNode} from 'react';
import clsx from 'clsx';
import Head from '@docusaurus/Head';

import styles from './styles.module.css';

export interface Props {
  readonly className?: string;
  readonly children: ReactNode;
}

/** What the style sheet below looks for. */
const WAITING = 'data-pattern-address';

/**
 * The server knows no address, so its HTML has all of a library; the browser shows what the address asks for a moment
 * later. Between the two nothing is shown, so that nothing jumps. Where the address asks for nothing, or no script runs,
 * all is there at once.
 */
const WAIT = `if(document.readyState==='loading'&&location.search.length>1)document.documentElement.setAttribute('${WAITING}','')`;

/** Content that depends on the query of the address. */
export default function AddressedContent({className, children}: Props): ReactNode {
  // By now the query has been read: it is rendered before effects run.
  useEffect(() => document.documentElement.removeAttribute(WAITING), []);
  return (
    <>
      <Head>
        <script>{WAIT}</script>
      </Head>
      <div className={clsx(styles.content, className)}>{children}</div>
    </>
  );
}
