import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {chain, decisions, patterns, buildFolder, type Doc} from './library.js';
import {Session, pathOf, visit} from './session.js';

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

const paths = chain.map(doc => doc.permalink);

function paginatorLink(name: RegExp): Locator {
  return page.getByRole('navigation', {name: 'Docs pages'}).getByRole('link', {name});
}

async function headLink(rel: 'prev' | 'next'): Promise<string[]> {
  const links = await page.locator(`head link[rel="${rel}"]`).all();
  return Promise.all(links.map(async link => (await link.getAttribute('href')) ?? ''));
}

/** Follows a link of the paginator from page to page until there is none, and gives the way that it took. */
async function walk(from: Doc, name: RegExp): Promise<string[]> {
  await visit(page, from.permalink);
  const way = [pathOf(page)];
  // A chain that runs in a circle has to end as well.
  while (way.length <= chain.length && (await paginatorLink(name).count()) > 0) {
    const title = (await paginatorLink(name).locator('.pagination-nav__label').innerText()).trim();
    await paginatorLink(name).click();
    await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
    way.push(pathOf(page));
  }
  return way;
}

test('the library has the patterns and decisions that this file expects', () => {
  expect(patterns).toHaveLength(12);
  expect(decisions).toHaveLength(1);
  expect(paths.at(0)).toBe('/patterns/resilience/circuit-breaker');
  expect(paths.at(-1)).toBe('/decisions/one-template');
});

test('the next links lead through all pages, from the first to the last', async () => {
  expect(await walk(chain[0] as Doc, /^Next/)).toEqual(paths);
});

test('the previous links lead back', async () => {
  expect(await walk(chain.at(-1) as Doc, /^Previous/)).toEqual([...paths].reverse());
});

test.each(chain.map((doc, index) => [doc.permalink, chain[index - 1], chain[index + 1]] as const))(
  '%s has one pair of neighbours, in its text and in its head',
  async (permalink, previous, next) => {
    await visit(page, permalink);
    expect(await page.locator('.pagination-nav').count()).toBe(1);
    expect(await paginatorLink(/^Previous/).count()).toBe(previous ? 1 : 0);
    expect(await paginatorLink(/^Next/).count()).toBe(next ? 1 : 0);
    if (previous) {
      expect(await paginatorLink(/^Previous/).innerText()).toContain(previous.title);
    }
    if (next) {
      expect(await paginatorLink(/^Next/).innerText()).toContain(next.title);
    }
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
