import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {PACKAGE_VERSION} from '../check/package-version.js';

/** Tells one build of this package from any other: what it works out may differ. */
export function buildIdentity(): string {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const stamps = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.[jt]s$/u.test(name))
    .sort()
    .map(name => {
      const {size, mtimeMs} = statSync(path.join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
  return [PACKAGE_VERSION, process.version, ...stamps].join('\n');
}
