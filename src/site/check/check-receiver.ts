import type {LoadContext} from '@docusaurus/types';
import type {CheckInput} from '../../check/check-library.js';
import type {Library} from '../../library/library.js';

/** What there is to check in a site, and the library that it is of. */
export type ReceivedLibrary = CheckInput & Partial<Pick<Library, 'versions' | 'readListing' | 'readQuote'>>;

/** Takes it. */
export type CheckReceiver = (input: ReceivedLibrary) => void;

/** A registered symbol is the same for all copies of this module: the command's, and the one that the site loads. */
const RECEIVER = Symbol.for('docusaurus-plugin-pattern-library.receiver');

interface ReceivingContext extends LoadContext {
  [RECEIVER]?: CheckReceiver;
}

/** A context with which the plugin hands over what it would check, and announces nothing. */
export function withReceiver(context: LoadContext, receive: CheckReceiver): LoadContext {
  const receiving: ReceivingContext = {...context, [RECEIVER]: receive};
  return receiving;
}

/** Set when the command loads the site. */
export function receiverOf(context: ReceivingContext): CheckReceiver | undefined {
  return context[RECEIVER];
}
