import type {Heading, Link, Node, Parent} from 'mdast';
import type {Place} from '../markdown/finding.js';
import type {Page} from '../markdown/page.js';
import {SourceText, type SourceCursor} from '../markdown/source-text.js';
import {plainText} from '../markdown/text.js';
import {frontMatterValues} from '../markdown/yaml/front-matter-values.js';
import {isTextBlock, variablesOf} from '../template/placeholders.js';
import {splitComment} from '../template/front-matter/entries.js';
import {findSlots} from '../template/words/slot.js';
import {slotsOf, type PlacedSlot} from '../template/words/slot-text.js';
import {isWriterMark} from '../template/words/writer-mark.js';
import {isMarked} from './writer-marks.js';
import type {Placeholder} from '../template/template.js';

/** A slot of the template that a page still holds. */
export interface Leftover {
  text: string;
  place: Place;
  placeholder: Placeholder;
}

type Surroundings = Placeholder['surroundings'];

/** The slots of a template, by what they stand in. */
function lookUp(
  placeholders: readonly Placeholder[],
): (text: string, where: Surroundings) => Placeholder | undefined {
  const known = new Map(placeholders.map(each => [`${each.surroundings}: ${each.text}`, each]));
  return (text, where) => known.get(`${where}: ${text}`);
}

/** Finds what was left of a template on a page: its own slots, in the same surroundings. Code blocks never count. */
export function findLeftovers(page: Page, placeholders: readonly Placeholder[]): Leftover[] {
  const known = lookUp(placeholders);
  const source = new SourceText(page.source);
  const found: Leftover[] = inFrontMatter(page, known);
  const title = page.title?.source === 'heading' ? page.title.place.start.line : null;
  const isKnown = ({text, surroundings}: PlacedSlot) => known(text, surroundings) !== undefined;
  const headings = new Set(
    page.tree.children
      .filter(node => node.type === 'heading' && slotsOf(node).some(isKnown))
      .map(node => plainText(node)),
  );
  const walk = (node: Node, above: Node): void => {
    const placed = node.position ? node : above;
    let cursor: SourceCursor | null = null;
    const add = (text: string, where: Surroundings, distance = Infinity): void => {
      const placeholder = known(text, where);
      if (!placeholder) return;
      cursor ??= source.cursor(placed);
      found.push({text, place: cursor.find(text, distance), placeholder});
    };
    if (node.type === 'heading' && node.position?.start.line === title)
      for (const text of variablesOf(node as Heading)) add(text, 'title');
    // The entry of a heading in the table of contents is changed with it.
    const slots = isTextBlock(node) ? slotsOf(node).filter(isKnown) : [];
    if (slots.length > 0 && (node.type === 'heading' || !headings.has(plainText(node)))) {
      let from = 0;
      for (const {text, offset, surroundings} of slots) {
        add(text, surroundings, offset - from);
        from = offset;
      }
    }
    if (node.type === 'link') add((node as Link).url, 'link target');
    if ('children' in node) for (const child of (node as Parent).children) walk(child, placed);
  };
  walk(page.tree, page.tree);
  return found;
}

/** Line by line, for slots may be no YAML; a comment of YAML is no value. */
function inFrontMatter(page: Page, known: ReturnType<typeof lookUp>): Leftover[] {
  const [yaml] = page.tree.children;
  if (yaml?.type !== 'yaml') return [];
  const found = yaml.value.split('\n').flatMap((line, index) => {
    const [value] = splitComment(line);
    return findSlots(value).flatMap(({text}) => {
      const placeholder = known(text, 'front matter');
      return placeholder ? [{text, place: placeIn(line, index + 2, text), placeholder}] : [];
    });
  });
  const lines = new Set(found.map(({place}) => place.start.line));
  const values = frontMatterValues(page.frontMatter).flatMap(({text, place}) => {
    const placeholder = lines.has(place.start.line) ? undefined : known(text, 'front matter');
    return placeholder ? [{text, place, placeholder}] : [];
  });
  return [...found, ...values];
}

function placeIn(text: string, line: number, part: string): Place {
  const column = text.indexOf(part) + 1;
  return {start: {line, column}, end: {line, column: column + part.length}};
}

/**
 * A test whether a text, or the text of a node, is still to be written: it holds one of these placeholders, or is a
 * mark that its writer left.
 */
export function leftoverTest(placeholders: readonly Placeholder[]): (text: string | Node) => boolean {
  const known = lookUp(placeholders);
  const texts = new Set(
    placeholders.filter(({surroundings}) => surroundings !== 'link target').map(({text}) => text),
  );
  // Several rules ask of the same node.
  const judged = new Map<Node, boolean>();
  const isLeft = (node: Node): boolean => {
    const known = judged.get(node) ?? holdsLeftover(node);
    judged.set(node, known);
    return known;
  };
  const holdsLeftover = (node: Node): boolean => {
    if (node.type === 'link' && known((node as Link).url, 'link target')) return true;
    const isText = isTextBlock(node) || !('children' in node);
    if (isText && slotsOf(node).some(({text, surroundings}) => known(text, surroundings))) return true;
    return isMarked(node) || ('children' in node && (node as Parent).children.some(isLeft));
  };
  return text =>
    typeof text === 'string'
      ? texts.has(text) || isWriterMark(text) || findSlots(text).some(slot => texts.has(slot.text))
      : isLeft(text);
}
