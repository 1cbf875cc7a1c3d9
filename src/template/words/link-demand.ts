import type {LinkDemand} from '../template.js';

const EACH = 'in each subsection';

/** Reads `1+`, `relative`, `to https://example.org/`, `1+ in each subsection`; `null` for what asks for nothing. */
export function readLinkDemand(text: string): LinkDemand | null {
  const words = text.split(/\s+/u).filter(Boolean);
  const inEach = words.slice(-3).join(' ').toLowerCase() === EACH;
  if (inEach) words.splice(-3);
  const repeat = readCount(words[0]);
  if (repeat) words.shift();
  const isRelative = words[0]?.toLowerCase() === 'relative';
  if (isRelative) words.shift();
  const isTo = words[0]?.toLowerCase() === 'to';
  const to = isTo
    ? words
        .slice(1)
        .join(' ')
        .split('|')
        .map(address => address.trim())
    : [];
  const isRead = isTo ? to.every(address => address !== '' && !address.includes(' ')) : words.length === 0;
  return isRead && (repeat !== null || isRelative || isTo) ? {repeat, isRelative, to, inEach} : null;
}

function readCount(word = ''): LinkDemand['repeat'] {
  const {low, more, high} = /^(?<low>\d+)(?:(?<more>\+)|-(?<high>\d+))?$/u.exec(word)?.groups ?? {};
  if (low === undefined) return null;
  const [min, max] = [Number(low), more === undefined ? Number(high ?? low) : null];
  return max !== null && max < min ? null : {min, max};
}

/** Whether an address is of the kind that is asked for. */
export function isOfKind({isRelative, to}: LinkDemand, url: string): boolean {
  if (isRelative && /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(url)) return false;
  return to.length === 0 || to.some(start => url.startsWith(start));
}

/** `a relative link`, `a link to https://example.org/`: the end of `at least 1 …`. */
export function kindText({isRelative, to}: LinkDemand, count: number): string {
  const noun = `${isRelative ? 'relative ' : ''}link${count === 1 ? '' : 's'}`;
  return to.length === 0 ? noun : `${noun} to ${to.map(start => `\`${start}\``).join(' or ')}`;
}
