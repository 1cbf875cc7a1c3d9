import type {ElementSpec, FieldSpec, FieldsSpec, SectionSpec, Template} from '../../template/template.js';

/** A section as the template has it: its heading, and its slots where the writer's words belong. */
export function sectionSkeleton(spec: SectionSpec, name: string, template: Template): string {
  const {depth, elements, sections} = spec;
  const below = sections.filter(isRequired).map(each => sectionSkeleton(each, each.heading.text, template));
  return blocks([
    `${'#'.repeat(depth)} ${name}`,
    ...elements.filter(isRequired).map(each => elementSkeleton(each, template)),
    ...below,
  ]);
}

/** A field with its slot. */
export function fieldLine(
  {name, line}: FieldSpec,
  {form, bold}: Pick<FieldsSpec, 'form' | 'bold'>,
  template: Template,
  isColonInside = false,
): string {
  const label = bold ? (isColonInside ? `**${name}:**` : `**${name}**:`) : `${name}:`;
  return `${form === 'list' ? '- ' : ''}${label} ${slotsAt(line, template)}`.trimEnd();
}

function isRequired({presence}: {presence: string}): boolean {
  return presence === 'required';
}

function blocks(texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n\n');
}

/** What stands in a line of the template for the writer to replace. */
function slotsAt(line: number, {placeholders}: Template): string {
  const texts = placeholders
    .filter(each => each.line === line && each.surroundings === 'text')
    .map(({text}) => text);
  return [...new Set(texts)].join(' ');
}

function elementSkeleton(spec: ElementSpec, template: Template): string {
  switch (spec.kind) {
    case 'prose':
      return slotsAt(spec.line, template) || spec.text;
    case 'box': {
      const inner = blocks(spec.elements.filter(isRequired).map(each => elementSkeleton(each, template)));
      const longest = Math.max(2, ...[...inner.matchAll(/^:{3,}/gmu)].map(([colons]) => colons.length));
      const colons = ':'.repeat(longest + 1);
      return blocks([`${colons}${spec.name}${spec.title ? `[${spec.title.text}]` : ''}`, inner, colons]);
    }
    case 'fields': {
      const lines = spec.fields.filter(isRequired).map(field => fieldLine(field, spec, template));
      if (spec.form === 'code') return ['```text', ...lines, '```'].join('\n');
      return lines.join(spec.form === 'list' ? '\n' : '  \n');
    }
    case 'list':
      return Array.from({length: Math.max(1, spec.min)}, (_, index) =>
        `${spec.ordered ? `${index + 1}.` : '-'} ${spec.task ? '[ ] ' : ''}${slotsAt(spec.line + index, template) || slotsAt(spec.line, template)}`.trimEnd(),
      ).join('\n');
    case 'table': {
      const cells = spec.text.split(/(?<!\\)\|/u).map(text => text.trim());
      const names = [...spec.rows.map(({name}) => name)];
      while (names.length < Math.max(1, spec.minRows)) names.push('');
      const rows = names.map(name => cells.map((_, column) => (column === 0 ? name : '')));
      return [cells, cells.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
    }
    case 'code':
      return `\`\`\`${spec.language ?? (spec.tagged ? 'text' : '')}\n\`\`\``;
    case 'diagram':
      return '```mermaid\n```';
    case 'footer':
      return '';
  }
}
