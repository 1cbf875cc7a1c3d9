import {printable} from '../check/reporters/printable.js';
import {oneLine} from '../markdown/words/one-line.js';
import type {ExplainedElement, ExplainedSection, Explanation} from '../template/explain.js';
import {formText} from '../template/front-matter/value-words.js';
import type {Evidence} from '../template/template.js';

/**
 * The outline of a template for people: its lines on the left, what each asks for on the right, and in brackets the words
 * or the structure that it was read from.
 */
export function outlineOf({template, elements, sections, frontMatter}: Explanation): string {
  const keys = Object.entries(frontMatter).map(
    ([name, {line, required, when, values, form, relation, why}]) => {
      const presence = when ? `required when ${when}` : required ? '' : 'optional';
      const notes = [
        presence,
        values ? `one of ${values.join(', ')}` : '',
        formText(form),
        relationText(relation),
      ];
      return row(line, 0, `front matter ${name}${details(notes, why)}`);
    },
  );
  const rows = [
    ...elements.flatMap(element => elementRows(element, 0)),
    ...sections.flatMap(section => sectionRows(section, 0)),
  ];
  return [template, ...keys, ...rows].map(text => printable(oneLine(text))).join('\n');
}

function row(line: number, depth: number, text: string): string {
  return `${String(line).padStart(5)}  ${'  '.repeat(depth)}${text}`;
}

function sectionRows(section: ExplainedSection, depth: number): string[] {
  const {heading, line, required, repeat, aliases, relation, why, facts = [], elements, sections} = section;
  const title = `${'#'.repeat(section.depth)} ${heading}`;
  const notes = [
    requirement(required),
    repeat ? `group, at least ${repeat.min}${repeat.max === null ? '' : `, at most ${repeat.max}`}` : '',
    aliases.length > 0 ? `or ${aliases.join(', ')}` : '',
    relationText(relation),
    called(facts),
  ];
  return [
    row(line, depth, title + details(notes, why)),
    ...elements.flatMap(element => elementRows(element, depth + 1)),
    ...sections.flatMap(child => sectionRows(child, depth + 1)),
  ];
}

function elementRows(element: ExplainedElement, depth: number): string[] {
  const {line, required, hints, why = []} = element;
  const notes = [
    requirement(required),
    ...describe(element),
    ...(Array.isArray(hints) ? hints.map(String) : []),
    relationText(element.relation),
    called([...(element.fact === undefined ? [] : [element.fact]), ...namesIn(element.facts)]),
  ];
  const inner = Array.isArray(element.elements) ? (element.elements as ExplainedElement[]) : [];
  return [
    row(line, depth, nameOf(element) + details(notes, why)),
    ...inner.flatMap(each => elementRows(each, depth + 1)),
  ];
}

function nameOf({kind, name, title, ordered, task}: ExplainedElement): string {
  if (kind === 'box') return `box :::${String(name)}${typeof title === 'string' ? `[${title}]` : ''}`;
  if (kind === 'field') return `field ${String(name)}`;
  if (kind === 'list') return task === true ? 'task list' : ordered === true ? 'ordered list' : 'list';
  return kind;
}

function describe(element: ExplainedElement): string[] {
  switch (element.kind) {
    case 'list':
      return [
        `at least ${String(element.min)}`,
        element.lead === true ? 'each with a bold lead' : '',
        element.link === true ? 'each with a link' : '',
      ];
    case 'table': {
      const {columns, rows, minRows, values} = element as unknown as {
        columns: string[];
        rows: string[];
        minRows: number;
        values: Record<string, string[]>;
      };
      return [
        columns.join(' | '),
        rows.length > 0 ? `rows ${rows.join(', ')}` : `at least ${minRows} row${minRows === 1 ? '' : 's'}`,
        ...Object.entries(values).map(([column, choice]) => `${column}: one of ${choice.join(', ')}`),
      ];
    }
    case 'footer':
      return [`generated: ${(element.names as string[]).join(', ')}`];
    default:
      return [];
  }
}

function relationText(name: unknown): string {
  return typeof name === 'string' ? `relation ${name}` : '';
}

/** `fact the-problem`, `facts key-properties, key-properties.guarantee` */
function called(facts: readonly string[]): string {
  const [first, ...others] = facts;
  if (first === undefined) return '';
  return others.length === 0 ? `fact ${first}` : `facts ${facts.join(', ')}`;
}

function namesIn(facts: unknown): string[] {
  return Array.isArray(facts) ? facts.map(String) : [];
}

function requirement(required: boolean | 'conditional'): string {
  return required === true ? '' : required === false ? 'optional' : 'optional on a condition';
}

function details(notes: string[], why: readonly Evidence[]): string {
  const said = notes.filter(Boolean).join('; ');
  const from = evidence(why);
  return `${said && `  ${said}`}${from && `  (${from})`}`;
}

/** `line 34: "This section is optional."`, `lines 40, 52: headings of one shape` */
function evidence(why: readonly Evidence[]): string {
  const lines = new Map<string, Set<number>>();
  for (const {line, text} of why) lines.set(text, (lines.get(text) ?? new Set()).add(line));
  return [...lines]
    .map(([text, at]) => `line${at.size === 1 ? '' : 's'} ${[...at].join(', ')}: ${text}`)
    .join('; ');
}
