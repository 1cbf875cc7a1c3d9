import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {logger} from '@docusaurus/logger';
import {recordBaseline, baselineText} from '../../src/check/baseline/baseline-file.js';
import {checkLibrary} from '../../src/check/check-library.js';
import {buildLibrary} from '../../src/library/build-library.js';
import {readPage} from '../../src/markdown/read-page.js';
import {createSiteCheck} from '../../src/site/check/check-site.js';
import {readTemplate} from '../../src/template/read-template.js';

const template = readTemplate({
  path: 'template.md',
  contents: '# [Name]\n\n## Problem\n\n[Text]\n\n## Notes\n\n[Text]\n',
});
let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'site-'));
  jest.spyOn(process, 'cwd').mockReturnValue(siteDir);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(siteDir, {recursive: true});
});

function library(text: string) {
  const page = readPage({path: 'docs/a.md', contents: text, format: 'md'});
  return buildLibrary({
    templates: [{name: 'pattern', template}],
    versions: [{docs: [{page, contentPath: 'a.md'}]}],
  });
}

async function build(text: string): Promise<void> {
  const context = {siteDir, siteConfig: {markdown: {}, themeConfig: {}}} as unknown as LoadContext;
  const frontMatter = {failures: () => [], stop: () => undefined} as never;
  const options = {onInvalidPage: 'throw', baseline: 'debt.json'} as const;
  const verdict = await createSiteCheck(context, options, frontMatter)(library(text));
  verdict.announce();
}

const file = () => path.join(siteDir, 'debt.json');

test('a build fails on what is new, and tells how much is left', async () => {
  const info = jest.spyOn(logger, 'info').mockReturnValue(undefined);
  await expect(build('# A\n')).rejects.toThrow('missing-section');
  const {pages} = await checkLibrary(library('# A\n\n## Problem\n\nText.\n'));
  writeFileSync(file(), baselineText(recordBaseline(pages)));
  await build('# A\n\n## Problem\n\nText.\n');
  expect(info).toHaveBeenCalledWith('1 older finding of debt.json left, not reported here');
  await expect(build('# A\n')).rejects.toThrow(/`## Problem`[^]*1 older finding of debt\.json left/u);
});

test('a build stops at a damaged baseline, and says which file it is', async () => {
  writeFileSync(file(), '{');
  await expect(build('# A\n')).rejects.toThrow('The baseline `debt.json` cannot be used: it is no JSON');
});
