import type {Locator, Page} from 'playwright-core';
import {Session, pathOf, visit} from './session.js';

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

interface Focus {
  readonly href: string | null;
  readonly isRinged: boolean;
}

/** What has the focus, and whether it or what it draws over its card shows so. */
function readFocus(): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const hasRing = (pseudo?: string) => {
      const {outlineStyle, outlineWidth} = getComputedStyle(element ?? document.body, pseudo);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    };
    return {href: element?.getAttribute('href') ?? null, isRinged: hasRing() || hasRing('::after')};
  });
}

/** Every link in the selected place, in the order of the text, as the tab key reaches them one after another. */
async function expectTabOrder(before: Locator, place: Locator): Promise<void> {
  const links = await place.getByRole('link').all();
  const hrefs = await Promise.all(links.map(link => link.getAttribute('href')));
  expect(hrefs).not.toHaveLength(0);
  await before.focus();
  for (const href of hrefs) {
    await page.keyboard.press('Tab');
    expect(await readFocus()).toEqual({href, isRinged: true});
  }
}

test('the footer of a pattern', async () => {
  await visit(page, '/patterns/resilience/bulkhead');
  const text = page.getByRole('main').locator('.theme-doc-markdown');
  await expectTabOrder(text.locator('ol').last().getByRole('link').last(), page.locator('.pattern-footer'));
});

test.each(['/laws', '/laws/asynchronous-reality'])('the cards and chips of %s', async path => {
  await visit(page, path);
  const bar = page.getByRole('navigation', {name: 'Main'});
  await expectTabOrder(bar.getByRole('button').last(), page.getByRole('main'));
});

test('Enter opens a card and a chip', async () => {
  await visit(page, '/laws');
  await page.getByRole('link', {name: 'Cognitive Load', exact: true}).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {level: 1, name: 'Law 6: Cognitive Load'}).waitFor();
  await page
    .getByRole('article')
    .getByRole('link', {name: /Asynchronous Reality/})
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {level: 1, name: 'Law 2: Asynchronous Reality'}).waitFor();
  expect(pathOf(page)).toBe('/laws/asynchronous-reality');
});
