import type {Finding} from '../markdown/finding.js';

/** Lists, chips and the browser's tab show a title as it is; beyond this it is a text. */
const LONGEST = 200;

/** An element with its end, or one that needs none. `Map<K>` in a title is no HTML. */
const HTML = /<([a-z][a-z0-9]*)\b[^>]*>.*<\/\1\s*>|<(?:br|hr|img|wbr)\b[^>]*>/is;

/** What is wrong with a title that is not empty; `null` when it will do. A title that will not do still stands. */
export function titleFault(title: string): Pick<Finding, 'reason' | 'note' | 'severity'> | null {
  if (HTML.test(title)) {
    return {
      severity: 'warning',
      reason: `The title \`${title.slice(0, 80)}\` holds HTML, which lists and links show as it is written.`,
      note: 'Write the title as plain text.',
    };
  }
  const {length} = Array.from(title);
  if (length > LONGEST) {
    return {
      severity: 'warning',
      reason: `Expected a title of at most ${LONGEST} characters, found ${length}.`,
      note: 'Write a short title, and the rest as description.',
    };
  }
  return null;
}
