import type {Locator, Page} from 'playwright-core';
import {pathOf, Session, visit} from './session.js';

// The decision log of the example site: two of its records supersede others, one by a line of its text, one by its
// front matter; others say in a section what they depend on.

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

/** The lists of the footer by their labels, with the pages that each leads to. */
async function rows(path: string): Promise<Record<string, string[]>> {
  await visit(page, path);
  const found: Record<string, string[]> = {};
  for (const list of await page.locator('.pattern-footer').getByRole('list').all()) {
    const label = page.locator(`[id="${await list.getAttribute('aria-labelledby')}"]`);
    found[await label.innerText()] = await links(list);
  }
  return found;
}

async function links(list: Locator): Promise<string[]> {
  const all = await list.getByRole('link').all();
  return Promise.all(all.map(async link => (await link.getAttribute('href')) ?? ''));
}

const decision = (name: string) => `/decisions/${name}`;

describe('the footer', () => {
  test('names the pages that a decision supersedes and depends on, and those that need it', async () => {
    expect(await rows(decision('check-before-bundling'))).toEqual({
      Supersedes: [decision('check-in-the-transform')],
      'Depends on': [decision('one-template')],
      'Needed by': [decision('data-as-modules'), decision('parse-as-the-site')],
    });
  });

  test('says on a superseded decision by which, and why where its own text does not', async () => {
    expect(await rows(decision('data-as-global-data'))).toEqual({
      'Superseded by': [decision('data-as-modules')],
    });
    const list = page.getByRole('list', {name: 'Superseded by'});
    expect(await list.innerText()).toContain('every visitor would load the footers of the whole library');
  });

  test('says so in German, on pages that are translated and on pages that are not', async () => {
    expect(await rows(`/de${decision('check-before-bundling')}`)).toEqual({
      Ersetzt: [`/de${decision('check-in-the-transform')}`],
      'Beruht auf': [`/de${decision('one-template')}`],
      'Grundlage von': [`/de${decision('data-as-modules')}`, `/de${decision('parse-as-the-site')}`],
    });
    expect(await rows(`/de${decision('check-in-the-transform')}`)).toEqual({
      'Ersetzt durch': [`/de${decision('check-before-bundling')}`],
      'Beruht auf': [`/de${decision('one-template')}`],
    });
  });

  test('leads from a decision to the one that took its place, with the keyboard', async () => {
    await visit(page, decision('check-in-the-transform'));
    await page.getByRole('list', {name: 'Superseded by'}).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {level: 1, name: 'Check pages before they are bundled'}).waitFor();
    expect(pathOf(page)).toBe(decision('check-before-bundling'));
  });
});

test('the decision log lists what holds and what was superseded', async () => {
  await visit(page, '/decision-log');
  const lists = await page.locator('main .pattern-listing').all();
  const titles = await Promise.all(lists.map(list => list.getByRole('link').allInnerTexts()));
  expect(titles.map(each => each.length)).toEqual([5, 2]);
  expect(titles[1]).toEqual(['Check pages where they are compiled', 'Keep what pages show in global data']);
});

describe('the graph', () => {
  beforeAll(() => visit(page, '/patterns/graph'));

  test('tells kinds apart by their lines, not by colour alone, and says which is which', async () => {
    const legend = page.locator('figcaption ul').last().getByRole('listitem');
    expect(await legend.allInnerTexts()).toEqual(['Related to', 'Supersedes', 'Depends on']);
    const dashes = async (lines: Locator) => {
      const all = await lines.evaluateAll(each => each.map(line => line.getAttribute('stroke-dasharray')));
      return new Set(all);
    };
    expect(await dashes(page.locator('figure path[data-from]'))).toEqual(new Set([null, '8 4', '2 4']));
    expect(await dashes(legend.locator('path[d^="M1"]'))).toEqual(new Set([null, '8 4', '2 4']));
  });

  test('is a table, too, with a column for the kind', async () => {
    const row = page.getByRole('row').filter({hasText: 'every visitor would load'});
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      'Give each page its data as a module',
      'Supersedes',
      'Keep what pages show in global data',
      'every visitor would load the footers of the whole library',
    ]);
    // Each of the two lines is lit while its row is pointed at.
    await row.hover();
    expect(await page.locator('figure path[data-lit]').count()).toBe(1);
  });

  test('has no column and no legend for kinds where a version has related pages only', async () => {
    await visit(page, '/1.0/patterns/graph');
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['From', 'To', 'Reason']);
    expect((await page.locator('figcaption').allInnerTexts()).join(' ')).not.toContain('Related to');
  });
});

test('pattern-library.json has the relations by name', async () => {
  const library = (await (await page.request.get('/pattern-library.json')).json()) as {
    version: number;
    relations: {name: string}[];
    pages: {permalink: string; relations: Record<string, {permalink: string}[]>}[];
  };
  expect(library.relations.map(({name}) => name)).toEqual(['supersedes', 'dependsOn']);
  const named = (name: string) =>
    library.pages.filter(each => each.relations[name]?.length).map(({permalink}) => permalink);
  expect(named('supersededBy')).toEqual([
    decision('check-in-the-transform'),
    decision('data-as-global-data'),
  ]);
  expect(named('neededBy')).toEqual([decision('one-template'), decision('check-before-bundling')]);
});
