import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {checkLibrary} from '../src/check/check-library.js';
import {reportPretty} from '../src/check/reporters/pretty.js';
import {BUILT_IN_BOX_KINDS} from '../src/markdown/box.js';
import {readPage} from '../src/markdown/read-page.js';
import {DEFAULT_OPTIONS} from '../src/options/default-options.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../src/template/read-template.js';

const readme = readFileSync(path.resolve('README.md'), 'utf8');

function blocks(language: string): string[] {
  const found = readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'));
  return [...found].map(([, text = '']) => text);
}

test('the first screen shows what is really printed', async () => {
  const [template = '', page = ''] = blocks('markdown');
  const [message = ''] = blocks('text');
  const report = await checkLibrary({
    pages: [
      {
        page: readPage({path: 'page.md', contents: page, format: 'md'}),
        template: readTemplate({path: 'template.md', contents: template}),
      },
    ],
    boxes: BUILT_IN_BOX_KINDS,
    taxonomies: BUILT_IN_TAXONOMIES,
  });
  expect(`${reportPretty(report).replace(/\n +https:.*/gu, '')}\n`).toBe(message);
});

test('the boxes that it shows parse without a finding', () => {
  const text = blocks('markdown').find(block => block.includes('{#quick}')) ?? '';
  expect(text).not.toBe('');
  expect(readPage({path: 'page.md', contents: text, format: 'md'}).findings).toEqual([]);
});

test('it names every option', () => {
  const [, section = ''] = readme.split('\n## Options\n');
  const names = [...Object.keys(DEFAULT_OPTIONS).filter(name => name !== 'id'), 'onInvalidPage'];
  for (const name of names) expect(section).toContain(`\`${name}\``);
});

test('what it links to and shows is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, target = '']) => target);
  expect(targets).toContain('docs/index.md');
  expect(targets.filter(target => !existsSync(target))).toEqual([]);
});
