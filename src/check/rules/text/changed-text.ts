import {firstLine} from '../../../markdown/text.js';
import {quote} from '../../../markdown/quote.js';
import {blocksOf, writtenText} from '../../../template/read-verbatim.js';
import type {VerbatimText} from '../../../template/template.js';
import {foundSections, type PageMatch} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A text that has to stay as the template has it was changed, or is not there. */
export const changedText: TemplateRule = {
  id: 'changed-text',
  severity: 'error',
  *check(match) {
    for (const verbatim of match.template.verbatim) {
      for (const {blocks, place, name} of placesFor(verbatim, match)) {
        const texts = verbatim.isWhole ? [blocks] : blocks.map(block => [block]);
        const written = texts.map(nodes => ({nodes, text: writtenText(nodes, match.page.source)}));
        if (written.some(({text}) => text === verbatim.text)) continue;
        const [nearest] = written
          .map(each => ({...each, same: sameWords(each.text, verbatim.text)}))
          .sort((a, b) => b.same - a.same);
        const isThere =
          nearest !== undefined && nearest.text !== '' && (verbatim.isWhole || nearest.same > 0);
        const [first] = isThere ? nearest.nodes : [];
        yield {
          place: first ? firstLine(first) : place,
          line: verbatim.line,
          reason: isThere
            ? `Expected the template's own words in ${name}, ${difference(nearest.text, verbatim.text, nearest.same)}`
            : `Expected the text ${quote(verbatim.text)} in ${name}, found none`,
          note: 'Copy the text from the template: it has to stay word for word.',
          expected: [verbatim.text],
          actual: isThere ? [nearest.text] : [],
        };
      }
    }
  },
};

/** Where the text should stand: once in each section of the page that stands for the template's. */
function placesFor({section, isWhole}: VerbatimText, {page, sections, top}: PageMatch) {
  if (section === null) return [{blocks: page.content, place: top.place, name: top.name}];
  return [...foundSections(sections)]
    .filter(found => found.spec.line === section && !found.isEmpty)
    .map(({section: own, place, name}) => ({
      blocks: isWhole ? blocksOf(own) : own.content,
      place,
      name,
    }));
}

/** How many words two texts have in common from their beginning on. */
function sameWords(text: string, wanted: string): number {
  const [words, others] = [text.split(' '), wanted.split(' ')];
  const index = words.findIndex((word, at) => word !== others[at]);
  return index === -1 ? words.length : index;
}

/** How many words of a difference are shown. */
const SHOWN = 6;

function difference(text: string, wanted: string, same: number): string {
  const part = (words: string) =>
    words
      .split(' ')
      .slice(same, same + SHOWN)
      .join(' ');
  const before = wanted
    .split(' ')
    .slice(Math.max(0, same - 3), same)
    .join(' ');
  const [expected, found] = [part(wanted), part(text)];
  return `${expected === '' ? 'and nothing more' : quote(expected)}${before === '' ? '' : ` behind ${quote(before)}`}, found ${found === '' ? 'the end' : quote(found)}`;
}
