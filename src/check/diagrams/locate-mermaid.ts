import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

/**
 * Mermaid's package has its code a second time, with all that it imports in a few files. Node loads that in a sixth of
 * the time that the entry and some hundred modules around it take (mermaid 11: 0.2 s against 1.2 s of CPU time).
 */
const BUNDLE = 'mermaid.esm.mjs';

/**
 * Finds the copy of mermaid that the site's readers get: the one that Docusaurus's theme resolves, else the one that
 * the site itself has, else one that stands beside this package.
 *
 * @param from Folder of the site.
 * @returns The URL to import and the version, or null where mermaid is not installed.
 */
export function locateMermaid(from: string): {url: string; version: string} | null {
  const site = path.resolve(from, 'package.json');
  const theme = resolve('@docusaurus/theme-mermaid', site);
  for (const base of [theme, site, import.meta.url]) {
    const found = base && resolve('mermaid', base);
    if (found) return {url: pathToFileURL(bundleBeside(found)).href, version: versionAt(found)};
  }
  return null;
}

function bundleBeside(entry: string): string {
  const bundle = path.join(path.dirname(entry), BUNDLE);
  return existsSync(bundle) ? bundle : entry;
}

/** The version in the package.json above a file; the file itself where there is none. */
function versionAt(file: string): string {
  for (let folder = path.dirname(file); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    try {
      const {name, version} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (name === 'mermaid' && version !== undefined) return version;
    } catch {
      // The package's own file stands further up.
    }
  }
  return file;
}

function resolve(name: string, from: string): string | null {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return null;
  }
}
