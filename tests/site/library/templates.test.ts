import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {BUILT_IN_BOX_KINDS} from '../../../src/markdown/box.js';
import {loadTemplates} from '../../../src/site/library/templates.js';
import {BUILT_IN_TAXONOMIES} from '../../../src/template/read-template.js';

let siteDir: string;
beforeEach(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'templates-'));
  writeFileSync(path.join(siteDir, 'note.md'), '## The Problem\n\n[Prose]\n');
});
afterEach(() => rmSync(siteDir, {recursive: true}));

const entries = [{template: 'note.md', name: 'note', docs: 'default', include: [], exclude: []}];
const load = (localizationDir?: string) =>
  loadTemplates(entries, {
    siteDir,
    localizationDir,
    boxes: BUILT_IN_BOX_KINDS,
    taxonomies: BUILT_IN_TAXONOMIES,
  });

test('a template has a counterpart where the locale has a file of its name', async () => {
  const localizationDir = path.join(siteDir, 'i18n/de');
  expect((await load(localizationDir))[0]?.translated).toBeNull();
  const folder = path.join(localizationDir, 'docusaurus-plugin-pattern-library/templates');
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'note.md'), '## Die Frage\n\n[Text]\n');
  const [loaded] = await load(localizationDir);
  expect(loaded?.translated?.sections[0]?.heading.text).toBe('Die Frage');
  expect(loaded?.template?.sections[0]?.heading.text).toBe('The Problem');
});
