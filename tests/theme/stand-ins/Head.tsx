import type {ReactNode} from 'react';

/** What goes into the head of the page is not in its body. */
export default function Head(_: {readonly children?: ReactNode}): ReactNode {
  return null;
}
