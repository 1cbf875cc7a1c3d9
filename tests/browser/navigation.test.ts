import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {chain, decisions, patterns, buildFolder, type Doc} from './library.js';
import {Session, visit} from './session.js';
import {paginatorLink, paginatorTitle, walk} from './walk.js';

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

const paths = chain.map(doc => doc.permalink);

async function headLink(rel: 'prev' | 'next'): Promise<string[]> {
  const links = await page.locator(`head link[rel="${rel}"]`).all();
  return Promise.all(links.map(async link => (await link.getAttribute('href')) ?? ''));
}

async function walkFrom(doc: Doc, direction: 'prev' | 'next'): Promise<string[]> {
  await visit(page, doc.permalink);
  return (await walk(page, paginatorLink(page, direction), paginatorTitle)).map(({path}) => path);
}

test('the library has the patterns and decisions that this file expects', () => {
  expect(patterns).toHaveLength(12);
  expect(decisions).toHaveLength(7);
  expect(paths.at(0)).toBe('/patterns/resilience/circuit-breaker');
  expect(paths.at(-1)).toBe('/decisions/parse-as-the-site');
});

test('the next links lead through all pages, from the first to the last', async () => {
  expect(await walkFrom(chain[0] as Doc, 'next')).toEqual(paths);
});

test('the previous links lead back', async () => {
  expect(await walkFrom(chain.at(-1) as Doc, 'prev')).toEqual([...paths].reverse());
});

test.each(chain.map((doc, index) => [doc.permalink, chain[index - 1], chain[index + 1]] as const))(
  '%s has one pair of neighbours, in its text and in its head',
  async (permalink, previous, next) => {
    await visit(page, permalink);
    expect(await page.locator('.pagination-nav').count()).toBe(1);
    expect(await paginatorLink(page, 'prev').count()).toBe(previous ? 1 : 0);
    expect(await paginatorLink(page, 'next').count()).toBe(next ? 1 : 0);
    if (previous) expect(await paginatorLink(page, 'prev').innerText()).toContain(previous.title);
    if (next) expect(await paginatorLink(page, 'next').innerText()).toContain(next.title);
    expect(await headLink('prev')).toEqual(previous ? [previous.permalink] : []);
    expect(await headLink('next')).toEqual(next ? [next.permalink] : []);
  },
);

test('pattern-library.json tells of the same chain', () => {
  const {pages} = JSON.parse(readFileSync(join(buildFolder, 'pattern-library.json'), 'utf8')) as {
    pages: {permalink: string; previous: string | null; next: string | null}[];
  };
  expect(pages.map(({permalink, previous, next}) => ({permalink, previous, next}))).toEqual(
    paths.map((permalink, index) => ({
      permalink,
      previous: paths[index - 1] ?? null,
      next: paths[index + 1] ?? null,
    })),
  );
});
