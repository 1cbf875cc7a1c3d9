import {lengthTooLong, lengthTooShort} from './lengths.js';
import {isAlone} from './mutate-boxes.js';
import {mutant, type Mutant} from './mutant.js';
import type {ElementPair, PlaceOnPage} from './pairs.js';
import type {Template} from '../../../src/template/template.js';
import {linesOf, moveLines, removeLines, replaceLines} from './text-edits.js';

type FieldsPair = Extract<ElementPair, {kind: 'fields'}>;

/** Damages to fields: gone, empty, renamed, in another order, too long, with a value that is none, as in the template. */
export function* mutateFields(
  {spec, node, fields}: FieldsPair,
  place: PlaceOnPage,
  source: string,
  template: Template,
): Iterable<Mutant> {
  const lines = linesOf(node);
  const isOnly = isAlone(node, place);
  yield mutant(
    `remove all fields at ${lines.from}`,
    removeLines(source, lines),
    isOnly ? 'empty-section' : 'missing-field',
    place.line,
  );
  for (const [index, {field, lead, lines: own}] of fields.entries()) {
    const name = `field ${field.name} at ${own.from}`;
    const before = fields[index - 1];
    const isLast = isOnly && fields.length === 1;
    if (field.presence === 'required') {
      const at = isLast || !before ? place.line : before.lines.from;
      yield mutant(
        `remove ${name}`,
        removeLines(source, own),
        isLast ? 'empty-section' : 'missing-field',
        at,
      );
    }
    if (place.isHtml) continue;
    const [written = ''] = (spec.bold ? BOLD : LABEL).exec(source.split('\n')[own.from - 1] ?? '') ?? [];
    const set = (value: string, start = written) => replaceLines(source, own, `${start} ${value}`.trimEnd());
    const isOptional = field.presence !== 'required';
    if (!field.mayBeEmpty) yield mutant(`empty ${name}`, set(''), 'empty-field', own.from);
    if (!isOptional) {
      const renamed = written.replace(lead.name, 'Zebras');
      yield mutant(`rename ${name}`, set(lead.text, renamed), 'missing-field', own.from);
      const misspelt = written.replace(lead.name, lead.name.replace(/\W*$/u, 'qs$&'));
      yield mutant(`misspell ${name}`, set(lead.text, misspelt), 'missing-field', own.from);
    }
    if (spec.bold) {
      yield mutant(
        `strip the bold of ${name}`,
        set(lead.text, written.replaceAll('**', '')),
        'missing-field',
        own.from,
      );
    }
    for (const hint of field.hints.lengths) {
      yield mutant(`too long ${name}`, set(lengthTooLong(hint)), 'length', own.from);
      const short = lengthTooShort(hint);
      if (short !== null) yield mutant(`too short ${name}`, set(short), 'length', own.from);
    }
    if (field.hints.values) yield mutant(`wrong value in ${name}`, set('zebra'), 'invalid-value', own.from);
    const slot = template.placeholders.findLast(
      ({line, text}) => line === field.line && !text.startsWith('[Fie'),
    );
    if (slot) yield mutant(`placeholder in ${name}`, set(slot.text), 'leftover-placeholder', own.from);
  }
  const ordered = fields.filter(({field}) => field.presence === 'required');
  yield* reorder({spec, node, fields: ordered, kind: 'fields'}, source);
}

/** What a line has in front of its value, with the name in bold print or as a label. */
const BOLD = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?\*\*.*?\*\*:?/u;
const LABEL = /^\s*(?:[-*+]\s+)?[^:]*:/u;

function* reorder({fields}: FieldsPair, source: string): Iterable<Mutant> {
  const [first] = fields;
  const last = fields.at(-1);
  if (first && last && fields.length > 2) {
    const {text, line} = moveLines(source, first.lines, last.lines.to);
    yield mutant(
      `move field ${first.field.name} at ${first.lines.from} to the end`,
      text,
      'field-order',
      line,
    );
  }
  for (const [index, {field, lines}] of fields.entries()) {
    const next = fields[index + 1];
    if (!next) continue;
    const {text, line} = moveLines(source, lines, next.lines.to);
    yield mutant(
      `swap fields ${field.name} and ${next.field.name} at ${lines.from}`,
      text,
      'field-order',
      lines.from,
      line,
    );
  }
}
