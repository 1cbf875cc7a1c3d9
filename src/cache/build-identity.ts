import {readdirSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {PACKAGE_VERSION} from '../check/package-version.js';

/** Tells one build of this package from any other, a patched one, too: what it works out may differ. */
export function buildIdentity(): string {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  return [PACKAGE_VERSION, process.version, ...stampsOf(folder)].join('\n');
}

/** What readers of a site get, works nothing out. */
const THEME = 'theme';

/** The modules below a folder, in a stable order. With plain texts for paths: it is done in every run. */
function stampsOf(folder: string): string[] {
  const entries = readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap(entry => {
    const at = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === THEME ? [] : stampsOf(at);
    if (!/(?<!\.d)\.[jt]s$/u.test(entry.name)) return [];
    const {size, mtimeMs} = statSync(at);
    return `${at} ${size} ${mtimeMs}`;
  });
}
