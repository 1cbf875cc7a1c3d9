import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {locateMermaid} from '../../../src/check/diagrams/locate-mermaid.js';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'locate-mermaid-')));
});

afterEach(() => rmSync(folder, {recursive: true, force: true}));

function install(location: string): string {
  const target = path.join(folder, location);
  mkdirSync(target, {recursive: true});
  writeFileSync(path.join(target, 'package.json'), '{"main": "index.js"}');
  writeFileSync(path.join(target, 'index.js'), '');
  return pathToFileURL(path.join(target, 'index.js')).href;
}

it("finds the site's own copy", () => {
  const own = install('node_modules/mermaid');
  expect(locateMermaid(folder)?.url).toBe(own);
});

it('finds the copy of a workspace above the site', () => {
  const shared = install('node_modules/mermaid');
  expect(locateMermaid(path.join(folder, 'packages/site'))?.url).toBe(shared);
});

it("prefers the theme's copy, which the readers get", () => {
  install('node_modules/mermaid');
  install('node_modules/@docusaurus/theme-mermaid');
  const nested = install('node_modules/@docusaurus/theme-mermaid/node_modules/mermaid');
  expect(locateMermaid(folder)?.url).toBe(nested);
});

it('falls back on a copy beside this package', () => {
  expect(locateMermaid(folder)?.url).toMatch(/node_modules\/mermaid\/dist\/mermaid\.esm\.mjs$/);
});
