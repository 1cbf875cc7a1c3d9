import type {ContainerDirective} from 'mdast-util-directive';
import {mutant, type Mutant} from './mutant.js';
import {isBlank} from './blank.js';
import type {ElementPair, PlaceOnPage, SectionPair} from './pairs.js';
import {insertAfter, linesOf, moveLines, removeLines, replaceLine, replaceLines} from './text-edits.js';

type BoxPair = Extract<ElementPair, {kind: 'box'}>;

const CLASSES: Readonly<Record<string, string>> = {
  axiom: 'axiom-box',
  decision: 'decision-box',
  failure: 'failure-vignette',
};

/** Damages to a box as a whole: gone, misspelt, unclosed, retitled, of another kind, HTML, elsewhere. */
export function* mutateBox(
  {spec, node, place: inside}: BoxPair,
  place: PlaceOnPage,
  source: string,
  sections: SectionPair[],
): Iterable<Mutant> {
  const lines = linesOf(node);
  const isOnly = isAlone(node, place);
  const name = `${spec.name} box at ${lines.from}`;
  yield mutant(
    `remove ${name}`,
    removeLines(source, lines),
    isOnly ? 'empty-section' : 'missing-box',
    place.line,
  );
  if (inside.isHtml) return;
  const title = /\[(.*)\]/u.exec(source.split('\n')[lines.from - 1] ?? '')?.[1] ?? '';
  const setOpening = (opening: string) => replaceLine(source, lines.from, () => opening);
  yield mutant(`retitle ${name}`, setOpening(`:::${spec.name}[Something else]`), 'box-title', lines.from);
  yield mutant(`untitle ${name}`, setOpening(`:::${spec.name}`), 'box-title', lines.from);
  yield mutant(
    `unclose ${name}`,
    removeLines(source, {from: lines.to, to: lines.to}),
    'fence-unclosed',
    lines.from,
  );
  yield mutant(`no brackets on ${name}`, setOpening(`:::${spec.name} ${title}`), 'fence-title', lines.from);
  yield mutant(`space in ${name}`, setOpening(`::: ${spec.name}[${title}]`), 'fence-title', lines.from);
  yield mutant(
    `space before the title of ${name}`,
    setOpening(`:::${spec.name} [${title}]`),
    'fence-title',
    lines.from,
  );
  yield mutant(
    `stray fence behind ${name}`,
    insertAfter(source, lines.to, '', ':::'),
    'fence-stray',
    lines.to + 2,
  );
  yield mutant(
    `misspell ${name}`,
    setOpening(`:::${spec.name.slice(0, -2)}${spec.name.at(-1)}${spec.name.at(-2)}[${title}]`),
    'unknown-box',
    lines.from,
  );
  yield mutant(
    `capital in ${name}`,
    setOpening(`:::${spec.name[0]?.toUpperCase()}${spec.name.slice(1)}[${title}]`),
    'unknown-box',
    lines.from,
  );
  const otherKind = Object.keys(CLASSES).find(
    kind =>
      kind !== spec.name && !place.elements.some(each => each.kind === 'box' && each.spec.name === kind),
  );
  if (otherKind) {
    yield mutant(
      `${otherKind} for ${name}`,
      setOpening(`:::${otherKind}[${title}]`),
      'missing-box',
      lines.from,
    );
  }
  if (!spec.html) {
    yield mutant(
      `HTML for ${name}`,
      asHtml(source, node, CLASSES[spec.name] ?? '', title),
      'legacy-box',
      lines.from,
    );
  }
  const elsewhere = sections.find(
    ({section, children}) =>
      section.depth === 2 && section !== place.section?.section && children.length === 0,
  );
  if (elsewhere && !isOnly) {
    const {text, line} = moveLines(source, lines, elsewhere.lines.to);
    yield mutant(`move ${name} to ${elsewhere.section.text}`, spaced(text, line), 'missing-box', line + 1);
  }
}

/** Puts a blank line before a line: blocks that were moved may not touch others. */
function spaced(text: string, line: number): string {
  return insertAfter(text, line - 1, '');
}

export function isAlone(node: unknown, {content, section}: PlaceOnPage): boolean {
  if (section === null) return false;
  return (
    content.every(each => each === node || isBlank(each)) &&
    section.children.length === 0 &&
    !section.hasExtra
  );
}

/** A box without fields or with simple items only, as people typed it before there were directives. */
function asHtml(source: string, node: ContainerDirective, className: string, title: string): string {
  const {from, to} = linesOf(node);
  const items = source
    .split('\n')
    .slice(from, to - 1)
    .filter(line => /^[-*] /u.test(line))
    .map(
      line =>
        `<li>${line
          .slice(2)
          .replace(/\*\*(.*?)\*\*/gu, '<strong>$1</strong>')
          .replace(/`(.*?)`/gu, '<code>$1</code>')}</li>`,
    );
  return replaceLines(
    source,
    {from, to},
    `<div class="${className}">`,
    `<h3>${title}</h3>`,
    '<ul>',
    ...items,
    '</ul>',
    '</div>',
  );
}
