import type {Message} from '../check/message.js';
import {nameKey} from '../template/name-pattern.js';
import type {Departure, Figures} from './departures.js';
import type {Change, Proposal} from './proposal.js';

/** From this share of the pages on, the template was misread, or asks for what nobody means. */
const MISREAD = 0.5;

/** From this share on, too many pages depart for a demand to be an error. */
const DOUBTFUL = 0.2;

/** A name that so few pages use is a slip. */
const FEWEST_PAGES = 2;
const FEWEST_SHARE = 0.02;

/** Absent parts: what a mark `optional` allows. */
const ABSENT = new Set([
  'missing-section',
  'empty-section',
  'missing-prose',
  'missing-box',
  'missing-list',
  'missing-table',
  'missing-code',
  'missing-diagram',
]);

/** What the words of the template were read to ask, and `hints: off` takes back. */
const HINTED = new Set(['length', 'invalid-value', 'missing-reference', 'missing-link', 'list-length']);

/**
 * What could be changed in a template because of one departure, the best first: the next one counts where the one before
 * turns out to change nothing.
 */
export function propose(departure: Departure, {asked, departed}: Figures): Proposal[] {
  const {ruleId, line, pages} = departure;
  const own = [...pages].filter(([path]) => departed.has(path));
  const messages = own.flatMap(([, each]) => each);
  const share = asked === 0 ? 0 : own.length / asked;
  const reason = mostFrequent(messages.map(message => message.reason));
  if (own.length < FEWEST_PAGES) return [];
  return changesFor(ruleId, share, messages, asked).map(change => ({
    line,
    ruleId,
    change,
    departed: own.length,
    asked,
    reason,
  }));
}

function changesFor(ruleId: string, share: number, messages: readonly Message[], asked: number): Change[] {
  const mark = (settings: string): Change => ({kind: 'mark', settings});
  const weaker = messages.some(({severity}) => severity === 'error') ? [mark('severity: warning')] : [];
  if (ruleId === 'section-name') {
    const names = otherNames(messages, asked);
    return names.length > 0 ? [mark(`aliases: ${names.join(' | ')}`)] : [];
  }
  if (ruleId === 'section-rank') return share >= DOUBTFUL ? [mark('rank: any')] : [];
  if (ruleId === 'missing-field' || ruleId === 'empty-field') {
    const [name] = messages.flatMap(({expected}) => expected);
    return share >= MISREAD && name !== undefined ? [{kind: 'field', name}, mark('optional'), ...weaker] : [];
  }
  if (ruleId === 'front-matter') return share >= MISREAD ? [{kind: 'key', settings: 'optional'}] : [];
  if (share >= MISREAD && ABSENT.has(ruleId)) return [mark('optional'), ...weaker];
  if (share >= MISREAD && HINTED.has(ruleId)) return [mark('hints: off'), ...weaker];
  return share >= (ABSENT.has(ruleId) ? DOUBTFUL : MISREAD) ? weaker : [];
}

/** The names that several pages have for a section, in the spelling that most of them use. */
function otherNames(messages: readonly Message[], asked: number): string[] {
  const spellings = new Map<string, string[]>();
  for (const {actual, note} of messages) {
    const [name] = actual;
    // A wrong number in a series is no other name of it, and a name in a mark may not end the mark.
    if (name === undefined || !note?.includes('aliases:') || /[|;]|--|\*\//u.test(name)) continue;
    spellings.set(nameKey(name), [...(spellings.get(nameKey(name)) ?? []), name]);
  }
  return [...spellings.values()]
    .filter(({length}) => length >= Math.max(FEWEST_PAGES, asked * FEWEST_SHARE))
    .sort((a, b) => b.length - a.length)
    .map(mostFrequent);
}

/** The text that is there most often; of several, the first. */
export function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce<[string, number]>((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}
