import type {Page} from 'playwright-core';
import {chain, readTerms} from './library.js';
import {Session, pathOf, visit} from './session.js';
import {paginatorLink, paginatorTitle, walk} from './walk.js';

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

/** The texts of the headings of one rank in the page's main part, in their order. */
async function headings(level: number): Promise<string[]> {
  const texts = await page.getByRole('main').getByRole('heading', {level}).allInnerTexts();
  // Docusaurus puts an invisible space into the link behind a heading.
  return texts.map(text => text.replaceAll('\u200b', '').trim());
}

describe.each([
  {name: 'laws', label: 'Laws', singular: 'Law', count: 7},
  {name: 'pillars', label: 'Pillars', singular: 'Pillar', count: 5},
] as const)('/$name', ({name, label, singular, count}) => {
  const terms = readTerms(name);

  test('lists every term in the order of the registry, with its number, its summary and its count', async () => {
    await visit(page, '/');
    await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: label}).click();
    await page.getByRole('heading', {level: 1, name: label, exact: true}).waitFor();
    expect(terms).toHaveLength(count);
    expect(await headings(2)).toEqual(terms.map(({title}) => title));
    const cards = await page.getByRole('article').allInnerTexts();
    for (const [index, {id, number, summary}] of terms.entries()) {
      const pages = chain.filter(doc => doc[name].includes(id));
      expect(cards[index]).toContain(`${singular} ${number}`);
      expect(cards[index]).toContain(summary);
      expect(cards[index]).toMatch(new RegExp(`\\b${pages.length}\\b(?!.*\\d)`, 's'));
    }
  });

  test.each(terms.map(term => [term.title, term] as const))('%s has a page', async (_, term) => {
    const title = `${singular} ${term.number}: ${term.title}`;
    const pages = chain.filter(doc => doc[name].includes(term.id));

    await visit(page, `/${name}`);
    await page.getByRole('main').getByRole('link', {name: term.title, exact: true}).click();
    await page.getByRole('heading', {level: 1, name: title}).waitFor();
    expect(pathOf(page)).toBe(`/${name}/${term.id}`);
    // The head follows the heading by a moment.
    await page.waitForFunction(text => document.title.includes(text), title);

    expect(pages).not.toHaveLength(0);
    if (term.doc === undefined) {
      expect(await page.getByRole('main').innerText()).toContain(term.summary);
      expect(await headings(2)).toEqual(pages.map(doc => doc.title));
    }
    const articles = await page.getByRole('article').all();
    // A doc is an article itself, which the cards stand in.
    const cards = term.doc === undefined ? articles : articles.slice(1);
    for (const [index, doc] of pages.entries()) {
      const card = cards[index];
      expect(await card?.innerText()).toContain(doc.description);
      expect(await card?.getByRole('link', {name: doc.title, exact: true}).getAttribute('href')).toBe(
        doc.permalink,
      );
    }

    // The doc of a term has the breadcrumbs of its place in the sidebar.
    if (term.doc !== undefined) return;
    await page.getByRole('navigation', {name: 'Breadcrumbs'}).getByRole('link', {name: label}).click();
    await page.getByRole('heading', {level: 1, name: label, exact: true}).waitFor();
    expect(pathOf(page)).toBe(`/${name}`);
  });

  test('the pages of its terms follow each other', async () => {
    const generated = terms.filter(({doc}) => doc === undefined);
    await visit(page, `/${name}/${generated[0]?.id}`);
    const way = await walk(page, paginatorLink(page, 'next'), paginatorTitle);
    expect(way.map(({path}) => path)).toEqual(generated.map(({id}) => `/${name}/${id}`));
  });
});

test('a card leads to its pattern', async () => {
  await visit(page, '/laws/cognitive-load');
  await page.getByRole('article').getByRole('link', {name: 'Saga', exact: true}).click();
  await page.getByRole('heading', {level: 1, name: 'Saga'}).waitFor();
  expect(pathOf(page)).toBe('/patterns/coordination/saga');
});
