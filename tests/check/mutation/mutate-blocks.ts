import type {Link, Node, Parent} from 'mdast';
import type {Page} from '../../../src/markdown/page.js';
import type {Template} from '../../../src/template/template.js';
import {isBlank} from './blank.js';
import {lengthTooLong, lengthTooShort} from './lengths.js';
import {isAlone} from './mutate-boxes.js';
import {mutant, type Mutant} from './mutant.js';
import type {ElementPair, PlaceOnPage} from './pairs.js';
import {
  insertAfter,
  lineOf,
  linesOf,
  removeLines,
  replaceLine,
  replaceLines,
  replaceNode,
  textOf,
} from './text-edits.js';

type Pair<K extends ElementPair['kind']> = Extract<ElementPair, {kind: K}>;

/** Damages to code: gone, empty, without a language, in another one. */
export function* mutateCode(
  {spec, node}: Pair<'code'>,
  place: PlaceOnPage,
  source: string,
): Iterable<Mutant> {
  const {from, to} = linesOf(node);
  if (
    spec.presence !== 'required' ||
    place.content.some(each => each !== node && each.type === 'code' && each.lang !== 'mermaid')
  )
    return;
  yield mutant(
    `remove code at ${from}`,
    removeLines(source, {from, to}),
    isAlone(node, place) ? 'empty-section' : 'missing-code',
    place.line,
  );
  yield mutant(
    `empty code at ${from}`,
    removeLines(source, {from: from + 1, to: to - 1}),
    'missing-code',
    from,
  );
  if (spec.tagged) {
    yield mutant(
      `no language on code at ${from}`,
      replaceLine(source, from, line => line.replace(/(`+).*/u, '$1')),
      'missing-code',
      from,
    );
  }
  if (spec.language) {
    yield mutant(
      `another language on code at ${from}`,
      replaceLine(source, from, line => line.replace(/(`+).*/u, '$1cobol')),
      'missing-code',
      from,
    );
  }
}

/** Damages to a diagram: gone, empty. */
export function* mutateDiagram(
  {node}: Pair<'diagram'>,
  place: PlaceOnPage,
  source: string,
): Iterable<Mutant> {
  const {from, to} = linesOf(node);
  yield mutant(
    `remove diagram at ${from}`,
    removeLines(source, {from, to}),
    isAlone(node, place) ? 'empty-section' : 'missing-diagram',
    place.line,
  );
  yield mutant(
    `empty diagram at ${from}`,
    removeLines(source, {from: from + 1, to: to - 1}),
    'missing-diagram',
    from,
  );
}

/** Damages to prose: gone, as in the template, too long, too short, without the links that are asked for. */
export function* mutateProse(
  {spec, nodes}: Pair<'prose'>,
  place: PlaceOnPage,
  {source}: Page,
  template: Template,
): Iterable<Mutant> {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return;
  const {section} = place;
  const others = place.content.filter(each => !nodes.some(node => node === each) && !isBlank(each));
  const isOnly =
    section !== null && others.length === 0 && section.children.length === 0 && !section.hasExtra;
  const name = `prose at ${lineOf(first)}`;
  const without = [...nodes].reverse().reduce((text, node) => removeLines(text, linesOf(node)), source);
  const set = (...paragraphs: string[]) => {
    const rest = nodes
      .slice(1)
      .reverse()
      .reduce((text, node) => removeLines(text, linesOf(node)), source);
    return replaceLines(rest, linesOf(first), ...paragraphs.flatMap(text => [text, '']));
  };
  if (spec.presence === 'required')
    yield mutant(`remove ${name}`, without, isOnly ? 'empty-section' : 'missing-prose', place.line);
  const slot = template.placeholders.find(
    ({line, surroundings}) => line === spec.line && surroundings === 'text',
  );
  if (slot) yield mutant(`placeholder for ${name}`, set(slot.text), 'leftover-placeholder', lineOf(first));
  for (const hint of spec.hints.lengths) {
    if (hint.unit === 'paragraphs') {
      const more = Array.from({length: (hint.max ?? 0) + 1 - nodes.length}, () => [
        '',
        'One more paragraph.',
      ]).flat();
      yield mutant(
        `too long ${name}`,
        insertAfter(source, linesOf(last).to, ...more),
        'length',
        lineOf(first),
      );
      if (hint.min > 1) yield mutant(`too short ${name}`, set('One paragraph.'), 'length', lineOf(first));
    } else {
      yield mutant(`too long ${name}`, set(lengthTooLong(hint)), 'length', lineOf(first));
      const short = lengthTooShort(hint);
      if (short !== null) yield mutant(`too short ${name}`, set(short), 'length', lineOf(first));
    }
  }
  if (spec.hints.references.length > 0) {
    const text = nodes
      .flatMap(linksIn)
      .reverse()
      .reduce(
        (all, link) => replaceNode(all, link, textOf(all, link).replace(/\[(.*?)\]\(.*?\)/u, '$1')),
        source,
      );
    yield mutant(`no links in ${name}`, text, 'missing-reference', place.line);
  }
}

function linksIn(node: Node): Link[] {
  if (node.type === 'link') return [node as Link];
  return 'children' in node ? (node as Parent).children.flatMap(linksIn) : [];
}
