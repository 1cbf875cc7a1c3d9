import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {PlainError} from '../../options/plain-error.js';

// As far from package.json in `src` as in `lib`.
const OWN_PACKAGE = new URL('../../../package.json', import.meta.url);

/**
 * Stops a site whose Docusaurus is older than the peer range of this package, before anything else can fail on what
 * it lacks.
 *
 * @param siteDir The folder of the site's configuration.
 * @throws one line that names both versions and what to do
 */
export function requireDocusaurus(siteDir: string): void {
  const manifest = findDocusaurus(siteDir);
  if (manifest === null) return;
  const {version} = readJson(manifest) as {version: string};
  const {peerDependencies} = readJson(OWN_PACKAGE) as {peerDependencies: Record<string, string>};
  const oldest = peerDependencies['@docusaurus/core'] ?? '';
  if (!isOlder(version, oldest)) return;
  throw new PlainError(
    `docusaurus-plugin-pattern-library needs Docusaurus ${numbersOf(oldest).join('.')} or later, and this site has ${version}: update all @docusaurus packages in ${path.join(siteDir, 'package.json')} to one newer version.`,
  );
}

/** The site's own, however it was installed; none where Docusaurus runs from outside the site. */
function findDocusaurus(siteDir: string): string | null {
  try {
    return createRequire(path.join(siteDir, 'package.json')).resolve('@docusaurus/core/package.json');
  } catch {
    return null;
  }
}

function readJson(file: string | URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Canary releases are called `0.0.0-6012`, whatever comes next: they are newer than all that have a number. */
function isOlder(version: string, oldest: string): boolean {
  const [numbers, oldestNumbers] = [numbersOf(version), numbersOf(oldest)];
  if (numbers[0] === 0) return false;
  const different = numbers.findIndex((number, index) => number !== oldestNumbers[index]);
  return different !== -1 && (numbers[different] ?? 0) < (oldestNumbers[different] ?? 0);
}

/** `[3, 3, 2]` of `^3.3.2`. */
function numbersOf(range: string): number[] {
  return (/^\D*(\d+)\.(\d+)\.(\d+)/u.exec(range) ?? []).slice(1).map(Number);
}
