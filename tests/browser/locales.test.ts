import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {buildFolder, chain, patterns, type Doc} from './library.js';
import {Session, pathOf, visit} from './session.js';
import {neighbourTitle, paginatorLink, paginatorTitle, walk} from './walk.js';

// The German site: one pattern, one decision and one law are translated, the others stand in English among German labels.

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

const german = (path: string) => `/de${path}`;
const TRANSLATED = new Map([
  ['Retry with Backoff', 'Wiederholen mit Backoff'],
  ['Check pages before they are bundled', 'Seiten prüfen, bevor sie gebündelt werden'],
]);
const titleOf = ({title}: Doc) => TRANSLATED.get(title) ?? title;

test('the next links lead through translated and untranslated pages', async () => {
  await visit(page, german((chain[0] as Doc).permalink));
  const way = await walk(page, paginatorLink(page, 'next'), paginatorTitle);
  expect(way).toEqual(chain.map(doc => ({path: german(doc.permalink), title: titleOf(doc)})));
});

test('a law leads through them under its German name', async () => {
  const ofLaw = patterns.filter(({laws}) => laws.includes('emergent-chaos'));
  expect(ofLaw.map(titleOf)).toContain('Wiederholen mit Backoff');
  await visit(page, german((ofLaw[0] as Doc).permalink));
  const next = page.getByRole('main').getByRole('link', {name: /nächste unter Gesetz 3\b/u});
  const way = await walk(page, next, neighbourTitle);
  expect(way).toEqual(ofLaw.map(doc => ({path: german(doc.permalink), title: titleOf(doc)})));
});

test('a translated page ends with German labels, and with the relations of its own text', async () => {
  await visit(page, german('/patterns/resilience/retry-with-backoff'));
  const ways = page.getByRole('navigation', {name: 'Seiten um diese herum'});
  const related = ways.getByRole('list', {name: 'Verwandte Seiten'});
  const links = await related.getByRole('link').allInnerTexts();
  expect(links.map(text => text.split('\n')[0]?.trim())).toEqual([
    'Idempotent Receiver',
    'Circuit Breaker',
    'Load Shedding',
  ]);
  expect(await ways.innerText()).toContain('verweist hierher');
});

test('a term has its German title, summary and pages', async () => {
  await visit(page, german('/laws/asynchronous-reality'));
  const main = page.getByRole('main');
  await main.getByRole('heading', {level: 1, name: 'Gesetz 2: Asynchrone Wirklichkeit'}).waitFor();
  expect(await main.innerText()).toContain(
    'Eine späte Antwort ist von einer verlorenen nicht zu unterscheiden',
  );
  const expected = patterns.filter(({laws}) => laws.includes('asynchronous-reality')).map(titleOf);
  expect(await main.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(expected);
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
});

test('a law with a doc is its translated doc', async () => {
  await visit(page, german('/laws/correlated-failure'));
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', {level: 1}).innerText()).toBe('Gesetz 1: Korrelierte Ausfälle');
  expect(await main.getByRole('heading', {name: 'Seiten zu Gesetz 1: Korrelierte Ausfälle'}).count()).toBe(1);
});

test('the index filters by German names, and its address is the same in both languages', async () => {
  await visit(page, german('/patterns'));
  await page.getByRole('searchbox', {name: 'Muster durchsuchen'}).fill('wiederholen');
  await page
    .getByRole('status')
    .filter({hasText: /^1 von 19$/})
    .waitFor();
  await page.getByRole('searchbox').fill('');
  await page
    .getByRole('group', {name: 'Gesetze'})
    .getByRole('checkbox', {name: /Kognitive Last/})
    .check();
  await page
    .getByRole('status')
    .filter({hasText: /^1 von 19$/})
    .waitFor();
  expect(new URL(page.url()).search).toBe('?law=cognitive-load');
});

test('the list of languages leads from a generated page to its translation', async () => {
  await visit(page, '/laws/emergent-chaos');
  const navbar = page.getByRole('navigation', {name: 'Main'});
  await navbar.getByRole('button', {name: 'English'}).hover();
  await navbar.getByRole('link', {name: 'Deutsch'}).click();
  await page.getByRole('heading', {level: 1, name: 'Gesetz 3: Emergentes Chaos'}).waitFor();
  expect(pathOf(page)).toBe(german('/laws/emergent-chaos'));
});

test('pattern-library.json speaks German', () => {
  const library = JSON.parse(readFileSync(join(buildFolder, 'de/pattern-library.json'), 'utf8')) as {
    pages: {permalink: string; title: string}[];
    taxonomies: Record<string, {id: string; title: string; permalink: string}[]>;
  };
  expect(library.pages.map(({permalink, title}) => ({permalink, title}))).toEqual(
    chain.map(doc => ({permalink: german(doc.permalink), title: titleOf(doc)})),
  );
  expect(library.taxonomies.laws?.[0]).toMatchObject({
    id: 'correlated-failure',
    title: 'Korrelierte Ausfälle',
    permalink: '/de/laws/correlated-failure',
  });
});
