import type {Finding, Place, Point} from '../finding.js';
import type {SourceText} from '../source-text.js';

/** What the parser of MDX throws: a `VFileMessage`, or less where one of its own parts fails. */
export interface MdxError {
  source?: string;
  ruleId?: string;
  reason?: string;
  message?: string;
  place?: Point | Place;
  line?: number;
  column?: number;
}

/** Where the parser of MDX gave up, in the text that it was given. */
export interface MdxFailure {
  text: string;
  offset: number;
  /** The parser's own words. */
  message: string;
  source: SourceText;
}

/** What it stumbled over, in the words of somebody who writes a page. */
export interface MdxWords extends Required<Pick<Finding, 'reason' | 'note'>> {
  /** Offset at which it stands, and what stands there. */
  start: number;
  found: string;
}

/** What stands on a line from an offset on. */
export function lineFrom(text: string, start: number): string {
  return (/^.*/u.exec(text.slice(start, start + 200))?.[0] ?? '').trimEnd();
}
