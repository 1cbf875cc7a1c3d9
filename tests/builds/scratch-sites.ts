import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const DOCUSAURUS = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** A folder for sites of a test, outside of the repository, where they find what the repository has installed. */
export class ScratchSites {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'pattern-library-builds-'));

  constructor() {
    // A site below has no node_modules of its own, and so its bundler caches into a new one, which goes with the site.
    symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'), 'junction');
  }

  /** Where the site of this name is, or will be. */
  site(name: string): string {
    return path.join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

/** Builds the site in this folder, with what earlier builds left in its caches, and returns the folder of the result. */
export function buildSite(site: string, ...args: string[]): string {
  // What the test runner sets would make Docusaurus take its own tests' path.
  const {NODE_ENV: _, JEST_WORKER_ID: __, ...env} = process.env;
  const {status, stdout, stderr} = spawnSync(process.execPath, [DOCUSAURUS, 'build', ...args], {
    cwd: site,
    encoding: 'utf8',
    env: {...env, NO_COLOR: '1'},
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`The site in ${site} does not build.\n${stdout}${stderr}`);
  return path.join(site, 'build');
}
