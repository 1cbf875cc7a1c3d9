import type {Heading, RootContent} from 'mdast';
import {isBlank} from '../../markdown/blank.js';
import type {BoxKind} from '../../markdown/box.js';
import {decode} from '../../markdown/decode.js';
import type {MarkdownFormat, Page, Section} from '../../markdown/page.js';
import {readPage} from '../../markdown/read-page.js';
import {commentText} from '../comment.js';
import {readOutline} from '../../markdown/outline.js';
import {TO_WRITE} from './fill-fields.js';
import {fillName} from './fill-name.js';
import {headingMarkdown} from './markdown-text.js';
import {scaffoldBlocks, type BlockContext} from './scaffold-blocks.js';
import type {ScaffoldInput} from './scaffold-input.js';
import {scaffoldFrontMatter} from './scaffold-front-matter.js';
import {scaffoldHeading} from './scaffold-heading.js';

/** Writes a new page from a template. */
export function scaffoldPage(input: ScaffoldInput): string {
  const {template, format, known} = input;
  const source = decode(input.contents, template.path).text.replace(/\r\n?/gu, '\n');
  const page = readSource(source, template.path, input.boxes);
  const isMdx = format === 'mdx' && page.format === 'md';
  const title = template.title ? fillName(template.title.pattern, known.title, known.number) : known.title;
  const context: BlockContext = {...input, page, source, isMdx, known: {...known, title}};
  const {content, sections} = template.hasTitle ? page : readOutline(page.tree, page.frontMatter, false);
  const heading = page.tree.children.find(
    (node): node is Heading => node.type === 'heading' && node.depth === 1,
  );
  const hasHeading = template.title !== null && heading !== undefined;
  const at = heading?.position?.start.offset ?? 0;
  const isAbove = ({position}: RootContent) => hasHeading && (position?.start.offset ?? 0) < at;
  const top = (nodes: RootContent[]) => scaffoldBlocks(nodes, true, context).map(({text}) => text);
  const body = [
    ...top(content.filter(isAbove)),
    ...(hasHeading ? [`# ${headingMarkdown(title)}`] : []),
    ...top(content.filter(node => !isAbove(node))),
    ...sections.flatMap(section => sectionBlocks(section, context)),
  ];
  const further = new Map(input.further);
  if (!hasHeading) further.set('title', title);
  const yaml = [
    ...scaffoldFrontMatter(source, template, context.known, further),
    ...(input.saysFormat ? ['mdx:', `  format: ${format}`] : []),
  ];
  const head = yaml.length > 0 ? ['---', ...yaml, '---'].join('\n') : null;
  return `${[...(head === null ? [] : [head]), ...body].join('\n\n')}\n`;
}

/** A template in MDX may hold slots that are no MDX: it is read as Markdown then, as `readTemplate` does. */
function readSource(contents: string, path: string, boxes: readonly BoxKind[]): Page {
  const format: MarkdownFormat = /\.mdx$/iu.test(path) ? 'mdx' : 'md';
  const page = readPage({path, contents, format}, boxes);
  return page.isReadable || format === 'md' ? page : readPage({path, contents, format: 'md'}, boxes);
}

function sectionBlocks(section: Section, context: BlockContext): string[] {
  const own = scaffoldBlocks(section.content, false, context);
  const below = section.sections.flatMap(each => sectionBlocks(each, context));
  const asks = section.content.some(node => !isBlank(node) || commentText(node) !== null);
  const isBare = own.every(({isShown}) => !isShown);
  return [
    ...scaffoldHeading(section, context),
    ...own.map(({text}) => text),
    ...(asks && isBare && below.length === 0 ? [TO_WRITE] : []),
    ...below,
  ];
}
