import {readdirSync} from 'node:fs';
import type {BrowserContext} from 'playwright-core';
import {buildFolder, chain, firstIntro, firstPatterns, otherDocs} from './library.js';
import {findMarkupFaults} from './markup-faults.js';
import {findOverflow} from './overflow.js';
import {recordProblems} from './record-problems.js';
import {Session, visit} from './session.js';

const paths = readdirSync(buildFolder, {recursive: true, encoding: 'utf8'})
  .filter(file => /(^|\/)index\.html$/.test(file))
  .map(file => `/${file.replace(/\/?index\.html$/, '')}`)
  // The rules are not translated: below `/de` they are the same pages once more.
  .filter(path => !path.startsWith('/de/guide/'))
  .sort();

const docs = [...otherDocs, ...chain, firstIntro, ...firstPatterns];

/** How many diagrams the page at `path` draws, in any language: a translation keeps them. */
function countDiagrams(path: string): number {
  const permalink = path.replace(/^\/de(?=\/|$)/, '') || '/';
  const doc = docs.find(candidate => candidate.permalink === permalink);
  return doc?.text.match(/^```mermaid$/gm)?.length ?? 0;
}

/** What was seen on one page, so that many can be open at once and each thing still has a test of its own. */
interface Findings {
  readonly problems: readonly string[];
  readonly rawMarkup: readonly string[] | null;
  readonly markupFaults: readonly string[];
  readonly overflow: readonly string[];
}

function findRawMarkup(): string[] | null {
  const copy = document.body.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('pre, code, script, style').forEach(element => element.remove());
  return (copy.textContent ?? '').match(/.{0,40}(:::|\[undefined\]|\[object Object\]|\{#).{0,40}/g);
}

async function look(context: BrowserContext, path: string): Promise<Findings> {
  const page = await context.newPage();
  const problems = recordProblems(page);
  await visit(page, path);
  const diagrams = page.locator('.docusaurus-mermaid-container svg[aria-roledescription]');
  for (let place = 0; place < countDiagrams(path); place++) await diagrams.nth(place).waitFor();
  await page.waitForLoadState('networkidle');
  const rawMarkup = await page.evaluate(findRawMarkup);
  const markupFaults = await page.evaluate(findMarkupFaults);
  await page.setViewportSize({width: 390, height: 844});
  const overflow = await page.evaluate(findOverflow);
  await page.close();
  return {problems, rawMarkup, markupFaults, overflow};
}

// A page mostly waits, for its files and for the half second in which nothing more is asked for.
const OPEN_AT_ONCE = 4;
const findings = new Map<string, Findings>();
let session: Session;

beforeAll(async () => {
  session = await Session.open();
  const context = await session.newContext();
  const left = paths[Symbol.iterator]();
  await Promise.all(
    Array.from({length: OPEN_AT_ONCE}, async () => {
      for (const path of left) findings.set(path, await look(context, path));
    }),
  );
}, 900_000);

afterAll(() => session?.close());

test('the site has the pages that this file expects', () => {
  expect(paths).toEqual(expect.arrayContaining(['/', '/boxes', '/laws', '/pillars']));
  expect(paths).toEqual(expect.arrayContaining(docs.map(doc => doc.permalink)));
});

describe.each(paths)('%s', path => {
  test('reports nothing in the console and loads all that it asks for', () => {
    expect(findings.get(path)?.problems).toEqual([]);
  });

  test('shows no markup that was meant to become something else', () => {
    // The guide describes directives, in descriptions as well, which are plain text.
    const isAboutMarkup = path.startsWith('/guide/');
    const found = findings.get(path)?.rawMarkup?.filter(text => !isAboutMarkup || !text.includes(':::'));
    expect(found ?? []).toEqual([]);
  });

  test('is well-formed for readers who do not see it', () => {
    expect(findings.get(path)?.markupFaults).toEqual([]);
  });

  test('fits a screen of 390 pixels', () => {
    expect(findings.get(path)?.overflow).toEqual([]);
  });
});
