import type {Page} from 'playwright-core';
import {patterns} from './library.js';
import {Session, pathOf, visit} from './session.js';
import {neighbourTitle, walk} from './walk.js';

// The ways through the library besides the chain: a law, a learning path, filters, backlinks, the matrix, the graph.

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

/** Follows the links of one law or path to its next page, and gives the titles of its pages. */
async function walkWithin(name: RegExp, from: string): Promise<string[]> {
  await visit(page, from);
  const next = page.getByRole('main').getByRole('link', {name});
  return (await walk(page, next, neighbourTitle)).map(({title}) => title);
}

test('a law can be walked from its first pattern to its last', async () => {
  const expected = patterns.filter(({laws}) => laws.includes('correlated-failure')).map(({title}) => title);
  expect(expected.length).toBeGreaterThan(3);
  const [first] = patterns.filter(({laws}) => laws.includes('correlated-failure'));
  expect(await walkWithin(/next in Law 1\b/u, first?.permalink ?? '')).toEqual(expected);
});

test('a learning path can be walked from its page to its end', async () => {
  await visit(page, '/paths');
  await page.getByRole('main').getByRole('link', {name: 'Surviving overload'}).first().click();
  await page.getByRole('heading', {level: 1, name: 'Surviving overload'}).waitFor();
  expect(
    await walkWithin(/after this page in Surviving overload/u, '/patterns/resilience/retry-with-backoff'),
  ).toEqual(['Retry with Backoff', 'Circuit Breaker', 'Bulkhead', 'Load Shedding', 'Autoscaling']);
});

describe('the index', () => {
  const titles = () => page.getByRole('main').getByRole('article').getByRole('heading').allInnerTexts();

  test('filters by law and category, and the address of the view can be shared', async () => {
    await visit(page, '/patterns');
    const all = await titles();
    await page
      .getByRole('group', {name: 'Laws'})
      .getByRole('checkbox', {name: /Correlated Failure/})
      .check();
    await page.getByRole('group', {name: 'Category'}).getByRole('checkbox', {name: /Data/}).check();
    await page.getByRole('status').filter({hasText: /^2 of/}).waitFor();
    const expected = patterns.filter(
      ({laws, permalink}) => laws.includes('correlated-failure') && permalink.includes('/data/'),
    );
    expect(await titles()).toEqual(expected.map(({title}) => title));

    const address = new URL(page.url());
    const other = await session.newPage();
    await visit(other, address.pathname + address.search);
    await other.getByRole('status').filter({hasText: /^2 of/}).waitFor();
    expect(await other.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(await titles());
    await other.context().close();

    await page.getByRole('button', {name: 'Clear filters'}).click();
    await page
      .getByRole('status')
      .filter({hasText: new RegExp(`^${all.length} of`)})
      .waitFor();
    expect(await titles()).toEqual(all);
  });

  test('says so when nothing matches', async () => {
    await visit(page, '/patterns?law=cognitive-load&category=data');
    await page.getByRole('status').filter({hasText: /^0 of/}).waitFor();
    expect(await titles()).toEqual([]);
  });

  test('is whole without JavaScript', async () => {
    const context = await session.newContext({javaScriptEnabled: false});
    const plain = await context.newPage();
    await plain.goto('/patterns?law=cognitive-load');
    const shown = await plain.getByRole('article').getByRole('heading').allInnerTexts();
    expect(shown).toEqual(expect.arrayContaining(patterns.map(({title}) => title)));
    await context.close();
  });
});

test('a backlink leads to the page that refers to this one', async () => {
  await visit(page, '/patterns/resilience/bulkhead');
  await page
    .getByRole('navigation', {name: 'Pages around this one'})
    .getByRole('link', {name: /^Consistent Hashing.*refers here/})
    .click();
  await page.getByRole('heading', {level: 1, name: 'Consistent Hashing'}).waitFor();
  const link = page.getByRole('article').getByRole('link', {name: 'Bulkhead', exact: true}).first();
  expect(await link.getAttribute('href')).toBe('/patterns/resilience/bulkhead');
});

test('the matrix has a cell for each term of each pattern, and sorts by count', async () => {
  await visit(page, '/patterns/matrix');
  const cells = page.getByRole('table').getByRole('link', {name: /^.+: (?:Law|Pillar) \d/});
  expect(await cells.count()).toBe(
    patterns.reduce((sum, {laws, pillars}) => sum + laws.length + pillars.length, 0),
  );
  const total = page.getByRole('columnheader', {name: 'Total'});
  await total.getByRole('button').click();
  expect(await total.getAttribute('aria-sort')).toBe('descending');
  await page.getByRole('link', {name: 'Quorum: Law 2: Asynchronous Reality'}).click();
  await page.getByRole('heading', {level: 1, name: 'Law 2: Asynchronous Reality'}).waitFor();
  expect(pathOf(page)).toBe('/laws/asynchronous-reality');
});

test('the graph has a node for each pattern, and the same as a table', async () => {
  await visit(page, '/patterns/graph');
  const graph = page.getByRole('group', {name: 'Patterns'});
  for (const {title} of patterns)
    expect(await graph.getByRole('link', {name: title, exact: true}).count()).toBe(1);
  const row = page.getByRole('row', {name: /^Circuit Breaker Related to Bulkhead/});
  expect(await row.count()).toBe(1);
});

test('a listing shows its groups and cards', async () => {
  await visit(page, '/');
  const group = page.getByRole('group', {name: 'Coordination'});
  const cards = await group.getByRole('article').all();
  const titles = await Promise.all(cards.map(card => card.getByRole('link').first().innerText()));
  expect(titles).toEqual(['Leader Lease', 'Consensus', 'Saga']);
});
