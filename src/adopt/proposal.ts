/** A change of a template that takes back a demand, or makes it weaker. */
export interface Proposal {
  /** Line of the template that asks. */
  line: number;
  /** The rule whose messages it answers. */
  ruleId: string;
  change: Change;
  /** How many of the pages that are asked depart from the line. */
  departed: number;
  asked: number;
  /** What most of them are told. */
  reason: string;
}

/**
 * - `mark`: settings of a comment above the part: `optional`
 * - `key`: the same above a key of the front matter
 * - `field`: `(optional)` behind the name of a field
 */
export type Change =
  {kind: 'mark'; settings: string} | {kind: 'key'; settings: string} | {kind: 'field'; name: string};

/** A change in few words: `optional`. */
export function changeText(change: Change): string {
  return change.kind === 'field' ? 'optional' : change.settings;
}
