import type {Locator, Page} from 'playwright-core';
import {chain, otherDocs, type Doc} from './library.js';
import {Session, visit} from './session.js';

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

interface Box {
  readonly kind: string;
  /** What assistive technology calls it: `Failure: Retry forever`. */
  readonly name: string;
  readonly label: string;
}

const KIND_TITLES: Readonly<Record<string, string>> = {
  axiom: 'Axiom',
  decision: 'Decision',
  failure: 'Failure',
  truth: 'Truth',
};

/** The boxes of a doc in their order, read from the lines that open them. */
function boxesOf({text}: Doc): Box[] {
  const prose = text.replace(/^(`{3,}).*?^\1$/gms, '');
  return [...prose.matchAll(/^:{3,}([a-z]+)(?:\[(.*)\])?(?:\{.*\})?$/gm)]
    .filter(([, kind = '']) => kind in KIND_TITLES)
    .map(([, kind = '', label]) => {
      const title = KIND_TITLES[kind] ?? '';
      const plain = label?.replaceAll('`', '');
      return {kind, name: plain === undefined ? title : `${title}: ${plain}`, label: plain ?? title};
    });
}

function box(name: string, within: Page = page): Locator {
  return within.getByRole('note', {name, exact: true});
}

test.each(
  [...otherDocs, ...chain]
    .map(doc => [doc.permalink, boxesOf(doc)] as const)
    .filter(([permalink]) => permalink !== '/decision-log'),
)('%s shows each of its boxes with its role and its name', async (permalink, boxes) => {
  await visit(page, permalink);
  expect(boxes).not.toHaveLength(0);
  for (const {name, label, kind} of boxes) {
    expect(await box(name).count()).toBe(1);
    expect(await box(name).getAttribute('class')).toContain(`pattern-box--${kind}`);
    const text = await box(name).innerText();
    expect(text).toContain(label);
    expect(text).toContain(KIND_TITLES[kind]);
    expect(await box(name).locator('[aria-hidden="true"] > svg').first().isVisible()).toBe(true);
  }
  expect(await page.getByRole('note').count()).toBe(boxes.length);
});

test('every id of a page is given once', async () => {
  for (const {permalink} of [...otherDocs, ...chain]) {
    await visit(page, permalink);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({id}) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(await page.locator('.pattern-box:not([id])').count()).toBe(0);
  }
});

test('a pattern has the boxes of its template, with what they hold', async () => {
  await visit(page, '/patterns/resilience/bulkhead');
  const quick = box('Axiom: ⚡ Quick Reference');
  expect(await quick.getByRole('term').allInnerTexts()).toEqual([
    'Problem',
    'Solution',
    'Trade-offs',
    'Use when',
  ]);
  expect(await quick.getByRole('definition').count()).toBe(4);
  expect(await box('Decision: ✅ Use This Pattern When').getByRole('listitem').count()).toBe(3);
  expect(await box("Failure: ❌ Don't Use When").getByRole('listitem').count()).toBe(3);
});

/** Left, top, right and bottom of an element. */
async function edges(locator: Locator): Promise<{left: number; top: number; right: number; bottom: number}> {
  return locator.evaluate(element => {
    const {left, top, right, bottom} = element.getBoundingClientRect();
    return {left, top, right, bottom};
  });
}

describe.each([
  ['wide', 1280, true],
  ['narrow', 360, false],
] as const)('on a %s screen', (_, width, hasRoom) => {
  let narrow: Page;
  beforeAll(async () => {
    narrow = await session.newPage({viewport: {width, height: 900}});
    await visit(narrow, '/patterns/resilience/bulkhead');
  });
  afterAll(() => narrow?.close());

  test('"use when" and "don\'t use when" stand beside or below each other', async () => {
    const use = await edges(box('Decision: ✅ Use This Pattern When', narrow));
    const avoid = await edges(box("Failure: ❌ Don't Use When", narrow));
    if (hasRoom) {
      expect([avoid.top, avoid.bottom]).toEqual([use.top, use.bottom]);
      expect(avoid.left).toBeGreaterThan(use.right);
    } else {
      expect(avoid.left).toBe(use.left);
      expect(avoid.top).toBeGreaterThan(use.bottom);
    }
  });

  test('names of fields stand beside or above their values, all in one column', async () => {
    const quick = box('Axiom: ⚡ Quick Reference', narrow);
    const names = await Promise.all((await quick.getByRole('term').all()).map(edges));
    const values = await Promise.all((await quick.getByRole('definition').all()).map(edges));
    for (const column of [names, values]) expect(new Set(column.map(({left}) => left)).size).toBe(1);
    if (hasRoom) expect(values[0]?.left).toBeGreaterThan(Math.max(...names.map(({right}) => right)) - 1);
    else expect(values[0]?.top).toBeGreaterThanOrEqual(names[0]?.bottom ?? Infinity);
  });
});

describe('the page about boxes', () => {
  beforeEach(() => visit(page, '/boxes'));

  test('a box without a title bears the name of its kind', async () => {
    expect(await box('Decision').innerText()).toContain('a box bears the name of its kind');
  });

  test('kinds differ in their lines, in print and in forced colours, too', async () => {
    const lines = () =>
      Promise.all(
        ['Axiom: ⚡ What holds everywhere', 'Decision', 'Truth: A kind that this site declares'].map(name =>
          box(name).evaluate(element => getComputedStyle(element).borderInlineStartStyle),
        ),
      );
    expect(await lines()).toEqual(['double', 'solid', 'dotted']);
    await page.emulateMedia({media: 'print'});
    expect(await lines()).toEqual(['double', 'solid', 'dotted']);
    await page.emulateMedia({media: 'screen', forcedColors: 'active'});
    expect(await lines()).toEqual(['double', 'solid', 'dotted']);
    await page.emulateMedia({forcedColors: 'none'});
  });

  test('the bar is where a line begins, from right to left, too', async () => {
    const bar = () =>
      box('Decision').evaluate(element => {
        const {borderLeftWidth, borderRightWidth} = getComputedStyle(element);
        return [borderLeftWidth, borderRightWidth];
      });
    expect(await bar()).toEqual(['6px', '1px']);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    expect(await bar()).toEqual(['1px', '6px']);
  });

  test('a link to copy shows when a box is pointed at', async () => {
    const truth = box('Truth: A kind that this site declares');
    const link = truth.getByRole('link', {name: 'Direct link to a-kind-that-this-site-declares'});
    const opacity = () => link.evaluate(element => Number(getComputedStyle(element).opacity));
    expect(await opacity()).toBe(0);
    await truth.hover();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.pattern-box:hover > .hash-link')].some(
        element => getComputedStyle(element).opacity === '1',
      ),
    );
    await link.click();
    expect(new URL(page.url()).hash).toBe('#a-kind-that-this-site-declares');
  });

  test('a box that is collapsed opens by keyboard, by a link to it, and on paper', async () => {
    const body = page.getByText('one request of a reader becomes 27 requests');
    const isShown = () => body.evaluate(element => element.checkVisibility({contentVisibilityAuto: true}));
    expect(await isShown()).toBe(false);
    await page.emulateMedia({media: 'print'});
    expect(await isShown()).toBe(true);
    await page.emulateMedia({media: 'screen'});
    expect(await isShown()).toBe(false);

    const summary = page.locator('summary').filter({hasText: 'Why retries multiply'});
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await isShown()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await isShown()).toBe(false);

    const truth = box('Truth: Why retries multiply');
    await truth.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.pattern-box details[open]') !== null);
    expect(await isShown()).toBe(true);

    await visit(page, '/boxes#why-retries-multiply');
    await page.waitForFunction(() => document.querySelector('.pattern-box details[open]') !== null);
  });

  test('without scripts, what is collapsed is in the page, where a search finds it', async () => {
    const plain = await session.newPage({javaScriptEnabled: false});
    await plain.goto('/boxes');
    expect(await plain.locator('.pattern-box details').count()).toBe(1);
    expect(await plain.locator('.pattern-box details').innerHTML()).toContain('27 requests');
    await plain.close();
  });

  test('a title holds inline Markdown', async () => {
    const title = box('Failure: What goes wrong with retry: forever').locator('code').first();
    expect(await title.innerText()).toBe('retry: forever');
  });

  test('a link leads to a box', async () => {
    await page.getByRole('main').getByRole('link', {name: 'a link to the box'}).click();
    expect(new URL(page.url()).hash).toBe('#retry-forever');
    const target = page.locator('#retry-forever');
    expect(await target.getAttribute('role')).toBe('note');
    await page.waitForFunction(() => {
      const top = document.querySelector('#retry-forever')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < window.innerHeight;
    });
  });

  test('a box holds a table, tabs, a diagram and another box', async () => {
    const outer = box('Decision: Anything that a page can hold');
    expect(await outer.getByRole('table').getByRole('row').count()).toBe(4);

    await outer.getByRole('tab', {name: 'Server'}).click();
    expect(await outer.getByRole('tabpanel').innerText()).toContain('The callee waits for work.');

    const diagram = outer.locator('.docusaurus-mermaid-container svg');
    await diagram.waitFor();
    expect(await diagram.textContent()).toContain('Queue');

    const inner = outer.getByRole('note', {name: 'Failure: A box in a box', exact: true});
    expect(await inner.innerText()).toContain('more colons');
  });

  test('an admonition beside boxes stays what it is', async () => {
    const admonition = page.locator('.theme-admonition-note');
    expect(await admonition.count()).toBe(1);
    expect(await admonition.getByText('Admonitions are still there').count()).toBe(1);
    expect(await page.getByRole('note', {name: /Admonitions/}).count()).toBe(0);
  });
});
