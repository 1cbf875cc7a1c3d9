import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {buildFolder, chain, firstPatterns, readTerms, type Doc} from './library.js';
import {Session, visit} from './session.js';
import {neighbourTitle, paginatorLink, paginatorTitle, walk} from './walk.js';

// Version 1.0 is a library of its own, with four of the patterns and without a doc for any law.

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

const paths = firstPatterns.map(({permalink}) => permalink);

test('version 1.0 has the patterns that this file expects', () => {
  expect(paths).toEqual([
    '/1.0/patterns/resilience/circuit-breaker',
    '/1.0/patterns/resilience/bulkhead',
    '/1.0/patterns/resilience/retry-with-backoff',
    '/1.0/patterns/resilience/load-shedding',
  ]);
});

test('the next links lead through its own pages only', async () => {
  await visit(page, paths[0] as string);
  const way = await walk(page, paginatorLink(page, 'next'), paginatorTitle);
  expect(way.map(({path}) => path)).toEqual(paths);
});

test('a law leads through its own pages only', async () => {
  const ofLaw = firstPatterns.filter(({laws}) => laws.includes('correlated-failure'));
  expect(ofLaw).toHaveLength(2);
  await visit(page, (ofLaw[0] as Doc).permalink);
  const next = page.getByRole('main').getByRole('link', {name: /next in Law 1\b/});
  const way = await walk(page, next, neighbourTitle);
  expect(way.map(({path}) => path)).toEqual(ofLaw.map(({permalink}) => permalink));
});

test('what stands below the title and at the end of a page leads to the same version', async () => {
  await visit(page, '/1.0/patterns/resilience/bulkhead');
  const links = await page.locator('.pattern-header a, .pattern-footer a').all();
  const targets = await Promise.all(links.map(link => link.getAttribute('href')));
  expect(targets).toEqual(
    expect.arrayContaining(['/1.0/laws', '/1.0/laws/economic-reality', '/1.0/pillars/work']),
  );
  expect(targets).toEqual(expect.arrayContaining(['/1.0/paths/surviving-overload', paths[0], paths[3]]));
  expect(targets.filter(target => !/^\/1\.0(?:\/|$)/u.test(target ?? ''))).toEqual([]);
});

test('its laws are counted by its own pages', async () => {
  await visit(page, '/1.0/laws');
  const cards = await page.getByRole('article').all();
  const terms = readTerms('laws');
  expect(cards).toHaveLength(terms.length);
  for (const [index, {id}] of terms.entries()) {
    const count = firstPatterns.filter(({laws}) => laws.includes(id)).length;
    expect(await cards[index]?.innerText()).toContain(`${count} page`);
  }
});

test('a law has a generated page where the version has no doc of it', async () => {
  await visit(page, '/1.0/laws/correlated-failure');
  const main = page.getByRole('main');
  await main.getByRole('heading', {level: 1, name: 'Law 1: Correlated Failure'}).waitFor();
  expect(await main.getByRole('article').getByRole('heading').allInnerTexts()).toEqual([
    'Circuit Breaker',
    'Bulkhead',
  ]);
});

test('the index, a listing and a learning path show its own pages', async () => {
  for (const [path, titles] of [
    ['/1.0/patterns', firstPatterns.map(({title}) => title)],
    ['/1.0', [...firstPatterns.map(({title}) => title), 'Retry with Backoff', 'Circuit Breaker']],
    ['/1.0/paths/surviving-overload', ['Retry with Backoff', 'Circuit Breaker', 'Bulkhead', 'Load Shedding']],
  ] as const) {
    await visit(page, path);
    const links = page.locator('.pattern-card a:not(.pattern-term-chip)');
    expect(await links.allInnerTexts()).toEqual(titles);
    const targets = await Promise.all((await links.all()).map(link => link.getAttribute('href')));
    expect(targets.filter(target => !paths.includes(target ?? ''))).toEqual([]);
  }
});

test('a generated page says that its version is old, and leads to the same page of the latest', async () => {
  for (const path of ['/laws/emergent-chaos', '/patterns/matrix', '/paths/surviving-overload', '/pillars']) {
    await visit(page, `/1.0${path}`);
    const note = page.getByRole('note').filter({hasText: 'version 1.0, which is not maintained any more'});
    await note.getByRole('link', {name: 'Go to version 2.0'}).click();
    await page.waitForURL(url => url.pathname === path);
    await note.waitFor({state: 'detached'});
  }
});

test('the list of versions leads to the same page of the other version', async () => {
  await visit(page, '/1.0/patterns/resilience/bulkhead');
  await page.getByRole('navigation', {name: 'Main'}).getByRole('button', {name: '1.0'}).hover();
  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: '2.0'}).click();
  await page.waitForURL(url => url.pathname === '/patterns/resilience/bulkhead');
});

test('each version has its pattern-library.json', () => {
  const read = (path: string) =>
    (JSON.parse(readFileSync(join(buildFolder, path), 'utf8')) as {pages: {permalink: string}[]}).pages;
  expect(read('1.0/pattern-library.json').map(({permalink}) => permalink)).toEqual(paths);
  expect(read('pattern-library.json')).toHaveLength(chain.length);
});
