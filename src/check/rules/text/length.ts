import type {ListItem, Node} from 'mdast';
import type {Place} from '../../../markdown/finding.js';
import {readLead} from '../../../markdown/lead.js';
import {countSentences, countWords} from '../../../markdown/length.js';
import {quote} from '../../../markdown/quote.js';
import {firstLine, placeOf, plainText} from '../../../markdown/text.js';
import {lengthText} from '../../../template/explain.js';
import type {LengthHint} from '../../../template/template.js';
import {holdersOf, type ElementMatch, type Holder} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A text is shorter or longer than the template's own words ask for. */
export const length: TemplateRule = {
  id: 'length',
  severity: 'warning',
  *check(match, {isLeftover}) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        for (const {hints, texts, nodes, where, place, line} of measured(element, holder)) {
          if (texts.join('') === '' || nodes.some(isLeftover)) continue;
          for (const hint of hints) {
            const found = count(texts, hint);
            if (found >= hint.min && (hint.max === null || found <= hint.max)) continue;
            yield {
              place,
              line,
              severity: element.spec.severity ?? undefined,
              reason: `Expected ${lengthText(hint)} ${where}, found ${found}`,
              note: found < hint.min ? 'Say more.' : `Say it in fewer ${hint.unit}.`,
              expected: [lengthText(hint)],
              actual: [String(found)],
            };
          }
        }
      }
    }
  },
};

interface Measured {
  hints: LengthHint[];
  /** Paragraphs. */
  texts: string[];
  nodes: readonly Node[];
  where: string;
  place: Place;
  line: number;
}

function* measured(element: ElementMatch, holder: Holder): Iterable<Measured> {
  if (element.kind === 'prose') {
    const [first] = element.paragraphs;
    const {hints, line} = element.spec;
    if (first)
      yield {
        hints: hints.lengths,
        texts: element.paragraphs.map(plainText),
        nodes: element.paragraphs,
        where: holder.where,
        place: firstLine(first),
        line,
      };
  } else if (element.kind === 'fields') {
    for (const {field, lead} of element.found) {
      yield {
        hints: field.hints.lengths,
        texts: [lead.text],
        nodes: lead.nodes,
        where: `in ${quote(field.name)}`,
        place: lead.place,
        line: field.line,
      };
    }
  } else if (element.kind === 'list') {
    const {hints, line} = element.spec;
    for (const [index, item] of element.items.entries()) {
      yield {
        hints: hints.lengths,
        texts: [textOf(item)],
        nodes: [item],
        where: `in item ${index + 1} ${holder.where}`,
        place: placeOf(item),
        line,
      };
    }
  }
}

/** What an item says behind its lead. */
function textOf(item: ListItem): string {
  return readLead(item)?.text ?? plainText(item);
}

function count(texts: string[], {unit}: LengthHint): number {
  if (unit === 'paragraphs') return texts.length;
  const counter = unit === 'sentences' ? countSentences : countWords;
  return texts.reduce((sum, text) => sum + counter(text), 0);
}
