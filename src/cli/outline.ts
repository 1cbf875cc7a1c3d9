import type {ExplainedElement, ExplainedSection, Explanation} from '../template/explain.js';

/** The outline of a template for people: its lines on the left, what each asks for on the right. */
export function outlineOf({template, elements, sections, frontMatter}: Explanation): string {
  const keys = Object.entries(frontMatter).map(([name, {line, required, values}]) =>
    row(
      line,
      0,
      `front matter ${name}${details([required ? '' : 'optional', values ? `one of ${values.join(', ')}` : ''])}`,
    ),
  );
  const rows = [
    ...elements.flatMap(element => elementRows(element, 0)),
    ...sections.flatMap(section => sectionRows(section, 0)),
  ];
  return [template, ...keys, ...rows].join('\n');
}

function row(line: number, depth: number, text: string): string {
  return `${String(line).padStart(5)}  ${'  '.repeat(depth)}${text}`;
}

function sectionRows(section: ExplainedSection, depth: number): string[] {
  const {heading, line, required, repeat, aliases, elements, sections} = section;
  const title = `${'#'.repeat(section.depth)} ${heading}`;
  const notes = [
    requirement(required),
    repeat ? `at least ${repeat.min}${repeat.max === null ? '' : `, at most ${repeat.max}`}` : '',
    aliases.length > 0 ? `or ${aliases.join(', ')}` : '',
  ];
  return [
    row(line, depth, title + details(notes)),
    ...elements.flatMap(element => elementRows(element, depth + 1)),
    ...sections.flatMap(child => sectionRows(child, depth + 1)),
  ];
}

function elementRows(element: ExplainedElement, depth: number): string[] {
  const {line, required, hints} = element;
  const notes = [
    requirement(required),
    ...describe(element),
    ...(Array.isArray(hints) ? hints.map(String) : []),
  ];
  const inner = Array.isArray(element.elements) ? (element.elements as ExplainedElement[]) : [];
  return [
    row(line, depth, nameOf(element) + details(notes)),
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

function requirement(required: boolean | 'conditional'): string {
  return required === true ? '' : required === false ? 'optional' : 'optional on a condition';
}

function details(notes: string[]): string {
  const said = notes.filter(Boolean);
  return said.length > 0 ? `  (${said.join('; ')})` : '';
}
