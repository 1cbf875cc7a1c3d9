import type {Node} from 'mdast';
import type {Place} from '../../../markdown/finding.js';
import {readLead, type Lead} from '../../../markdown/labels/lead.js';
import {countSentences, countWords} from '../../../markdown/words/length.js';
import {quote} from '../../../markdown/quote.js';
import {firstLine, placeOf, plainText} from '../../../markdown/text.js';
import {lengthText} from '../../../template/words/hint.js';
import type {LengthHint} from '../../../template/template.js';
import {holdersOf, type ElementMatch, type FoundSection, type Holder} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A text is shorter or longer than the template's own words ask for. */
export const length: TemplateRule = {
  id: 'length',
  severity: 'warning',
  *check(match, {isLeftover}) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        for (const {hints, texts, nodes, where, place, line} of measured(element, holder)) {
          if (hints.length === 0 || texts.join('') === '' || nodes.some(isLeftover)) continue;
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
    const paragraphs = element.paragraphs.filter(node => placeOf(node).start.line < firstHeadingIn(holder));
    const [first] = paragraphs;
    const {hints, line} = element.spec;
    if (first) {
      yield {
        hints: hints.lengths,
        texts: paragraphs.map(plainText),
        nodes: paragraphs,
        where: holder.where,
        place: firstLine(first),
        line,
      };
    }
  } else if (element.kind === 'fields') {
    for (const {field, lead} of element.found) {
      yield {
        hints: field.hints.lengths,
        texts: [textOf(lead.nodes, lead)],
        nodes: lead.nodes,
        where: `in ${quote(field.name)}`,
        place: lead.place,
        line: field.line,
      };
    }
  } else if (element.kind === 'list') {
    const {hints, line} = element.spec;
    for (const [index, item] of hints.lengths.length === 0 ? [] : element.items.entries()) {
      const lead = readLead(item);
      yield {
        hints: hints.lengths,
        texts: [textOf(lead?.nodes ?? item.children, lead)],
        nodes: [item],
        where: `in item ${index + 1} ${holder.where}`,
        place: placeOf(item),
        line,
      };
    }
  }
}

/** Line of the first heading below that of a section: what stands there is no part of its text. */
function firstHeadingIn(holder: Holder): number {
  return (
    ('section' in holder ? (holder as FoundSection).section.sections[0]?.place.start.line : null) ?? Infinity
  );
}

/** What an item says in sentences behind its lead: lists below it are no part of them. */
function textOf(nodes: readonly Node[], lead: Lead | null): string {
  const deeper = nodes.filter(({type}) => type !== 'list').map(plainText);
  return lead && deeper.length === nodes.length ? lead.text : deeper.join(' ');
}

function count(texts: string[], {unit}: LengthHint): number {
  if (unit === 'paragraphs') return texts.length;
  const counter = unit === 'sentences' ? countSentences : countWords;
  return texts.reduce((sum, text) => sum + counter(text), 0);
}
