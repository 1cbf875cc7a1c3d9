import type {Node, Parent, RootContent} from 'mdast';
import {isBlank} from '../../markdown/blank.js';
import {placeOf} from '../../markdown/text.js';
import type {Page} from '../../markdown/page.js';
import {commentText} from '../comment.js';
import {isGuidance} from '../is-guidance.js';
import {isMark, readMarks} from '../marks.js';
import {isTextBlock} from '../placeholders.js';
import {readElements} from '../read-elements.js';
import type {ElementSpec, Template} from '../template.js';
import {slotsOf} from '../words/slot-text.js';
import {asMdx} from './as-mdx.js';
import {commentOut} from './comment-out.js';
import {fillFields} from './fill-fields.js';
import type {KnownValues} from './known-values.js';
import type {ScaffoldInput} from './scaffold-input.js';

/** What the blocks of a template are written to a page with. */
export interface BlockContext extends Omit<ScaffoldInput, 'contents'> {
  page: Page;
  source: string;
  /** The page is in MDX, and the template is not. */
  isMdx: boolean;
  known: KnownValues;
}

/** A block of the new page. */
interface ScaffoldedBlock {
  text: string;
  /** Readers see it: it is no comment, no rule and no definition. */
  isShown: boolean;
}

/** The blocks between two headings of the template as the page has them. */
export function scaffoldBlocks(
  content: readonly RootContent[],
  isTop: boolean,
  context: BlockContext,
): ScaffoldedBlock[] {
  const lines = askedLines(content, isTop, context);
  let marked = false;
  const generated = generatedIn(content, isTop, context);
  return content.flatMap(node => {
    if (!node.position || generated.has(node)) return [];
    const comment = commentText(node);
    if (comment !== null) {
      if (isMark(comment)) marked ||= /\bverbatim\b/iu.test(comment);
      return scaffoldComment(comment, node, context).map(hidden);
    }
    const isVerbatim = marked || isIn(context.template.verbatim, node);
    marked = false;
    if (isBlank(node)) return [hidden(written(node, context))];
    if (isVerbatim) return [shown(written(node, context))];
    if (isGuidance(node)) return [hidden(commentOut(sourceOf(node, context), context.format))];
    const own = readOne(node, isTop, context);
    const {start, end} = placeOf(node);
    const isAsked = lines.some(line => line >= start.line && line <= end.line);
    if (isAsked || own.length > 0 || isToFill(node))
      return [shown(fillFields(written(node, context), isTop, context.known))];
    return [hidden(commentOut(sourceOf(node, context), context.format))];
  });
}

const shown = (text: string): ScaffoldedBlock => ({text, isShown: true});
const hidden = (text: string): ScaffoldedBlock => ({text, isShown: false});

/** The lines that are generated, and the rules above them, which part nothing without them. */
function generatedIn(
  content: readonly RootContent[],
  isTop: boolean,
  context: BlockContext,
): ReadonlySet<RootContent> {
  const generated = new Set<RootContent>();
  for (const node of [...content].reverse()) {
    const own = commentText(node) === null ? readOne(node, isTop, context) : [];
    const isFooter = own.length > 0 && own.every(({kind}) => kind === 'footer');
    const below = content[content.indexOf(node) + 1];
    if (isFooter || (node.type === 'thematicBreak' && below && generated.has(below))) generated.add(node);
  }
  return generated;
}

/** A mark is for the template; that a part may be left out, the writer has to know. */
export function scaffoldComment(comment: string, node: Node, {template, format}: BlockContext): string[] {
  if (comment === '') return [];
  if (!isMark(comment)) return [commentOut(comment, format)];
  const {presence, when} = readMarks(comment, template.path, placeOf(node)).marks;
  const [, said] = /(?:^|[:;])\s*((?:optional|required: when)\b[^;]*)/iu.exec(comment) ?? [];
  return presence === 'required' || presence === null || (when && !said)
    ? []
    : [commentOut(said ?? 'optional', format)];
}

/** A block as the template has it, or as MDX has the same. */
function written(node: Node, context: BlockContext): string {
  return context.isMdx && node.type !== 'code' ? asMdx(node, context.source) : sourceOf(node, context);
}

function sourceOf({position}: Node, {source}: BlockContext): string {
  // A header of TOML was made one block, and has lines only.
  if (position && position.start.offset === undefined) {
    return source
      .split('\n')
      .slice(position.start.line - 1, position.end.line)
      .join('\n');
  }
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The lines on which the template asks for something in these blocks. */
function askedLines(content: readonly RootContent[], isTop: boolean, context: BlockContext): number[] {
  const {path} = context.template;
  const {boxes: kinds, taxonomies} = context;
  const {elements} = readElements(content, {path, kinds, taxonomies, isTop});
  return [...elements, ...specsOf(context.template)].flatMap(linesOf);
}

function readOne(
  node: RootContent,
  isTop: boolean,
  {template, boxes, taxonomies}: BlockContext,
): ElementSpec[] {
  return readElements([node], {path: template.path, kinds: boxes, taxonomies, isTop}).elements;
}

function specsOf({elements, sections}: Pick<Template, 'elements' | 'sections'>): ElementSpec[] {
  return [...elements, ...sections.flatMap(specsOf)];
}

function linesOf(element: ElementSpec): number[] {
  switch (element.kind) {
    case 'footer':
      return [];
    case 'fields':
      return [element.line, ...element.fields.map(({line}) => line)];
    case 'box':
      return [element.line, ...element.elements.flatMap(linesOf)];
    default:
      return [element.line];
  }
}

function isToFill(node: Node): boolean {
  if (isTextBlock(node) && slotsOf(node).length > 0) return true;
  return 'children' in node && (node as Parent).children.some(isToFill);
}

function isIn(texts: Template['verbatim'], node: Node): boolean {
  const {start, end} = placeOf(node);
  return texts.some(each => each.line <= start.line && end.line <= each.end);
}
