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
  readonly title: string;
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
    .map(([, kind = '', label]) => ({kind, title: (label ?? KIND_TITLES[kind] ?? '').replaceAll('`', '')}))
    .filter(({kind}) => kind in KIND_TITLES);
}

function box(title: string): Locator {
  return page.getByRole('note', {name: title, exact: true});
}

test.each([...otherDocs, ...chain].map(doc => [doc.permalink, boxesOf(doc)] as const))(
  '%s shows each of its boxes with its role and its name',
  async (permalink, boxes) => {
    await visit(page, permalink);
    expect(boxes).not.toHaveLength(0);
    for (const {title, kind} of boxes) {
      expect(await box(title).count()).toBe(1);
      expect(await box(title).getAttribute('class')).toContain(`pattern-box--${kind}`);
      expect(await box(title).innerText()).toContain(title);
    }
    expect(await page.getByRole('note').count()).toBe(boxes.length);
  },
);

test('a pattern has the boxes of its template, with what they hold', async () => {
  await visit(page, '/patterns/resilience/bulkhead');
  const quick = box('⚡ Quick Reference');
  expect(await quick.getByRole('listitem').count()).toBe(4);
  expect(await quick.getByRole('strong').allInnerTexts()).toEqual([
    'Problem:',
    'Solution:',
    'Trade-offs:',
    'Use when:',
  ]);
  expect(await box('✅ Use This Pattern When').getByRole('listitem').count()).toBe(3);
  expect(await box("❌ Don't Use When").getByRole('listitem').count()).toBe(3);
});

describe('the page about boxes', () => {
  beforeEach(() => visit(page, '/boxes'));

  test('a box without a title bears the name of its kind', async () => {
    expect(await box('Decision').innerText()).toContain('a box bears the name of its kind');
  });

  test('a kind of the site has its title and its icon once', async () => {
    const text = await box('🎯 A kind that this site declares').innerText();
    expect(text.match(/🎯/gu)).toHaveLength(1);
  });

  test('a title holds inline Markdown', async () => {
    const title = box('What goes wrong with retry: forever').locator('code').first();
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
    const outer = box('Anything that a page can hold');
    expect(await outer.getByRole('table').getByRole('row').count()).toBe(4);

    await outer.getByRole('tab', {name: 'Server'}).click();
    expect(await outer.getByRole('tabpanel').innerText()).toContain('The callee waits for work.');

    const diagram = outer.locator('.docusaurus-mermaid-container svg');
    await diagram.waitFor();
    expect(await diagram.textContent()).toContain('Queue');

    const inner = outer.getByRole('note', {name: 'A box in a box', exact: true});
    expect(await inner.innerText()).toContain('more colons');
  });

  test('an admonition beside boxes stays what it is', async () => {
    const admonition = page.locator('.theme-admonition-note');
    expect(await admonition.count()).toBe(1);
    expect(await admonition.getByText('Admonitions are still there').count()).toBe(1);
    expect(await page.getByRole('note', {name: /Admonitions/}).count()).toBe(0);
  });
});
