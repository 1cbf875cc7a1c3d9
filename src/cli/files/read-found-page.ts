import {readFile} from 'node:fs/promises';
import {NO_CACHE, type PageCache} from '../../cache/page-cache.js';
import type {BoxKind} from '../../markdown/box.js';
import type {MarkdownFormat, Page} from '../../markdown/page.js';
import {messagePath} from '../../site/library/message-path.js';
import {pageFormat} from '../../site/library/page-reader.js';
import type {CommandOptions} from '../load-options.js';

/**
 * Reads a page as the site would: the front matter's own format wins, then the site's, then the file's ending.
 *
 * @param text What an editor has of the file and not saved yet. @default what is in the file
 * @param cache What was worked out of pages before. @default nothing
 */
export async function readFoundPage(
  file: string,
  {site}: CommandOptions,
  boxes: readonly BoxKind[],
  text?: string | Uint8Array,
  {readPage}: Pick<PageCache, 'readPage'> = NO_CACHE,
): Promise<Page> {
  const contents = text ?? (await readFile(file));
  const formatBy = (frontMatter: object) =>
    pageFormat({file, metadata: {frontMatter}}, site?.markdown.format ?? 'detect');
  const read = (format: MarkdownFormat) =>
    readPage({path: messagePath(file), contents, format, mdx1Compat: site?.markdown.mdx1Compat}, boxes);
  const page = read(formatBy({}));
  const own = formatBy(page.frontMatter.data);
  return own === page.format ? page : read(own);
}
