import type {Node, Parent, Root} from 'mdast';
import {readAngleText} from './html/angle-text.js';
import {createAsk} from './answers.js';
import {BUILT_IN_BOX_KINDS, type BoxKind} from './box.js';
import {decode} from './decode.js';
import {mendFences, type MendedFences} from './mend/fences.js';
import {FILE_START, type Finding} from './finding.js';
import {findHardPart, type HardPart} from './hard-to-parse.js';
import {readFrontMatter} from './yaml/front-matter.js';
import {frontMatterLines} from './yaml/front-matter-end.js';
import {readHtmlBoxes} from './html/html-box.js';
import {readLinks} from './links.js';
import type {MdxError} from './mend/mdx-failure.js';
import {describeMdxError} from './mend/mdx-faults.js';
import {mendFrontMatter} from './mend/mend-front-matter.js';
import {readOutline} from './outline.js';
import type {MarkdownFormat, Mdx1Compat, Page} from './page.js';
import {MDX1_COMPAT, parseMarkdown} from './parse.js';
import {readTomlHeader} from './mend/toml-header.js';
import {SourceText} from './source-text.js';
import {readTextDirectives} from './text-directives.js';

/** A Markdown file as it is handed to the engine. */
export interface MarkdownFile {
  /** Path as messages show it. */
  path: string;
  contents: Uint8Array | string;
  format: MarkdownFormat;
  /** Older syntax that the site accepts. @default all of it, as Docusaurus 3 does */
  mdx1Compat?: Mdx1Compat;
}

/**
 * Parses a Markdown file into a page. Never throws: what is wrong with the file as such is in `findings`, and
 * `isReadable` is false where so much of it is unknown that judging its structure would only mislead.
 *
 * @param kinds Kinds of boxes; their HTML classes are read as boxes, too.
 */
export function readPage(file: MarkdownFile, kinds: readonly BoxKind[] = BUILT_IN_BOX_KINDS): Page {
  const {path, format} = file;
  const decoded = decode(file.contents, path);
  const closed = mendFrontMatter(decoded.text, path);
  const mended = mendFences(closed.text, path, file.mdx1Compat ?? MDX1_COMPAT, format);
  const refusal = refuse(mended, file);
  const parsed = refusal ? {tree: emptyTree(mended.text), findings: [refusal]} : parse(mended.text, file);
  const {frontMatter, findings: malformed} = readFrontMatter(parsed.tree, path);
  readTomlHeader(parsed.tree, mended.text);
  readTextDirectives(parsed.tree);
  readAngleText(parsed.tree);
  const links = readLinks(parsed.tree);
  if (!canReadBoxes(parsed.tree, mended.text, kinds)) parsed.findings.push(tooDeep(path));
  const source = new SourceText(decoded.text);
  const findings = [
    ...decoded.findings,
    ...closed.findings,
    ...mended.findings,
    ...parsed.findings,
    ...malformed,
  ];
  return {
    path,
    format,
    source: decoded.text,
    tree: parsed.tree,
    frontMatter,
    ...readOutline(parsed.tree, frontMatter),
    links,
    isReadable: parsed.findings.length === 0 && closed.complete && mended.complete,
    findings: findings.map(finding => ({...finding, place: source.within(finding.place)})),
    ask: createAsk(new Map()),
  };
}

/** What can't be parsed in reasonable time or memory. */
function refuse({text, depth}: MendedFences, {path, format}: MarkdownFile): Finding | null {
  if (text.length > LARGEST_PAGE) return tooLarge(path, text.length);
  // The parser takes time that grows with the square of this depth.
  if (depth > DEEPEST_BOX || MANY_LISTS.test(text) || DEEP_ITEM.test(text)) return tooDeep(path);
  const part = findHardPart(text, format);
  return part && tooMuch(path, part);
}

/** In characters. Beyond it the parser takes gigabytes of memory; pages of books have some hundred thousand. */
export const LARGEST_PAGE = 2_000_000;

function tooLarge(path: string, size: number): Finding {
  return {
    ruleId: 'syntax',
    path,
    place: FILE_START,
    reason: `Expected a page of at most ${LARGEST_PAGE / 1e6} million characters, found ${(size / 1e6).toFixed(1)} million`,
    note: 'Split the page, or keep data in a file of its own.',
  };
}

function tooMuch(path: string, {place, expected, note}: HardPart): Finding {
  return {
    ruleId: 'syntax',
    path,
    place,
    reason: `Expected ${expected}, found more: the page would take minutes to read`,
    note,
  };
}

function parse(text: string, {path, format, mdx1Compat}: MarkdownFile): {tree: Root; findings: Finding[]} {
  const empty = emptyTree(text);
  try {
    const tree = parseMarkdown(text, format, mdx1Compat);
    return isDeeperThan(tree, DEEPEST) ? {tree: empty, findings: [tooDeep(path)]} : {tree, findings: []};
  } catch (error) {
    return {
      tree: empty,
      findings: [error instanceof RangeError ? tooDeep(path) : invalid(error as MdxError, text, path)],
    };
  }
}

/** The front matter is known even where the text below it is not. */
function emptyTree(text: string): Root {
  const yaml = frontMatterLines(text.split('\n'));
  return {type: 'root', children: yaml ? [{type: 'yaml', value: yaml.join('\n')}] : []};
}

function invalid(error: MdxError, text: string, path: string): Finding {
  return {ruleId: 'syntax', path, ...describeMdxError(error, text)};
}

/** Nobody writes quotations in quotations a hundred deep; walking a tree that deep would end in a stack overflow. */
const DEEPEST = 200;

/** The same of boxes. */
const DEEPEST_BOX = 50;

/** The same of lists and quotations that open in one line; a line of markers alone is a rule. */
const MANY_LISTS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){200,}[ \t]*[^\s>*+-]/mu;

/** An item of a list that is indented below two hundred others. */
const DEEP_ITEM = /^[ \t]{400,}(?:[-*+]|\d{1,9}[.)])[ \t]/mu;

function tooDeep(path: string): Finding {
  return {
    ruleId: 'syntax',
    path,
    place: FILE_START,
    reason: `Expected blocks and brackets that are nested at most ${DEEPEST} deep, found more`,
    note: 'Look for quotations, lists or boxes that were never closed.',
  };
}

function canReadBoxes(tree: Root, text: string, kinds: readonly BoxKind[]): boolean {
  try {
    readHtmlBoxes(tree, text, kinds);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isDeeperThan(tree: Node, depth: number): boolean {
  if (depth < 0) return true;
  return 'children' in tree && (tree as Parent).children.some(node => isDeeperThan(node, depth - 1));
}
