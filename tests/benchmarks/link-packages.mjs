import {mkdirSync, rmSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Gives a site the packages of this repository, and a folder of its own for what its bundler keeps. */
export function linkPackages(site) {
  const folder = path.join(site, 'node_modules');
  mkdirSync(folder, {recursive: true});
  const link = (name, target) => {
    rmSync(path.join(folder, name), {force: true});
    symlinkSync(target, path.join(folder, name));
  };
  for (const name of ['@docusaurus', 'react', 'react-dom', '@mdx-js'])
    link(name, path.join(ROOT, 'node_modules', name));
  link('docusaurus-plugin-pattern-library', ROOT);
}
