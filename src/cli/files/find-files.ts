import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import type {CommandOptions} from '../load-options.js';
import {UsageError} from '../usage.js';
import {pagesBelow} from './pages-below.js';

/**
 * The Markdown files that the call names, or all docs of the site.
 *
 * @throws UsageError when a name leads nowhere
 */
export async function findFiles(
  globs: readonly string[],
  {folder, site}: Pick<CommandOptions, 'folder' | 'site'>,
): Promise<string[]> {
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
    return pagesBelow(file);
  }
  // Many files, and nobody needs them who names folders.
  const {Globby} = await import('@docusaurus/utils');
  if (!Globby.hasMagic(asked)) return [];
  const pattern = asked.split(path.sep).join('/');
  const found = await Globby(pattern, {
    absolute: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  // Globs give slashes on every system: a file has one name, however it was asked for.
  return found.filter(each => /\.mdx?$/iu.test(each)).map(each => path.resolve(each));
}
