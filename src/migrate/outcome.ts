/** Something that was changed. */
export interface Change {
  /** Line of the old file. */
  line: number;
  what: 'HTML box' | 'admonition' | 'footer' | 'MDX';
}

/** Something that stays as it was, and what somebody has to do by hand. */
export interface Left {
  /** Line of the old file, from 1. */
  line: number;
  /** One sentence: what was expected and what was found. */
  reason: string;
  /** One sentence: how to mend it. */
  note: string;
}
