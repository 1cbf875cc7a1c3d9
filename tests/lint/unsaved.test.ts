import {mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {unified} from 'unified';
import remarkParse from 'remark-parse';
import {VFile} from 'vfile';
import remarkPatternLibraryLint from '../../src/lint/index.js';
import {createMemory} from '../../src/lint/memory.js';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'lint-')));
  writeFileSync(path.join(folder, 'template.md'), '# [Name]\n\n## Problem\n\n[The problem]\n');
});
afterEach(() => rmSync(folder, {recursive: true}));

/** As a language server does: the text of an editor, and a processor made anew. */
async function lint(value: string): Promise<string[]> {
  const file = new VFile({cwd: folder, path: path.join(folder, 'page.md'), value});
  const processor = unified().use(remarkParse).use(remarkPatternLibraryLint);
  await processor.run(processor.parse(file), file);
  return file.messages.map(({ruleId}) => String(ruleId));
}

function configure(options: object, time: number): void {
  const file = path.join(folder, 'pattern-library.config.json');
  writeFileSync(file, JSON.stringify(options));
  utimesSync(file, time, time);
}

test('what counts is the text of the editor, saved or not', async () => {
  configure({templates: [{template: 'template.md', include: ['**']}]}, 1);
  expect(await lint('# Retry\n')).toEqual(['missing-section']);
  writeFileSync(path.join(folder, 'page.md'), '# Retry\n');
  expect(await lint('# Retry\n\n## Problem\n\nText.\n')).toEqual([]);
});

test('options and templates that change are read again', async () => {
  configure({}, 1);
  expect(await lint('# Retry\n')).toEqual([]);
  configure({templates: [{template: 'template.md', include: ['**']}]}, 2);
  expect(await lint('# Retry\n')).toEqual(['missing-section']);
  writeFileSync(path.join(folder, 'template.md'), '# [Name]\n\n## Problem (optional)\n\n[The problem]\n');
  expect(await lint('# Retry\n')).toEqual([]);
});

test('files that are handed over at once are judged one after the other, and a wrong one holds up none', async () => {
  const memory = createMemory();
  const events: string[] = [];
  const task = (name: string) => async () => {
    events.push(`${name} begins`);
    await Promise.resolve();
    events.push(`${name} ends`);
    if (name === 'b') throw new Error('b is wrong');
    return name;
  };
  const results = await Promise.allSettled(['a', 'b', 'c'].map(name => memory.inTurn(task(name))));
  expect(results.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
