import type {Finding} from '../markdown/finding.js';

/** Lists, chips and the browser's tab show a title as it is; beyond this it is a text. */
const LONGEST = 200;

const TAG = /<(?<slash>\/?)(?<name>[a-z][a-z0-9]*)\b[^<>]*>/giu;

/** Elements that need no end. */
const VOID = new Set(['br', 'hr', 'img', 'wbr']);

/** Whether a title holds an element with its end, or one that needs none. `Map<K>` in a title is no HTML. */
function holdsHtml(title: string): boolean {
  const open = new Set<string>();
  for (const {groups} of title.matchAll(TAG)) {
    const name = (groups?.name ?? '').toLowerCase();
    if (groups?.slash === '/' ? open.has(name) : VOID.has(name)) return true;
    if (groups?.slash === '') open.add(name);
  }
  return false;
}

/** What is wrong with a title that is not empty; `null` when it will do. A title that will not do still stands. */
export function titleFault(title: string): Pick<Finding, 'reason' | 'note' | 'severity'> | null {
  if (holdsHtml(title)) {
    return {
      severity: 'warning',
      reason: `The title \`${title.slice(0, 80)}\` holds HTML, which lists and links show as it is written.`,
      note: 'Write the title as plain text.',
    };
  }
  const {length} = [...title];
  if (length > LONGEST) {
    return {
      severity: 'warning',
      reason: `Expected a title of at most ${LONGEST} characters, found ${length}.`,
      note: 'Write a short title, and the rest as description.',
    };
  }
  return null;
}
