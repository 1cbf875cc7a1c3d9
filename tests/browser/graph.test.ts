import type {Page} from 'playwright-core';
import {findOverflow} from './overflow.js';
import {pathOf, Session, visit} from './session.js';

// The graph of the example site, which is small enough to be seen as a whole, and seen from one of its patterns.

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

const node = (title: string) => page.locator('figure svg').getByRole('link', {name: title, exact: true});
const lit = () => page.locator('figure [data-node][data-lit] title').allTextContents();
const neighbour = (title: string) => page.getByRole('link', {name: `${title}: see its relations`});

test('what is pointed at is lit with its neighbours, by mouse and by keyboard, and nothing else', async () => {
  await visit(page, '/patterns/graph');
  await node('Bulkhead').hover();
  await page.locator('figure [data-pointed]').waitFor();
  const pointed = await lit();
  expect(pointed).toContain('Bulkhead');
  expect(pointed.length).toBeGreaterThan(1);
  expect(await page.locator('figure path[data-lit]').count()).toBeGreaterThan(0);
  await page.mouse.move(0, 0);
  await page.locator('figure svg:not([data-pointed])').first().waitFor();
  expect(await lit()).toEqual([]);
  await node('Bulkhead').focus();
  expect(await lit()).toEqual(pointed);
});

test('a pattern that is looked for stands in the middle, and back shows all again', async () => {
  await visit(page, '/patterns/graph');
  const all = await page.locator('figure [data-node]').count();
  await page.getByRole('combobox', {name: 'Find a page'}).fill('circuit');
  await page.keyboard.press('Enter');
  await page.waitForURL(url => url.searchParams.get('focus') === 'circuit-breaker');
  await page.getByRole('status').getByRole('link', {name: 'Circuit Breaker'}).waitFor();
  await neighbour('Bulkhead').waitFor();
  expect(await page.locator('figure [data-node]').count()).toBeLessThanOrEqual(all);
  // The table says what the middle is related to, and no more.
  const rows = await page
    .getByRole('row')
    .filter({has: page.getByRole('cell')})
    .allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toContain('Circuit Breaker');
  await page.goBack();
  await node('Bulkhead').waitFor();
  expect(await page.locator('figure [data-node]').count()).toBe(all);
});

test('with the keyboard, a neighbour moves to the middle and keeps the focus, and leads to its page', async () => {
  await visit(page, '/patterns/graph?focus=circuit-breaker');
  await neighbour('Bulkhead').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(url => url.searchParams.get('focus') === 'bulkhead');
  await page.locator('a[aria-label="Bulkhead"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {level: 1, name: 'Bulkhead'}).waitFor();
  expect(pathOf(page)).toBe('/patterns/resilience/bulkhead');
});

test('an address that names no pattern says so, and offers the near one', async () => {
  await visit(page, '/patterns/graph?focus=bulkhed');
  await page.getByText('There is no page “bulkhed” here.').waitFor();
  await page.getByRole('button', {name: 'Take Bulkhead instead'}).click();
  await page.waitForURL(url => url.searchParams.get('focus') === 'bulkhead');
  await page.getByRole('button', {name: 'Whole picture'}).click();
  await page.waitForURL(url => url.searchParams.get('focus') === '');
  await node('Bulkhead').waitFor();
});

test.each([320, 683, 1440])('at %i pixels, and with text twice as large, nothing sticks out', async width => {
  const narrow = await session.newPage({viewport: {width, height: 640}});
  for (const path of ['/patterns/graph', '/patterns/graph?focus=circuit-breaker']) {
    await visit(narrow, path);
    expect(await narrow.evaluate(findOverflow)).toEqual([]);
    await narrow.addStyleTag({content: 'html {font-size: 200%}'});
    const scrolls = await narrow.evaluate(
      () => (document.querySelector('main')?.scrollWidth ?? Infinity) - innerWidth,
    );
    expect(scrolls).toBeLessThanOrEqual(0);
  }
  await narrow.close();
});

test('without colours of the page, symbols and lines have those of the reader', async () => {
  const forced = await session.newPage({forcedColors: 'active'});
  await visit(forced, '/patterns/graph');
  const colours = (selector: string, property: 'fill' | 'stroke') =>
    forced
      .locator(selector)
      .evaluateAll((all, name) => all.map(element => getComputedStyle(element)[name]), property);
  const text = await forced.evaluate(() => getComputedStyle(document.body).color);
  expect(new Set(await colours('figure path[data-from]', 'stroke'))).toEqual(new Set([text]));
  expect(new Set(await colours('figure [data-fill="full"]', 'fill'))).toEqual(new Set([text]));
  await forced.close();
});
