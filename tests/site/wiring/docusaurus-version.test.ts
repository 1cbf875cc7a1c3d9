import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {NO_PROGRESS} from '../../../src/cli/progress.js';
import {siteInput} from '../../../src/cli/site-input.js';
import pluginPatternLibrary, {type PluginOptions} from '../../../src/index.js';
import {requireDocusaurus} from '../../../src/site/wiring/docusaurus-version.js';

let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'docusaurus-version-'));
});
afterEach(() => rmSync(siteDir, {recursive: true}));

function install(version: string) {
  const folder = path.join(siteDir, 'node_modules/@docusaurus/core');
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({name: '@docusaurus/core', version}));
}

test.each(['2.4.3', '3.0.1', '3.2.1', '3.3.0', '3.1.0-canary-5990'])('Docusaurus %s is too old', version => {
  install(version);
  const words = `docusaurus-plugin-pattern-library needs Docusaurus 3.3.2 or later, and this site has ${version}: update all @docusaurus packages in ${path.join(siteDir, 'package.json')} to one newer version.`;
  expect(() => requireDocusaurus(siteDir)).toThrow(words);
  expect(words).not.toContain('\n');
});

test.each(['3.3.2', '3.4.0', '3.10.2', '3.12.0', '4.0.0', '0.0.0-6012'])('Docusaurus %s is not', version => {
  install(version);
  expect(() => requireDocusaurus(siteDir)).not.toThrow();
});

test('where no Docusaurus is found from the site, nothing is said', () => {
  expect(() => requireDocusaurus(siteDir)).not.toThrow();
});

test('the plugin says it before it looks at anything else', () => {
  install('3.0.1');
  const context = {siteDir} as LoadContext;
  expect(() => pluginPatternLibrary(context, {} as PluginOptions)).toThrow('this site has 3.0.1');
});

test('so does the command', async () => {
  install('3.0.1');
  await expect(siteInput(siteDir, 'docusaurus.config.ts', NO_PROGRESS)).rejects.toThrow(
    'The site cannot be loaded: docusaurus-plugin-pattern-library needs',
  );
});
