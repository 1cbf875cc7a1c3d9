import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

/**
 * Finds the copy of mermaid that the site's readers get: the one that Docusaurus's theme resolves, else the one that
 * the site itself has, else one that stands beside this package.
 *
 * @param from Folder of the site.
 * @returns The URL to import, or null where mermaid is not installed.
 */
export function locateMermaid(from: string): string | null {
  const site = path.resolve(from, 'package.json');
  const theme = resolve('@docusaurus/theme-mermaid', site);
  for (const base of [theme, site, import.meta.url]) {
    const found = base && resolve('mermaid', base);
    if (found) return pathToFileURL(found).href;
  }
  return null;
}

function resolve(name: string, from: string): string | null {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return null;
  }
}
