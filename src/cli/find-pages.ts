import {existsSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {Globby, toMessageRelativeFilePath} from '@docusaurus/utils';
import {NO_CACHE, type PageCache} from '../cache/page-cache.js';
import type {BoxKind} from '../markdown/box.js';
import type {MarkdownFormat, Page} from '../markdown/page.js';
import {pageFormat} from '../site/library/page-reader.js';
import type {CommandOptions} from './load-options.js';
import {UsageError} from './usage.js';

/** Partials, which begin with `_`, are parts of pages and no pages: as in Docusaurus. */
const MARKDOWN = '**/[!_]*.{md,mdx}';

/**
 * The Markdown files that the call names, or all docs of the site.
 *
 * @throws UsageError when a name leads nowhere
 */
export async function findFiles(globs: readonly string[], {folder, site}: CommandOptions): Promise<string[]> {
  const asked = globs.length > 0 ? globs : (site?.docs.map(docs => path.relative(folder, docs.folder)) ?? []);
  if (asked.length === 0)
    throw new UsageError('Expected the pages to check, such as `pattern-library check "docs/**/*.md"`');
  const excluded = asked.filter(each => each.startsWith('!')).map(each => each.slice(1));
  const included = asked.filter(each => !each.startsWith('!'));
  if (included.length === 0) {
    const all = excluded.map(each => `\`!${each}\``).join(', ');
    throw new UsageError(
      `Expected pages to take ${all} from, such as \`"docs/**/*.md" ${all.replaceAll('`', '"')}\``,
    );
  }
  const files = new Set<string>();
  for (const each of included) {
    const found = await expand(each);
    if (found.length === 0) throw new UsageError(`No Markdown files at \`${each}\``);
    for (const file of found) files.add(file);
  }
  for (const each of excluded) for (const file of await expand(each)) files.delete(file);
  if (files.size === 0)
    throw new UsageError(`No Markdown files are left without \`!${excluded.join('`, `!')}\``);
  return [...files].sort();
}

async function expand(asked: string): Promise<string[]> {
  const file = path.resolve(asked);
  if (existsSync(file)) {
    if (statSync(file).isFile()) return [file];
    const inside = await Globby(MARKDOWN, {
      cwd: file,
      absolute: true,
      ignore: ['**/node_modules/**', '**/_*/**'],
    });
    return inside.map(asPath);
  }
  if (!Globby.hasMagic(asked)) return [];
  const pattern = asked.split(path.sep).join('/');
  const found = await Globby(pattern, {
    absolute: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  return found.filter(each => /\.mdx?$/iu.test(each)).map(asPath);
}

/** Globs give slashes on every system: a file has one name, however it was asked for. */
function asPath(found: string): string {
  return path.resolve(found);
}

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
    readPage(
      {path: toMessageRelativeFilePath(file), contents, format, mdx1Compat: site?.markdown.mdx1Compat},
      boxes,
    );
  const page = read(formatBy({}));
  const own = formatBy(page.frontMatter.data);
  return own === page.format ? page : read(own);
}
