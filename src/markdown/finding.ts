/** A point in a file: 1-based line and column, as editors and unist count them. */
export interface Point {
  line: number;
  column: number;
}

/** A range in a file; `end` points behind the last character. */
export interface Place {
  start: Point;
  end: Point;
}

/** A part of a file's text, and what is to stand there instead. Lines are those of `Page.source`. */
export interface Edit {
  place: Place;
  text: string;
}

/** What mends a finding. */
export interface Fix {
  /**
   * `safe` changes no more of what readers see than the rule says; `skeleton` adds what the template has there, for the
   * writer to fill in.
   */
  kind: 'safe' | 'skeleton';
  /** All of them or none. They do not overlap. */
  edits: Edit[];
}

/** A line of a file that explains why something is asked for, such as a template's. */
export interface Origin {
  /** Path as messages show it: relative to the working folder, with forward slashes. */
  path: string;
  line: number;
}

/**
 * Something that a reader of pages, templates or registries found, before severity and documentation link are
 * stamped on it (see `Message` in `check/message.ts`). The words are those of vfile-message.
 */
export interface Finding {
  /** Id of the rule, such as `missing-section`. */
  ruleId: string;
  /** Path of the file that has to be mended, as messages show it. */
  path: string;
  place: Place;
  /** One sentence: what was expected and what was found. Values stand in backticks. */
  reason: string;
  /** One sentence that says how to mend it. */
  note?: string;
  /** What should have been there; empty when nothing should. */
  expected?: string[];
  /** What was there; empty when nothing was. */
  actual?: string[];
  origin?: Origin;
  /** Set where a mark in the template says how severe it is; the rule's own severity otherwise. */
  severity?: Severity;
  /** How `check --fix` mends it, where that is certain, or only a matter of inserting what is missing. */
  fix?: Fix;
  /** True where another finding on the page says it together with its like: one cause, one message. */
  folded?: true;
}

/** Errors fail a check, warnings do not. */
export type Severity = 'error' | 'warning';

/** The very beginning of a file: the place of what is true of a file as a whole. */
export const FILE_START: Place = {start: {line: 1, column: 1}, end: {line: 1, column: 1}};
