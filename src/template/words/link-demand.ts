import type {LinkDemand} from '../template.js';

const DEMAND =
  /^(?:(?<low>\d+)(?:(?<more>\+)|\s*-\s*(?<high>\d+))?(?=\s|$))?\s*(?<relative>relative\b)?\s*(?:to\s+(?<to>[^\s|]+(?:\s*\|\s*[^\s|]+)*))?\s*(?<each>in each subsection)?$/iu;

/** Reads `1+`, `relative`, `to https://example.org/`, `1+ in each subsection`; `null` for what asks for nothing. */
export function readLinkDemand(text: string): LinkDemand | null {
  const {low, more, high, relative, to, each} = DEMAND.exec(text.trim())?.groups ?? {};
  if (low === undefined && relative === undefined && to === undefined) return null;
  const min = Number(low);
  const max = more === undefined ? Number(high ?? low) : null;
  if (low !== undefined && max !== null && max < min) return null;
  return {
    repeat: low === undefined ? null : {min, max},
    isRelative: relative !== undefined,
    to: to?.split('|').map(address => address.trim()) ?? [],
    inEach: each !== undefined,
  };
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
