import {readdirSync} from 'node:fs';
import type {BrowserContext, Page} from 'playwright-core';
import {buildFolder, chain, otherDocs} from './library.js';
import {findMarkupFaults} from './markup-faults.js';
import {findOverflow} from './overflow.js';
import {recordProblems} from './record-problems.js';
import {Session, visit} from './session.js';

const paths = readdirSync(buildFolder, {recursive: true, encoding: 'utf8'})
  .filter(file => /(^|\/)index\.html$/.test(file))
  .map(file => `/${file.replace(/\/?index\.html$/, '')}`)
  .sort();

function countDiagrams(path: string): number {
  const doc = [...otherDocs, ...chain].find(({permalink}) => permalink === path);
  return doc?.text.match(/^```mermaid$/gm)?.length ?? 0;
}

let session: Session;
let context: BrowserContext;

beforeAll(async () => {
  session = await Session.open();
  context = await session.newContext();
});

afterAll(() => session?.close());

test('the site has the pages that this file expects', () => {
  expect(paths).toEqual(expect.arrayContaining(['/', '/boxes', '/laws', '/pillars']));
  expect(paths).toEqual(expect.arrayContaining(chain.map(doc => doc.permalink)));
});

describe.each(paths)('%s', path => {
  let page: Page;
  let problems: readonly string[];

  beforeAll(async () => {
    page = await context.newPage();
    problems = recordProblems(page);
    await visit(page, path);
    const diagrams = page.locator('.docusaurus-mermaid-container svg');
    for (let place = 0; place < countDiagrams(path); place++) await diagrams.nth(place).waitFor();
    await page.waitForLoadState('networkidle');
  });

  afterAll(() => page.close());

  test('reports nothing in the console and loads all that it asks for', () => {
    expect(problems).toEqual([]);
  });

  test('shows no markup that was meant to become something else', async () => {
    const text = await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('pre, code, script, style').forEach(element => element.remove());
      return copy.textContent ?? '';
    });
    expect(text.match(/.{0,40}(:::|\[undefined\]|\[object Object\]|\{#).{0,40}/g)).toBeNull();
  });

  test('is well-formed for readers who do not see it', async () => {
    expect(await page.evaluate(findMarkupFaults)).toEqual([]);
  });

  test('fits a screen of 390 pixels', async () => {
    await page.setViewportSize({width: 390, height: 844});
    expect(await page.evaluate(findOverflow)).toEqual([]);
  });
});
