import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {chain, patterns} from './library.js';
import {Session, visit} from './session.js';

// The list of all patterns and the matrix: what filters say, how the list is arranged, and what stays in its place.

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

const main = () => page.getByRole('main');
const status = (text: RegExp) => main().getByRole('status').filter({hasText: text});
const option = (group: string, name: RegExp) =>
  main().getByRole('group', {name: group, exact: true}).getByRole('checkbox', {name});

/** https://web.dev/articles/cls: what moved without a reader's doing, since the page began. */
function readLayoutShift(): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let sum = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
        // Entries that are there are given at once, in a task of their own.
        setTimeout(() => resolve(sum), 100);
      }),
  );
}

describe('the list', () => {
  test('counts beside each filter what it would leave, and offers none that would leave nothing', async () => {
    await visit(page, '/patterns?law=cognitive-load');
    const lawful = patterns.filter(({laws}) => laws.includes('cognitive-load'));
    await status(new RegExp(`^${lawful.length} of ${chain.length}$`)).waitFor();
    const coordination = lawful.filter(({permalink}) => permalink.includes('/coordination/')).length;
    expect(await option('Category', new RegExp(`^Coordination ${coordination}$`)).isEnabled()).toBe(true);
    expect(await option('Category', /^Data 0$/).isDisabled()).toBe(true);
    // Of one taxonomy any term will do: the others of the law's own would add pages.
    expect(await option('Laws', /^\S* ?1 Correlated Failure 5$/).isEnabled()).toBe(true);
  });

  test('shows what is chosen, and takes each away', async () => {
    await visit(page, '/patterns?law=correlated-failure&category=data&q=log');
    const chosen = main().getByRole('list', {name: 'Chosen filters'}).getByRole('button');
    await chosen.first().waitFor();
    expect(await chosen.allInnerTexts()).toEqual([
      '“log” ×',
      'Laws: Correlated Failure ×',
      'Category: Data ×',
      'Clear filters',
    ]);
    await chosen.filter({hasText: 'Laws'}).click();
    await page.waitForURL(url => url.search === '?category=data&q=log');
    // The button is gone, and the focus not lost.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  test('says which value of the address no page has', async () => {
    await visit(page, '/patterns?law=nonsense');
    await main().getByText('Laws: no page here has “nonsense”, which was in the address.').waitFor();
    await status(new RegExp(`^${chain.length} of`)).waitFor();
  });

  test('is sorted and grouped, in cards or lines, as the address says', async () => {
    await visit(page, '/patterns');
    await main().getByLabel('Order').selectOption('By title');
    await main().getByLabel('Groups').selectOption('Category');
    await main().getByLabel('Show as').selectOption('Lines');
    await page.waitForURL(url => url.search === '?sort-by=title&group-by=category&as=rows');
    const groups = main().getByRole('heading', {level: 2});
    expect((await groups.allInnerTexts()).map(text => text.replace(/\s*\d+$/, ''))).toEqual([
      'Resilience',
      'Data',
      'Coordination',
      'Adaptation',
      'Others',
    ]);
    const data = main()
      .locator('section')
      .filter({has: page.getByRole('heading', {name: /^Data/})});
    expect(await data.getByRole('link').allInnerTexts()).toEqual(
      patterns
        .filter(({permalink}) => permalink.includes('/data/'))
        .map(({title}) => title)
        .sort(),
    );
  });

  test.each(['', '?law=correlated-failure', '?q=chaos&as=rows', '?group-by=law'])(
    'moves nothing while it loads with %j',
    async query => {
      for (const path of ['/patterns', '/patterns/matrix']) {
        await visit(page, `${path}${query}`);
        await page.waitForLoadState('networkidle');
        expect(await readLayoutShift()).toBeLessThan(0.05);
      }
    },
  );

  test('has its filters in a sheet on a phone, which says what it will show and gives the focus back', async () => {
    await page.setViewportSize({width: 390, height: 844});
    await visit(page, '/patterns');
    const open = main().getByRole('button', {name: 'Filters'});
    await open.click();
    const sheet = page.getByRole('dialog', {name: 'Filters'});
    await sheet.getByRole('checkbox', {name: /Correlated Failure/}).check();
    await sheet.getByRole('button', {name: 'Show 5'}).click();
    await sheet.waitFor({state: 'detached'});
    expect(
      await main()
        .getByRole('button', {name: 'Filters (1)'})
        .evaluate(it => it === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({state: 'detached'});
    await page.setViewportSize({width: 1280, height: 900});
  });
});

describe('the matrix', () => {
  const cell = (name: string) => page.getByRole('table').getByRole('link', {name, exact: true});
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  test('has the filters and the address of the list, and hides what is empty', async () => {
    await visit(page, '/patterns?law=cognitive-load');
    await page
      .getByRole('navigation', {name: 'Views of the library'})
      .getByRole('link', {name: 'Matrix'})
      .click();
    await page.waitForURL(url => url.pathname === '/patterns/matrix' && url.search === '?law=cognitive-load');
    await cell('Saga: Law 6: Cognitive Load').waitFor();
    expect(await page.getByRole('row').filter({hasText: 'Bulkhead'}).count()).toBe(0);
    expect(await page.getByRole('columnheader', {name: /Emergent Chaos/}).count()).toBe(0);
    await page.getByRole('button', {name: /^Show what is empty/}).click();
    await page.getByRole('columnheader', {name: /Emergent Chaos/}).waitFor();
  });

  test('is one stop for the tab key, and the arrows lead from cell to cell', async () => {
    await visit(page, '/patterns/matrix');
    await cell('Bulkhead: Law 1: Correlated Failure').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Bulkhead: Law 7: Economic Reality');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Retry with Backoff: /);
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Retry with Backoff');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table'))).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Retry with Backoff');
    expect(await page.getByRole('table').locator('[tabindex="0"]').count()).toBe(1);
  });

  test('shows what a pattern says of a term, with the pointer and the keyboard', async () => {
    await visit(page, '/patterns/matrix');
    const link = cell('Bulkhead: Law 1: Correlated Failure');
    const sentence = (await link.getAttribute('aria-description')) ?? '';
    expect(sentence.length).toBeGreaterThan(20);
    await link.hover();
    await page.getByText(`Bulkhead: Law 1: Correlated Failure ${sentence}`).waitFor();
    const other = page.getByRole('table').locator('a[data-sentence]:not([data-sentence=""])').last();
    const [name, said] = [await other.getAttribute('aria-label'), await other.getAttribute('data-sentence')];
    await other.focus();
    await page.getByText(`${name} ${said}`).waitFor();
  });

  test.each([
    [640, 360],
    [683, 384],
    [844, 390],
  ])('shows rows in a window of %i × %i', async (width, height) => {
    await page.setViewportSize({width, height});
    await visit(page, '/patterns/matrix');
    const row = cell('Quorum: Law 2: Asynchronous Reality');
    await row.scrollIntoViewIfNeeded();
    const isOnTop = await row.evaluate(link => {
      const {left, top, width: wide, height: high} = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(left + wide / 2, top + high / 2));
    });
    expect(isOnTop).toBe(true);
    await page.setViewportSize({width: 1280, height: 900});
  });

  test('is downloaded as CSV', async () => {
    await visit(page, '/patterns/matrix');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Download as CSV'}).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Patterns.csv');
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFPatterns,Law 1: Correlated Failure,/);
    expect(lines).toHaveLength(patterns.length + 2);
  });
});
