import {measureContrast} from './contrast.js';
import {Session, visit} from './session.js';

let session: Session;

beforeAll(async () => {
  session = await Session.open();
});

afterAll(() => session?.close());

/** What WCAG 2.2 asks of text of ordinary size at level AA. */
const LEAST_CONTRAST = 4.5;

const PLACES = [
  {path: '/boxes', selector: '.pattern-box', least: 6},
  {path: '/patterns/resilience/bulkhead', selector: '.pattern-box', least: 3},
  {path: '/patterns/resilience/bulkhead', selector: '.pattern-footer', least: 1},
  {path: '/laws', selector: '.pattern-term-card', least: 7},
  {path: '/laws/correlated-failure', selector: '.pattern-card', least: 5},
];

describe.each(['light', 'dark'] as const)('%s', colorScheme => {
  test.each(PLACES)('$selector on $path is legible', async ({path, selector, least}) => {
    const page = await session.newPage({colorScheme});
    await visit(page, path);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
    expect(await page.locator(selector).count()).toBeGreaterThanOrEqual(least);
    const texts = await page.evaluate(measureContrast, selector);
    expect(texts.length).toBeGreaterThan(least);
    expect(texts.filter(({contrast}) => contrast < LEAST_CONTRAST)).toEqual([]);
    await page.close();
  });
});

test('the switch changes the colours of a box', async () => {
  const page = await session.newPage();
  await visit(page, '/boxes');
  const colour = () =>
    page
      .getByRole('note')
      .first()
      .evaluate(element => getComputedStyle(element).backgroundColor);
  const light = await colour();
  const mode = page.getByRole('button', {name: /Switch between dark and light mode/});
  while ((await page.locator('html').getAttribute('data-theme')) !== 'dark') await mode.click();
  expect(await colour()).not.toBe(light);
  await page.close();
});
