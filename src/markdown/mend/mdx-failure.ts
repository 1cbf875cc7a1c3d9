import type {Finding} from '../finding.js';
import type {SourceText} from '../source-text.js';

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
