import type {Locator, Page} from 'playwright-core';
import {chain, patterns} from './library.js';
import {Session, pathOf, visit} from './session.js';

// Pages side by side, as readers come to them: by mouse, by keyboard, by an address, in both languages and in 1.0.

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

const table = () => page.getByRole('table');
const columns = () => table().getByRole('columnheader').getByRole('link').allInnerTexts();
const comparedNames = () => new URL(page.url()).searchParams.getAll('p');

/** The cells of the row with this head, as a screen reader finds them. */
async function cells(head: string, row: Locator = rowOf(head)): Promise<string[]> {
  return (await row.first().getByRole('cell').allInnerTexts()).map(text => text.replaceAll(/\s+/g, ' '));
}

function rowOf(head: string): Locator {
  return table()
    .getByRole('row')
    .filter({has: page.getByRole('rowheader', {name: head, exact: true})});
}

async function waitForColumns(...titles: string[]): Promise<void> {
  await table()
    .getByRole('columnheader', {name: titles.at(-1)})
    .waitFor();
  expect(await columns()).toEqual(titles);
}

const factIn = (title: string, pattern: RegExp) =>
  pattern.exec(patterns.find(doc => doc.title === title)?.text ?? '')?.[1]?.replaceAll(/\s+/g, ' ') ?? '';

describe('an address', () => {
  test('is a comparison: the parts of the template in its order, one row each', async () => {
    await visit(page, '/patterns/compare?p=bulkhead&p=circuit-breaker');
    await waitForColumns('Bulkhead', 'Circuit Breaker');
    const problem = /\*\*Problem:\*\*\s+((?:.|\n(?!-))+)/;
    expect(await cells('Problem')).toEqual(
      ['Bulkhead', 'Circuit Breaker'].map(title => factIn(title, problem)),
    );
    const heads = await table().getByRole('rowheader').allInnerTexts();
    const order = ['Quick Reference', 'Trade-offs', 'Performance', "Don't Use When", 'Laws', 'Relations'];
    expect(heads.filter(head => order.includes(head)).slice(0, 1)).toEqual(['Quick Reference']);
    expect(order.filter(head => heads.includes(head))).toEqual(order);
    expect(order.map(head => heads.lastIndexOf(head))).toEqual(
      order.map(head => heads.lastIndexOf(head)).sort((a, b) => a - b),
    );
  });

  test('merges the rows of a table, and tells the laws that are shared from those that are not', async () => {
    const performance = await cells('Performance');
    expect(performance).toHaveLength(2);
    performance.forEach(cell => expect(cell).toMatch(/^Benefit.+Cost.+/));
    const [bulkhead, breaker] = ['Bulkhead', 'Circuit Breaker'].map(
      title => patterns.find(doc => doc.title === title)?.laws ?? [],
    );
    const shared = bulkhead?.filter(law => breaker?.includes(law)) ?? [];
    const row = rowOf('In common').first();
    expect(await row.getByRole('cell').first().getByRole('link').count()).toBe(shared.length);
    expect(await row.getByRole('cell').nth(1).getByRole('link').count()).toBe(shared.length);
    expect(await rowOf('Not in common').filter({hasText: 'Economic Reality'}).count()).toBe(1);
  });

  test('says how the pages are related, and why', async () => {
    const [first, second] = await cells('To the others');
    expect(first).toMatch(/^Circuit Breaker \S+/);
    expect(second).toMatch(/^Bulkhead \S+/);
  });

  test('that is wrong says so, and offers the near page', async () => {
    await visit(page, '/patterns/compare?p=bulkhed&p=saga&p=saga');
    await waitForColumns('Saga');
    expect(await page.getByText('There is no page “bulkhed” here.').count()).toBe(1);
    expect(await page.getByText('Saga is named twice, and shown once.').count()).toBe(1);
    await page.getByRole('button', {name: 'Take Bulkhead instead'}).click();
    await waitForColumns('Saga', 'Bulkhead');
    expect(comparedNames()).toEqual(['saga', 'bulkhead']);
  });

  test('of five pages shows four, and names the fifth', async () => {
    await visit(page, '/patterns/compare?p=bulkhead&p=saga&p=quorum&p=consensus&p=autoscaling');
    await waitForColumns('Bulkhead', 'Saga', 'Quorum', 'Consensus');
    expect(await page.getByText(/at most.*Autoscaling|Autoscaling.*at most/).count()).toBe(1);
  });

  test('of pages with different templates compares what both have', async () => {
    await visit(page, '/patterns/compare?p=bulkhead&p=one-template');
    const decision = chain.find(({permalink}) => permalink.endsWith('/one-template'));
    await waitForColumns('Bulkhead', decision?.title ?? '');
    expect(await rowOf('Problem').count()).toBe(0);
  });
});

describe('with the mouse', () => {
  test('pages are ticked in the list, up to four, and compared', async () => {
    await visit(page, '/patterns');
    await page.getByRole('button', {name: 'Choose to compare'}).click();
    for (const title of ['Bulkhead', 'Saga'])
      await page.getByRole('checkbox', {name: `Compare ${title}`, exact: true}).check();
    await page.getByRole('link', {name: 'Compare 2'}).click();
    await page.getByRole('heading', {level: 1, name: /Compare/}).waitFor();
    await waitForColumns('Bulkhead', 'Saga');
    expect(pathOf(page)).toBe('/patterns/compare');
  });

  test('a page is added from the suggestions and taken away, and back and forward undo and redo', async () => {
    await visit(page, '/patterns/compare?p=bulkhead&p=saga');
    await waitForColumns('Bulkhead', 'Saga');
    await page.getByRole('button', {name: 'Circuit Breaker', exact: false}).first().click();
    await waitForColumns('Bulkhead', 'Saga', 'Circuit Breaker');
    await page.getByRole('button', {name: 'Take Saga away'}).click();
    await page.waitForURL(url => url.searchParams.getAll('p').join() === 'bulkhead,circuit-breaker');
    await page.goBack();
    await waitForColumns('Bulkhead', 'Saga', 'Circuit Breaker');
    await page.goForward();
    await page.getByRole('columnheader', {name: 'Saga'}).waitFor({state: 'detached'});
    expect(await columns()).toEqual(['Bulkhead', 'Circuit Breaker']);
  });

  test('the head of a page leads to comparisons with it, and related pages are at hand', async () => {
    await visit(page, '/patterns/resilience/bulkhead');
    await page.getByRole('article').getByRole('link', {name: 'Compare', exact: true}).click();
    await waitForColumns('Bulkhead');
    await page.getByRole('button', {name: 'Circuit Breaker'}).click();
    await waitForColumns('Bulkhead', 'Circuit Breaker');
  });
});

test('with the keyboard alone, pages are looked for, chosen and taken away, and the focus is never lost', async () => {
  await visit(page, '/patterns/compare');
  const field = page.getByRole('combobox', {name: 'Add a page'});
  await field.focus();
  await page.keyboard.type('bulk');
  await page.getByRole('option', {name: 'Bulkhead'}).waitFor();
  await page.keyboard.press('Enter');
  await waitForColumns('Bulkhead');
  await page.keyboard.type('con');
  await page.keyboard.press('ArrowDown');
  const option = page.getByRole('option', {selected: true});
  const title = await option.innerText();
  await page.keyboard.press('Enter');
  await waitForColumns('Bulkhead', title);
  expect(await field.evaluate(element => element === document.activeElement)).toBe(true);

  await page.getByRole('button', {name: `Take ${title} away`}).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('columnheader', {name: title}).waitFor({state: 'detached'});
  expect(await field.evaluate(element => element === document.activeElement)).toBe(true);
});

test('the address is the same for the server: no page of the library is in what it sends', async () => {
  const response = await page.request.get('/patterns/compare/index.html');
  const html = await response.text();
  expect(html).not.toContain(factIn('Bulkhead', /\*\*Problem:\*\*\s+(.{30})/));
  const data = await page.request.get('/patterns/compare/bulkhead.json');
  expect(data.ok()).toBe(true);
});

test('in German, heads and words are German', async () => {
  await visit(page, '/de/patterns/compare?p=bulkhead&p=circuit-breaker');
  await waitForColumns('Bulkhead', 'Circuit Breaker');
  expect(await rowOf('Problem').count()).toBe(1);
  expect(await rowOf('Lösung').count()).toBe(1);
  expect(await rowOf('Gemeinsam').count()).toBeGreaterThan(0);
  await page
    .getByRole('button', {name: /Circuit Breaker/})
    .last()
    .click();
  await page.waitForURL(url => url.searchParams.getAll('p').join() === 'bulkhead');
});

test('version 1.0 compares its own pages, and links to them', async () => {
  await visit(page, '/1.0');
  await page.getByRole('link', {name: 'Circuit Breaker and Bulkhead, side by side'}).click();
  await waitForColumns('Circuit Breaker', 'Bulkhead');
  expect(pathOf(page)).toBe('/1.0/patterns/compare');
  for (const link of await table().getByRole('columnheader').getByRole('link').all())
    expect(await link.getAttribute('href')).toMatch(/^\/1\.0\/patterns\//);
});

test('a phone shows one column at a time, and all of it fits', async () => {
  await page.setViewportSize({width: 360, height: 740});
  await visit(page, '/patterns/compare?p=bulkhead&p=circuit-breaker&p=saga');
  const chooser = page.getByRole('group', {name: 'Page in sight'});
  await chooser.waitFor();
  const shown = async () => {
    const all = await rowOf('Problem').locator('td').all();
    return Promise.all(all.map(cell => cell.isVisible()));
  };
  expect(await shown()).toEqual([true, false, false]);
  await chooser.getByRole('button', {name: 'Saga'}).click();
  expect(await shown()).toEqual([false, false, true]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({width: 1280, height: 900});
});

test('print shows all columns, and no buttons', async () => {
  await visit(page, '/patterns/compare?p=bulkhead&p=circuit-breaker');
  await waitForColumns('Bulkhead', 'Circuit Breaker');
  await page.emulateMedia({media: 'print'});
  expect(await rowOf('Problem').getByRole('cell').count()).toBe(2);
  expect(await page.getByRole('button', {name: 'Take Bulkhead away'}).count()).toBe(0);
  await page.emulateMedia({media: 'screen'});
});

describe('facts in texts', () => {
  test('a quote shows the words of the page that it names, and leads to the place', async () => {
    await visit(page, '/laws/correlated-failure');
    const quote = page.locator('.pattern-quote');
    const words = factIn('Retry with Backoff', /\*\*Problem:\*\*\s+((?:.|\n(?!-))+)/);
    expect((await quote.innerText()).replaceAll(/\s+/g, ' ')).toContain(words);
    await quote.getByRole('link', {name: /Retry with Backoff/}).click();
    await page.getByRole('heading', {level: 1, name: 'Retry with Backoff'}).waitFor();
    const {hash} = new URL(page.url());
    if (hash) expect(await page.locator(hash).count()).toBe(1);
  });

  test('a table of facts sorts by its heads', async () => {
    await visit(page, '/');
    const facts = page.getByRole('main').getByRole('table').filter({hasText: 'Use when'}).first();
    const first = async () =>
      (await facts.getByRole('row').all()).length > 1
        ? await facts.getByRole('row').nth(1).getByRole('link').first().innerText()
        : '';
    const head = facts.getByRole('columnheader').first();
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const ascending = await first();
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const sorted = patterns.map(({title}) => title).sort((a, b) => a.localeCompare(b));
    expect([ascending, await first()]).toEqual([sorted[0], sorted.at(-1)]);
  });
});
