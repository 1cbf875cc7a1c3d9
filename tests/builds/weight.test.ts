import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {BOX_DOC, generateLibrary, pageName, PLAIN_DOC} from './generate-library.js';
import {compressed, weighPage, type Weight} from './weigh-page.js';
import {buildSite, ScratchSites} from './scratch-sites.js';

const FEW = 10;
const MANY = 1000;
const PAGE_1 = `/docs/${pageName(1)}`;
/** Among other things. The chunks of a page have hashes for names. */
const EVERY_PAGE_LOADS = ['assets/css/styles.css', 'assets/js/main.js', 'assets/js/runtime~main.js'];

const scratch = new ScratchSites();

beforeAll(() => {
  for (const plugin of [true, false]) {
    for (const size of [FEW, MANY]) {
      generateLibrary(site(size, plugin), {size, plugin});
      buildSite(site(size, plugin));
    }
  }
});

afterAll(() => scratch.remove());

function site(size: number, plugin = true): string {
  return scratch.site(`${plugin ? 'with' : 'without'}-${size}`);
}

/** By how many bytes each file of a page is larger in the large library than in the small one. */
function growth(permalink: string, plugin = true): Weight {
  const few = weighPage(site(FEW, plugin), permalink);
  const many = weighPage(site(MANY, plugin), permalink);
  const names = new Set([...Object.keys(few), ...Object.keys(many)]);
  return Object.fromEntries([...names].map(name => [name, (many[name] ?? 0) - (few[name] ?? 0)]));
}

function html(folder: string): string {
  return readFileSync(path.join(folder, 'build', PAGE_1, 'index.html'), 'utf8');
}

function countPages(size: number): number {
  const file = path.join(site(size), 'build/pattern-library.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as {pages: unknown[]}).pages.length;
}

test('both libraries are what their names say, and page 1 has its place in them', () => {
  expect([countPages(FEW), countPages(MANY)]).toEqual([FEW + 1, MANY + 1]);
  for (const size of [FEW, MANY]) {
    // The next page of its law, of its pillar, and of the chain.
    for (const neighbour of [6, 4, 2])
      expect(html(site(size))).toContain(`href=/docs/${pageName(neighbour)}`);
  }
});

test('a page that shows the whole library grows with it, and this is seen', () => {
  const props = Object.values(growth('/patterns')).filter(bytes => bytes > (MANY - FEW) * 100);
  expect(props.length).toBeGreaterThan(0);
});

test('the HTML of page 1 is the same in both', () => {
  const withoutHashes = (text: string) => text.replaceAll(/\.[\da-f]{8}\.(?=js|css)/gu, '.');
  expect(withoutHashes(html(site(MANY)))).toBe(withoutHashes(html(site(FEW))));
});

/*
 * Docusaurus itself loads on every page a table of all routes and chunks, and a list of all docs (in its global data,
 * and in the data of the version). So page 1 does grow, on any site. What the plugin adds to that is what is left when
 * the growth of the same site without the plugin is taken away.
 *
 * It is not 0, because bundlers number modules and chunks, numbers get longer as there are more of them, and the plugin
 * has chunks of its own. That is some hundred bytes in all. Whatever is said of each page of a library takes more than
 * one byte for each further page.
 */
test('no file that page 1 loads grows more than it would without the plugin', () => {
  const own = growth(PAGE_1, false);
  const excess = Object.entries(growth(PAGE_1)).map(
    ([name, bytes]) => [name, bytes - (own[name] ?? 0)] as const,
  );
  expect(excess.map(([name]) => name)).toEqual(expect.arrayContaining(EVERY_PAGE_LOADS));
  expect(Object.fromEntries(excess.filter(([, bytes]) => bytes >= MANY - FEW))).toEqual({});
});

/** By how many compressed bytes a doc's files of this kind are larger than without the plugin. */
function weightOf(doc: string, extension: string): number {
  const [own, without] = [true, false].map(plugin =>
    Object.entries(weighPage(site(FEW, plugin), `/docs/${doc}`, compressed))
      .filter(([name]) => name.endsWith(extension))
      .reduce((sum, [, bytes]) => sum + bytes, 0),
  );
  return (own ?? 0) - (without ?? 0);
}

test.each([
  // 2.7 kB of it is Docusaurus's own: its table of routes and chunks, which has an entry for each generated page.
  ['a doc without boxes', PLAIN_DOC, '.js', 6700],
  ['a doc without boxes', PLAIN_DOC, '.css', 2100],
  ['a pattern page', BOX_DOC, '.js', 8700],
  ['a pattern page', BOX_DOC, '.css', 2100],
])('%s carries little: %s, %s at most %i bytes', (_, doc, extension, most) => {
  expect(weightOf(doc, extension)).toBeLessThanOrEqual(most);
});

test('what only a writer sees is in no file of a build', () => {
  const build = path.join(site(FEW), 'build');
  const files = readdirSync(build, {recursive: true, encoding: 'utf8'}).filter(file =>
    /\.(?:html|js|css)$/u.test(file),
  );
  const holding = (text: string) =>
    files.filter(file => readFileSync(path.join(build, file), 'utf8').includes(text));
  // A class of the footer is found, so that one of the findings would be.
  expect(holding('pattern-footer')).not.toEqual([]);
  expect(holding('page-findings')).toEqual([]);
});
