import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {reportPretty} from '../../src/check/reporters/pretty.js';
import {checkText, templateOf} from './check-text.js';

/*
 * Each folder has a template, pages and what is said of them. After a change that is meant, all of it is written anew:
 *
 *     UPDATE_FIXTURES=1 npx jest tests/check/fixtures
 */

const CASES = 'tests/fixtures/check';
/** What is said of a page on which nothing was written. */
const UNWRITTEN = ['leftover-placeholder', 'untouched-text', 'empty-section'];

const TEMPLATES = 'tests/fixtures/templates';

async function messagesOf(folder: string, file: string): Promise<string> {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const report = await checkText({
    path: file,
    text: read(file),
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    template: templateOf(read('template.md')),
  });
  // The addresses of the rules' pages are the same in every message.
  return `${reportPretty(report, {verbose: true}).replace(/\n +https:\/\/\S+$/gmu, '')}\n`;
}

function expectMessages(file: string, messages: string): void {
  if (process.env.UPDATE_FIXTURES) writeFileSync(file, messages);
  expect(messages).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

function pageIn(folder: string, name: string): string {
  const found = readdirSync(folder).find(file => file === `${name}.md` || file === `${name}.mdx`);
  if (!found) throw new Error(`no ${name} in ${folder}`);
  return found;
}

test.each(readdirSync(CASES))('%s', async name => {
  const folder = path.join(CASES, name);
  expectMessages(path.join(folder, 'messages.txt'), await messagesOf(folder, pageIn(folder, 'page')));
});

describe.each(readdirSync(TEMPLATES))('a %s', name => {
  const folder = path.join(TEMPLATES, name);

  test('passes when it is complete', async () => {
    const {pages} = await checkText({
      text: readFileSync(path.join(folder, pageIn(folder, 'complete')), 'utf8'),
      format: pageIn(folder, 'complete').endsWith('.mdx') ? 'mdx' : 'md',
      template: templateOf(readFileSync(path.join(folder, 'template.md'), 'utf8')),
    });
    expect(pages.flatMap(({messages}) => messages)).toEqual([]);
  });

  test('is told what is wrong', async () => {
    expectMessages(path.join(folder, 'messages.txt'), await messagesOf(folder, pageIn(folder, 'broken')));
  });

  test('that is the template itself is told that nothing was written, and nothing else', async () => {
    const text = readFileSync(path.join(folder, 'template.md'), 'utf8');
    const template = templateOf(text);
    const {pages} = await checkText({text, template});
    const messages = pages.flatMap(page => page.messages);
    expect(template.findings).toEqual([]);
    expect(messages.filter(({ruleId}) => !UNWRITTEN.includes(ruleId))).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
  });
});
