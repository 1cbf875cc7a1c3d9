import {realpath} from 'node:fs/promises';
import path from 'node:path';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import type {TemplateOptions} from '../../options/page-options.js';
import {pathBelow} from '../../site/library/path-below.js';
import type {CommandOptions} from '../load-options.js';
import {UsageError} from '../usage.js';

/** Where a page may be written, and where it is. */
export interface PageFolder {
  /** The docs folder; without a site, the folder of the options. */
  root: string;
  /** Absolute path, within it. */
  folder: string;
  isAsked: boolean;
}

/**
 * The folder of a new page: the one that the call names, or else the one whose docs the template governs.
 *
 * @throws UsageError when it is not within the docs folder
 */
export async function pageFolder(
  asked: string | null,
  entry: Pick<TemplateOptions, 'docs' | 'include'>,
  {folder: own, site}: CommandOptions,
): Promise<PageFolder> {
  const root = site ? (site.docs.find(({id}) => id === entry.docs) ?? site.docs[0])?.folder : own;
  if (root === undefined) throw new UsageError('Expected a site with a docs folder, found none');
  if (asked !== null && (asked.trim() === '' || asked.includes('\0')))
    throw new UsageError('Expected a folder behind `--dir`, found none');
  const folder = asked === null ? path.join(root, fixedPart(entry.include)) : path.resolve(asked);
  if (!(await isWithin(root, folder))) {
    const shown = toMessageRelativeFilePath(root) || '.';
    const below = path.join(root, asked ?? '');
    // Below the docs folder instead of the working folder.
    const isMeant = below !== folder && !path.isAbsolute(asked ?? '') && pathBelow(root, below) !== null;
    throw new UsageError(
      `Expected a folder within ${site ? `the docs folder \`${shown}\`` : `\`${shown}\``}, found \`${asked ?? fixedPart(entry.include)}\`${isMeant ? `; did you mean \`${toMessageRelativeFilePath(below)}\`?` : ''}`,
    );
  }
  return {root, folder, isAsked: asked !== null};
}

/** `patterns` of `patterns/**`: where the docs are that the first glob is about. */
function fixedPart([glob = '']: readonly string[]): string {
  const parts = glob.split('/').slice(0, -1);
  const end = parts.findIndex(part => /[*?[\]{}()!+@]/u.test(part));
  return (end === -1 ? parts : parts.slice(0, end)).join('/');
}

/** Links in the way are followed: where they lead counts. */
async function isWithin(root: string, folder: string): Promise<boolean> {
  if (pathBelow(root, folder) === null) return false;
  return pathBelow(await realPath(root), await realPath(folder)) !== null;
}

/** The real path of what is there, with the rest of the path behind it. */
async function realPath(file: string): Promise<string> {
  const real = await realpath(file).catch(() => null);
  if (real !== null) return real;
  const parent = path.dirname(file);
  return parent === file ? file : path.join(await realPath(parent), path.basename(file));
}
