import {readdirSync, realpathSync, statSync, type Dirent} from 'node:fs';
import path from 'node:path';

/** Partials, which begin with `_`, are parts of pages and no pages: as in Docusaurus. */
const PAGE = /^[^._].*\.mdx?$/su;

/** Folders of other people's pages, of partials, and of what is not shown. */
const NO_FOLDER = /^(?:[._]|node_modules$)/u;

/** The Markdown files below a folder, each by its absolute path. */
export function pagesBelow(folder: string, above: readonly string[] = []): string[] {
  const own = realpathSync(folder);
  // A link may lead back to a folder that it stands in.
  if (above.includes(own)) return [];
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const at = path.join(folder, entry.name);
    const kind = kindOf(entry, at);
    if (kind === 'folder') return NO_FOLDER.test(entry.name) ? [] : pagesBelow(at, [...above, own]);
    return kind === 'file' && PAGE.test(entry.name) ? [at] : [];
  });
}

function kindOf(entry: Dirent, at: string): 'file' | 'folder' | null {
  const there = entry.isSymbolicLink() ? statSync(at, {throwIfNoEntry: false}) : entry;
  if (there?.isFile()) return 'file';
  return there?.isDirectory() ? 'folder' : null;
}
