import type {Finding} from '../markdown/finding.js';
import type {LengthUnit} from '../markdown/words/length.js';
import type {FactSpec} from '../markdown/facts/fact-spec.js';
import type {JsonSchema} from './front-matter/json-schema.js';
import type {NamedSchema} from './front-matter/named-schema.js';
import type {NamePattern} from './name-pattern.js';
import type {Condition} from './words/condition.js';
import type {Presence} from './words/presence.js';
import type {SlotSurroundings} from './words/slot-text.js';

/** How often something may stand in a row; `max` is `null` without a limit. */
export interface Repeat {
  min: number;
  max: number | null;
}

/** How long a text should be: "2-3 paragraphs", "One sentence", "5-7 words". */
export interface LengthHint extends Repeat {
  unit: LengthUnit;
  /** Set for "about 200 words", which stands for a range. */
  about?: number;
}

/** "Reference at least one law": a minimum of links to terms of a taxonomy. */
export interface ReferenceHint {
  /** Name of the taxonomy, as the options give it. */
  taxonomy: string;
  min: number;
}

/** What a slot's own words ask for. */
export interface Hints {
  lengths: LengthHint[];
  references: ReferenceHint[];
  /** `[Strong/Weak/None]`: one of these. */
  values: string[] | null;
}

/** Why a part was read as it was: words of the template, in quotation marks, or what its structure shows. */
export interface Evidence {
  line: number;
  text: string;
}

export type {Presence};

/** What a mark asks of the links in a section. */
export interface LinkDemand {
  /** How many of the kind there have to be; `null` where each link has to be of the kind. */
  repeat: Repeat | null;
  /** To other files beside the page, without a host or a leading `/`. */
  isRelative: boolean;
  /** How their addresses begin: any of these; empty for any address. */
  to: string[];
  /** Asked of each subsection for itself. */
  inEach: boolean;
}

/** What a mark beside an element says of it. `null` and empty mean: as inferred. */
export interface Marks {
  presence: Presence | null;
  /** `required: when status is final`: the condition, which the front matter of a page decides. */
  when: Condition | null;
  repeat: Repeat | null;
  aliases: string[];
  anyRank: boolean;
  language: string | null;
  severity: 'error' | 'warning' | null;
  hints: boolean;
  /** `sections: closed`: no sections but those of the template. */
  closed: boolean;
  /** `links: 1+`: what is asked of the links in a section. */
  links: LinkDemand[];
  /** What a fact that is read here is called. */
  fact: string | null;
  /** The words that `presence` rests on. */
  why: Evidence[];
}

/** What all elements have, from the marks and comments beside them. */
export interface ElementBase {
  /** Line of the template that asks for it. */
  line: number;
  presence: Presence;
  /** Set where the front matter of a page decides whether it must have it. */
  when?: Condition;
  /** What `presence` rests on; empty for a part that simply stands there. */
  why: Evidence[];
  severity: 'error' | 'warning' | null;
  /** The writer's words for it, for messages: the slot's text, or the element's own. */
  text: string;
  /** A word for it in the names of facts, from a mark. */
  factWord?: string;
  /** Name of the fact that pages have here; of a box that leaves its title to the writer, of the title. */
  fact?: string;
}

export interface ProseSpec extends ElementBase {
  kind: 'prose';
  hints: Hints;
}

export interface BoxSpec extends ElementBase {
  kind: 'box';
  /** Kind of the box: `axiom`. */
  name: string;
  /** `null` when the writer chooses the title. */
  title: NamePattern | null;
  /** True when the template itself has it as HTML: then HTML is what pages may have, too. */
  html: boolean;
  elements: ElementSpec[];
  /** Name of the fact that is all that it holds, where the template asks for nothing in particular. */
  contentFact?: string;
}

/** A field: a bold lead of fixed text, and what it asks for. */
export interface FieldSpec {
  name: string;
  line: number;
  presence: Presence;
  /** What `presence` rests on. */
  why?: Evidence[];
  /** The template itself has nothing behind the name. */
  mayBeEmpty: boolean;
  hints: Hints;
  /** Name of the fact that pages have here. */
  fact?: string;
}

export interface FieldsSpec extends ElementBase {
  kind: 'fields';
  /** Where they stand: in the items of a list, in the lines of a paragraph, in a code block. */
  form: 'list' | 'lines' | 'code';
  /** False where the names are labels without bold print: then pages may have them either way. */
  bold: boolean;
  fields: FieldSpec[];
}

export interface ListSpec extends ElementBase {
  kind: 'list';
  ordered: boolean;
  task: boolean;
  min: number;
  max: number | null;
  /** Each item has a bold lead of the writer's own. */
  lead: boolean;
  /** Each item has a real link. */
  link: boolean;
  /** The template itself has an item without text, or a lead with nothing behind it. */
  mayBeEmpty: boolean;
  hints: Hints;
}

export interface ColumnSpec {
  name: string;
  pattern: NamePattern;
  /** Where it stands in the template's table, from 0. */
  index: number;
  values: string[] | null;
  /** True when the template itself leaves a cell of the column empty. */
  mayBeEmpty: boolean;
  /** A word for it in the names of facts; empty where its name has no letter. */
  factWord?: string;
  /** Name of the fact that is its cells. */
  fact?: string;
}

export interface RowSpec {
  /** Text of the first cell. */
  name: string;
  line: number;
  /** A word for it in the names of facts; left out where its name has no letter. */
  factWord?: string;
  /** Names of the facts that are its cells, by `ColumnSpec.index`. */
  facts?: Record<number, string>;
}

export interface TableSpec extends ElementBase {
  kind: 'table';
  /** Those with a name; the writer names the others. */
  columns: ColumnSpec[];
  /** The template itself leaves a cell empty in a column that the writer names. */
  mayBeEmpty: boolean;
  /** Rows whose first cell is fixed. */
  rows: RowSpec[];
  minRows: number;
}

export interface CodeSpec extends ElementBase {
  kind: 'code';
  /** A language that a mark asks for; `null` for any. */
  language: string | null;
  /** Whether the template's own block has a language. */
  tagged: boolean;
  /** The template's own block is empty. */
  mayBeEmpty: boolean;
  /** Name of the fact that is the block's language. */
  languageFact?: string;
}

export interface DiagramSpec extends ElementBase {
  kind: 'diagram';
  /** The template's own block is empty. */
  mayBeEmpty: boolean;
}

/** Lines that the plugin generates: `**Laws Applied**`, `**Next**`. Nothing to type. */
export interface FooterSpec extends ElementBase {
  kind: 'footer';
  names: string[];
}

export type ElementSpec =
  ProseSpec | BoxSpec | FieldsSpec | ListSpec | TableSpec | CodeSpec | DiagramSpec | FooterSpec;

export interface SectionSpec {
  heading: NamePattern;
  depth: number;
  line: number;
  presence: Presence;
  /** Set where the front matter of a page decides whether it must have it. */
  when?: Condition;
  /** What `presence` and `repeat` rest on; empty for a section that simply stands there. */
  why: Evidence[];
  /** Set for groups such as `### Example 1: […]`, `### Example 2: […]`. */
  repeat: Repeat | null;
  anyRank: boolean;
  severity: 'error' | 'warning' | null;
  closed: boolean;
  /** What marks ask of its links. */
  links?: LinkDemand[];
  /** Whether the template has anything below the heading, or a comment: then pages may not leave it empty. */
  hasContent: boolean;
  elements: ElementSpec[];
  sections: SectionSpec[];
  /** A word for it in the names of facts, from a mark. */
  factWord?: string;
  /** Name of the fact that is its heading, where the template leaves a part of that to the writer. */
  fact?: string;
  /** Name of the fact that is all of its own text, where the template asks for nothing in particular. */
  contentFact?: string;
}

/** A slot's exact text: what a page may not hold any more. */
export interface Placeholder {
  text: string;
  line: number;
  /** In what it stands: it counts there and nowhere else. */
  surroundings: SlotSurroundings | 'title' | 'link target' | 'front matter';
}

/** A text of the template that is no slot: guidance, or words that pages are meant to keep. */
export interface TemplateText {
  text: string;
  line: number;
}

/** A text that stays word for word in pages. */
export interface VerbatimText {
  text: string;
  line: number;
  /** Line of the heading below which it stands; `null` above the first section. */
  section: number | null;
  /** Whether it is all that the section holds, with what is below it. */
  isWhole: boolean;
  /** Only pages for which this holds have it; `null` for all. */
  when: Condition | null;
  /** Last line of it in the template. */
  end: number;
}

export interface FrontMatterKey {
  name: string;
  line: number;
  required: boolean;
  /** What `required` rests on, where it is false. */
  why?: Evidence[];
  values: string[] | null;
  /** Set where a condition on other keys says whether pages need it. */
  when: Condition | null;
  /** The template itself gives no value, or says that it is given later: pages need the key, and may leave it empty. */
  mayBeEmpty: boolean;
  /** The template says that the value is known later: until then a mark such as `TBD` is no slip. */
  isForLater: boolean;
  /** What the template plainly says of the value's form: `{format: 'date'}`, `{maxLength: 44}`. */
  form: JsonSchema;
  /** The comments beside it. */
  words: string;
}

/** A Markdown template, read as the schema of its pages. */
export interface Template {
  /** Stands for the file, and for all that it was read with: no two templates that differ have one. */
  digest: string;
  /** File name without its ending: what a page's front matter calls it. */
  name: string;
  /** Path as messages show it. */
  path: string;
  /** How many lines its file has. */
  lines: number;
  title: {pattern: NamePattern; line: number} | null;
  /** False when the H1s are the sections, as in many proposals: then the first H1 of a page is no title, either. */
  hasTitle: boolean;
  /** What stands above the first section. */
  elements: ElementSpec[];
  sections: SectionSpec[];
  /** `sections: closed` beside the title: no sections but these. */
  closed: boolean;
  frontMatter: FrontMatterKey[];
  /** The JSON Schema that a comment in the front matter names, relative to the template. */
  schemaFile: {file: string; line: number} | null;
  /** The JSON Schema that the site names for the front matter, read. */
  namedSchema: NamedSchema | null;
  /** Kinds of boxes that the template has as HTML. */
  htmlBoxes: string[];
  placeholders: Placeholder[];
  /** The blocks that stand in it, without its headings. */
  texts: TemplateText[];
  /** What has to stay word for word in pages. */
  verbatim: VerbatimText[];
  /** The names of its parts, in their order. */
  facts: FactSpec[];
  /** What is wrong with the template itself. */
  findings: Finding[];
}
