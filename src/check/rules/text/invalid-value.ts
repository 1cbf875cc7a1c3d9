import type {Node} from 'mdast';
import {quote, quoteAll} from '../../../markdown/quote.js';
import {placeOf, plainText} from '../../../markdown/text.js';
import {beginsChosen, isChosen} from '../../../template/words/choice.js';
import {holdersOf} from '../../match/page-match.js';
import type {RuleFinding, TemplateRule} from '../../rule.js';
import type {ElementMatch, Holder} from '../../match/page-match.js';
import {columnIndexes} from '../../match/columns.js';

/** A cell, a field or a section holds another value than those that the template lists. */
export const invalidValue: TemplateRule = {
  id: 'invalid-value',
  severity: 'error',
  *check(match, {isLeftover}) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        for (const {text, nodes, values, finding} of valuesOf(element, holder)) {
          if (text === '' || nodes.some(isLeftover) || isChosen(values, text)) continue;
          yield {
            ...finding,
            severity: element.spec.severity ?? undefined,
            reason: `Expected ${quoteAll(values, ' or ')} ${finding.reason}, found ${quote(text)}`,
            note: 'Write one of these values, and nothing else.',
            expected: values,
            actual: [text],
          };
        }
      }
    }
  },
};

interface Value {
  text: string;
  nodes: readonly Node[];
  values: string[];
  finding: RuleFinding;
}

function* valuesOf(element: ElementMatch, {where}: Holder): Iterable<Value> {
  if (element.kind === 'fields') {
    for (const {field, lead} of element.found) {
      const {values} = field.hints;
      if (values) {
        yield {
          text: lead.text,
          nodes: lead.nodes,
          values,
          finding: {place: lead.place, line: field.line, reason: `in ${quote(field.name)} ${where}`},
        };
      }
    }
  }
  if (element.kind === 'prose') {
    const {values} = element.spec.hints;
    const [first] = element.paragraphs;
    // A status may say since when, and keep the earlier ones.
    if (!values || !first || element.paragraphs.some(node => beginsChosen(values, plainText(node)))) return;
    yield {
      text: plainText(first),
      nodes: element.paragraphs,
      values,
      finding: {place: placeOf(first), line: element.spec.line, reason: where},
    };
  }
  if (element.kind !== 'table' || !element.table) return;
  const {spec, table} = element;
  const indexes = columnIndexes(spec, table);
  for (const row of table.children.slice(1)) {
    const name = row.children[0] ? plainText(row.children[0]) : '';
    for (const [number, column] of spec.columns.entries()) {
      const cell = row.children[indexes[number] ?? -1];
      if (!column.values || !cell) continue;
      const reason = `in column ${quote(column.name)} of row ${quote(name)} ${where}`;
      yield {
        text: plainText(cell),
        nodes: [cell],
        values: column.values,
        finding: {place: placeOf(cell), line: spec.line, reason},
      };
    }
  }
}
