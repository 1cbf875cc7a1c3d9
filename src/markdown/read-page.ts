import type {Root} from 'mdast';
import type {VFileMessage} from 'vfile-message';
import {readAngleText} from './angle-text.js';
import {BUILT_IN_BOX_KINDS, type BoxKind} from './box.js';
import {decode} from './decode.js';
import {mendFences} from './fences.js';
import {FILE_START, type Finding} from './finding.js';
import {readFrontMatter} from './front-matter.js';
import {readHtmlBoxes} from './html-box.js';
import {readLinks} from './links.js';
import {readOutline} from './outline.js';
import type {MarkdownFormat, Mdx1Compat, Page} from './page.js';
import {MDX1_COMPAT, parseMarkdown} from './parse.js';

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
  const mended = mendFences(decoded.text, path, file.mdx1Compat ?? MDX1_COMPAT);
  const parsed = parse(mended.text, file);
  const findings = [...decoded.findings, ...mended.findings, ...parsed.findings];
  const {frontMatter, findings: malformed} = readFrontMatter(parsed.tree, decoded.text, path);
  readAngleText(parsed.tree);
  const links = readLinks(parsed.tree);
  readHtmlBoxes(parsed.tree, mended.text, kinds);
  return {
    path,
    format,
    source: decoded.text,
    tree: parsed.tree,
    frontMatter,
    ...readOutline(parsed.tree, frontMatter),
    links,
    isReadable: parsed.findings.length === 0 && mended.complete,
    findings: [...findings, ...malformed],
  };
}

function parse(text: string, {path, format, mdx1Compat}: MarkdownFile): {tree: Root; findings: Finding[]} {
  try {
    return {tree: parseMarkdown(text, format, mdx1Compat), findings: []};
  } catch (error) {
    const {reason, line, column, place} = error as Partial<VFileMessage>;
    const start = place && 'start' in place ? place.start : {line: line ?? 1, column: column ?? 1};
    const finding: Finding = {
      ruleId: 'syntax',
      path,
      place: line === undefined ? FILE_START : {start: {line: start.line, column: start.column}, end: {line: start.line, column: start.column + 1}},
      reason: `This is not valid MDX: ${explain(reason ?? String(error))}`,
      note: 'Write `\\{` and `&lt;` for braces and angle brackets that are text, or put them into code; or set `mdx: {format: md}` in the front matter of a page that holds plain Markdown.',
    };
    return {tree: {type: 'root', children: []}, findings: [finding]};
  }
}

function explain(reason: string): string {
  return reason.replace(/\s+/gu, ' ').replace(/[.]\s*$/u, '');
}
