import type {Template} from '../../../src/template/template.js';
import {lengthTooLong, lengthTooShort} from './lengths.js';
import {isAlone} from './mutate-boxes.js';
import {mutant, type Mutant} from './mutant.js';
import {leadsIn} from './plain.js';
import type {ElementPair, PlaceOnPage} from './pairs.js';
import {lineOf, linesOf, removeLines, replaceLines} from './text-edits.js';

type ListPair = Extract<ElementPair, {kind: 'list'}>;

const MARKER = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/u;

/** Damages to a list: gone, too short, of another kind; and to each item: no lead, no text, no link, a placeholder. */
export function* mutateList(
  {spec, node}: ListPair,
  place: PlaceOnPage,
  source: string,
  template: Template,
): Iterable<Mutant> {
  const lines = linesOf(node);
  const name = `list at ${lines.from}`;
  const hasOther = place.content.some(each => each !== node && each.type === 'list');
  if (spec.presence === 'required' && !hasOther) {
    yield mutant(
      `remove ${name}`,
      removeLines(source, lines),
      isAlone(node, place) ? 'empty-section' : 'missing-list',
      place.line,
    );
  }
  if (spec.min > 1) {
    const first = node.children[spec.min - 1];
    yield mutant(
      `shorten ${name}`,
      removeLines(source, {from: first ? lineOf(first) : lines.to, to: lines.to}),
      'list-length',
      lines.from,
    );
  }
  if (spec.max !== null) {
    const more = Array.from({length: spec.max}, () => source.split('\n')[lines.from - 1] ?? '');
    yield mutant(
      `lengthen ${name}`,
      replaceLines(source, {from: lines.from, to: lines.from - 1}, ...more),
      'list-length',
      lines.from,
    );
  }
  if (place.isHtml) return;
  const rewrite = (replace: (line: string) => string) => {
    const range = source.split('\n').slice(lines.from - 1, lines.to);
    return replaceLines(source, lines, ...range.map(replace));
  };
  if (spec.ordered) {
    yield mutant(
      `unordered ${name}`,
      rewrite(line => line.replace(/^\s*\d+[.)]/u, '-')),
      'list-shape',
      lines.from,
    );
  }
  if (spec.task) {
    yield mutant(
      `no boxes in ${name}`,
      rewrite(line => line.replace(/\[[ xX]\] /u, '')),
      'list-shape',
      lines.from,
    );
  }
  for (const [index, item] of node.children.entries()) {
    const own = linesOf(item);
    const line = source.split('\n')[own.from - 1] ?? '';
    const marker = MARKER.exec(line)?.[0] ?? '';
    const set = (text: string, start = marker) => replaceLines(source, own, `${start}${text}`.trimEnd());
    const rest = leadsIn(source, own)[0]?.text ?? '';
    const at = `item ${index + 1} of ${name}`;
    if (spec.task) {
      yield mutant(
        `no box in ${at}`,
        set(line.slice(marker.length), marker.replace(/\[.*/u, '')),
        'list-shape',
        own.from,
      );
    } else if (node.children.length > 1) {
      yield mutant(`empty ${at}`, set(''), 'list-shape', own.from);
    }
    const link = (url: string) => (spec.lead ? `**[Name](${url})**: ` : `[Some title](${url}) - `);
    const start = spec.link ? link('https://example.org/') : spec.lead ? '**Name**: ' : '';
    if (spec.lead) {
      yield mutant(
        `no lead in ${at}`,
        set(start.replaceAll('**', '').replace('Name: ', '') + (rest || 'Some text')),
        'list-shape',
        own.from,
      );
      yield mutant(`nothing behind the lead of ${at}`, set(start.trimEnd()), 'list-shape', own.from);
    }
    if (spec.link) {
      const bare = line.slice(marker.length).replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
      yield mutant(`no link in ${at}`, set(bare), 'missing-link', own.from);
      yield mutant(
        `link without a target in ${at}`,
        set(`${link('')}for reading on`),
        'missing-link',
        own.from,
      );
      yield mutant(
        `placeholder for a link in ${at}`,
        set(`${link('URL')}for reading on`),
        'leftover-placeholder',
        own.from,
      );
    }
    for (const hint of spec.hints.lengths) {
      yield mutant(`too long ${at}`, set(start + lengthTooLong(hint)), 'length', own.from);
      const short = lengthTooShort(hint);
      if (short !== null) yield mutant(`too short ${at}`, set(start + short), 'length', own.from);
    }
    const slot = template.placeholders.findLast(
      each => each.line === spec.line + index && each.surroundings === 'text' && !spec.link,
    );
    if (slot) yield mutant(`placeholder in ${at}`, set(start + slot.text), 'leftover-placeholder', own.from);
  }
}
