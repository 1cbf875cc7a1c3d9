import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {MarkdownConfig} from '@docusaurus/types';
import {NO_CACHE, type PageCache} from '../../cache/page-cache.js';
import {bareObject} from '../../markdown/bare-object.js';
import type {BoxKind} from '../../markdown/box.js';
import {derivePage} from '../../markdown/derive-page.js';
import type {MarkdownFormat, Page} from '../../markdown/page.js';
import {messagePath} from './message-path.js';

/** A file that mdx-loader compiles: a doc, a blog post or a page. */
export interface ReadableFile {
  file: string;
  /** What the site has made of the file's front matter. */
  metadata: {frontMatter: object};
}

/** Reads the docs of a site as mdx-loader will read them, and parses a doc again only when it has changed. */
export type PageReader = (doc: ReadableFile) => Promise<Page>;

/** Endings that mdx-loader takes for Markdown where the site says `detect` (`format.ts`). */
const MARKDOWN_ENDINGS = ['.md', '.markdown', '.mdown', '.mkdn', '.mkd', '.mdwn', '.mkdown', '.ron'];

/** A reader for one run of Docusaurus: under `docusaurus start` the docs plugin loads all docs at each change. */
export function createPageReader(
  markdown: Pick<MarkdownConfig, 'format' | 'preprocessor' | 'mdx1Compat'>,
  boxes: readonly BoxKind[],
  {readPage}: Pick<PageCache, 'readPage'> = NO_CACHE,
): PageReader {
  const pages = new Map<string, {bytes: Buffer; format: MarkdownFormat; page: Page}>();
  return async doc => {
    const bytes = await readFile(doc.file);
    const format = pageFormat(doc, markdown.format);
    const known = pages.get(doc.file);
    const page =
      known?.format === format && known.bytes.equals(bytes)
        ? known.page
        : readPage(
            {
              path: messagePath(doc.file),
              contents: preprocess(bytes, doc.file, markdown),
              format,
              mdx1Compat: markdown.mdx1Compat,
            },
            boxes,
          );
    pages.set(doc.file, {bytes, format, page});
    return withSiteFrontMatter(page, doc);
  };
}

/** The decision of mdx-loader: front matter, then the site's configuration, then the ending of the file. */
export function pageFormat(
  {file, metadata}: ReadableFile,
  siteFormat: MarkdownConfig['format'],
): MarkdownFormat {
  const own = ownFormat(metadata.frontMatter);
  const format = own ?? siteFormat;
  if (format === 'md' || format === 'mdx') return format;
  return MARKDOWN_ENDINGS.includes(path.extname(file)) ? 'md' : 'mdx';
}

function ownFormat(frontMatter: object): string | undefined {
  const mdx: unknown = Reflect.get(frontMatter, 'mdx');
  const format: unknown = typeof mdx === 'object' && mdx !== null ? Reflect.get(mdx, 'format') : undefined;
  return typeof format === 'string' ? format : undefined;
}

/** A site may rewrite its pages before they are parsed. What is not UTF-8 is left to `readPage`, which reports it. */
function preprocess(
  bytes: Buffer,
  filePath: string,
  {preprocessor}: Pick<MarkdownConfig, 'preprocessor'>,
): Buffer | string {
  const fileContent = bytes.toString('utf8');
  return preprocessor && !fileContent.includes('\uFFFD') ? preprocessor({filePath, fileContent}) : bytes;
}

/** A site's own `parseFrontMatter` may add keys and change values: what the site uses is what counts. */
function withSiteFrontMatter(page: Page, {metadata}: ReadableFile): Page {
  const data = bareObject(page.frontMatter.data, metadata.frontMatter);
  return derivePage(page, {frontMatter: {place: page.frontMatter.place, data}});
}
