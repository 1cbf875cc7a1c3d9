import type {Place} from '../finding.js';

/** A link in a fact, as the page has it typed. */
export interface FactLink {
  text: string;
  url: string;
}

/** Words of a page. */
export interface FactText {
  kind: 'text';
  /** Plain text; paragraphs are separated by empty lines. */
  text: string;
  /** The same as HTML: one paragraph without its `<p>`. No markup of the page's own HTML or components is left. */
  html: string;
  /** Left out where there is none. */
  links?: FactLink[];
  place: Place;
}

/** An item of a list: its bold lead, and what is behind it. */
export interface FactItem extends Omit<FactText, 'kind'> {
  /** `null` where it has none. */
  lead: string | null;
}

export interface FactList {
  kind: 'list';
  items: FactItem[];
  place: Place;
}

/** A cell of a table. */
export type FactCell = Omit<FactText, 'kind'>;

export interface FactTable {
  kind: 'table';
  /** `key` is the template's name for a column, and made of the page's own where the template has none. */
  columns: {key: string; title: string}[];
  /** By key of the column; a cell that the table lacks or leaves empty is not there. */
  rows: Record<string, FactCell>[];
  /** Key of the column that names the rows. */
  rowHead: string;
  /** By position of the row: what the template calls it, `performance`; `null` where the writer names it. */
  rowNames: (string | null)[];
  place: Place;
}

/** A code block or a diagram. */
export interface FactCode {
  kind: 'code';
  text: string;
  language: string | null;
  place: Place;
}

export type FactValue = FactText | FactList | FactTable | FactCode;

/** What a page says in one of the parts that its template names. */
export interface Fact {
  /** `quick-reference.problem`; see `FactSpec.name`. */
  name: string;
  /** One; several where the template's part may stand on a page more than once. Never empty. */
  values: FactValue[];
}

/** The plain texts of a value: a list has one for each item, a table one for each cell. */
export function textsOf(value: FactValue): string[] {
  switch (value.kind) {
    case 'list':
      return value.items.map(({lead, text}) =>
        lead === null ? text : text === '' ? lead : `${lead}: ${text}`,
      );
    case 'table':
      return value.rows.flatMap(row => Object.values(row).map(({text}) => text));
    default:
      return [value.text];
  }
}
