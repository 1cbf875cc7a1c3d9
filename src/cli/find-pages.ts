import {existsSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {glob, isDynamicPattern} from 'tinyglobby';
import type {BoxKind} from '../markdown/box.js';
import type {MarkdownFormat, Page} from '../markdown/page.js';
import {readPage} from '../markdown/read-page.js';
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
  const files = new Set<string>();
  for (const each of asked) {
    const found = await expand(each);
    if (found.length === 0) throw new UsageError(`No Markdown files at \`${each}\``);
    for (const file of found) files.add(file);
  }
  return [...files].sort();
}

async function expand(asked: string): Promise<string[]> {
  const file = path.resolve(asked);
  if (existsSync(file)) {
    if (statSync(file).isFile()) return [file];
    return glob(MARKDOWN, {cwd: file, absolute: true, ignore: ['**/node_modules/**', '**/_*/**']});
  }
  if (!isDynamicPattern(asked)) return [];
  const pattern = asked.split(path.sep).join('/');
  const found = await glob(pattern, {
    absolute: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  return found.filter(each => /\.mdx?$/iu.test(each));
}

/** Reads a page as the site would: the front matter's own format wins, then the site's, then the file's ending. */
export async function readFoundPage(
  file: string,
  {site}: CommandOptions,
  boxes: readonly BoxKind[],
): Promise<Page> {
  const contents = await readFile(file);
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
