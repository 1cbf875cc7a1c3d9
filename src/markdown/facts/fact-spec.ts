import type {FactValue} from './fact.js';

/** A part of a template that has a name: what pages say there is a fact. */
export interface FactSpec {
  /**
   * What holds the part and what it is called, in small letters with hyphens, with a dot between them:
   * `quick-reference.problem`, `trade-offs.performance.cost`. More of what is around it stands before that where two parts
   * would bear one name.
   */
  name: string;
  kind: FactValue['kind'];
  /** What of the template it is; all that a box holds beside lists, fields and the like is a `box`. */
  part: 'field' | 'box' | 'prose' | 'title' | 'list' | 'table' | 'column' | 'cell' | 'code' | 'language';
  /** Whether a page may have several. */
  many: boolean;
  /** Line of the template that shows it. */
  line: number;
  /** The template's words for it: `Problem`. */
  label: string;
  /** The template's words for what holds it: `Quick Reference`. */
  holder: string;
  /** The values that pages choose from; `null` for any. */
  values: string[] | null;
  /** Of a table: its columns that have a name. */
  columns?: {key: string; label: string; values: string[] | null}[];
}
