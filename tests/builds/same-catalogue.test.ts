import {
  CHANGED_FACT,
  CHANGED_PAGE,
  changeLibrary,
  copyExampleSite,
  hasCache,
  type Bundler,
} from './example-copy.js';
import {readData, readLibraries, readPages, type SiteText} from './read-site.js';
import {buildSite, ScratchSites} from './scratch-sites.js';

/** What one build says, in all the ways in which it says it. */
interface Said {
  readonly libraries: SiteText;
  readonly pages: SiteText;
  readonly data: readonly string[];
}

/** Builds one after the other, where each after the first begins with what those before it left. */
interface Builds {
  readonly clean: Said;
  readonly cached: Said;
  readonly changed: Said;
}

const scratch = new ScratchSites();
const builds = {} as Record<Bundler, Builds>;
let cleanChanged: Said;

beforeAll(() => {
  builds.rspack = buildThrice('rspack');
  builds.webpack = buildThrice('webpack');
  const site = scratch.site('changed');
  copyExampleSite(site, 'rspack');
  changeLibrary(site);
  cleanChanged = build(site);
});

afterAll(() => scratch.remove());

function buildThrice(bundler: Bundler): Builds {
  const site = scratch.site(bundler);
  copyExampleSite(site, bundler);
  const clean = build(site);
  // Or else this file would compare clean builds with each other.
  expect(hasCache(site, bundler)).toBe(true);
  const cached = build(site);
  changeLibrary(site);
  return {clean, cached, changed: build(site)};
}

/** Minifying changes nothing that is compared here, and takes webpack longer than all the rest. */
function build(site: string): Said {
  const folder = buildSite(site, '--no-minify');
  return {libraries: readLibraries(folder), pages: readPages(folder), data: readData(folder)};
}

test('there is something to compare', () => {
  const {libraries, pages, data} = builds.rspack.clean;
  const lines = new Set(Object.values(pages).flat());
  expect(Object.values(libraries).flat().length).toBeGreaterThan(100);
  expect(Object.keys(pages).length).toBeGreaterThan(30);
  expect([...lines]).toEqual(expect.arrayContaining(['Laws', 'Referenced by', 'Circuit Breaker']));
  expect([...lines].filter(line => /^(?:prev|next) → /u.test(line)).length).toBeGreaterThan(10);
  expect(data.filter(json => json.includes('"isPattern":true')).length).toBeGreaterThan(10);
});

test('the change shows on many pages besides the one that was changed', () => {
  const before = builds.rspack.clean.pages;
  const differing = Object.keys(before).filter(
    name => String(before[name]) !== String(cleanChanged.pages[name]),
  );
  expect(differing.filter(name => !name.includes(CHANGED_PAGE)).length).toBeGreaterThan(10);
});

test('a fact that was changed is new wherever it is shown', () => {
  const saying = Object.entries(builds.rspack.changed.pages)
    .filter(([, lines]) => lines.some(line => line.includes(CHANGED_FACT)))
    .map(([name]) => name);
  // On its own page, and in the table of the front page.
  expect(saying).toEqual(expect.arrayContaining(['index.html', expect.stringContaining(CHANGED_PAGE)]));
  expect(String(builds.rspack.changed.libraries['pattern-library.json'])).toContain(CHANGED_FACT);
});

test('webpack says what Rspack says', () => {
  expect(builds.webpack.clean).toEqual(builds.rspack.clean);
});

describe.each<Bundler>(['rspack', 'webpack'])('with %s', bundler => {
  test('a build from cache says what the clean one said', () => {
    expect(builds[bundler].cached).toEqual(builds[bundler].clean);
  });

  test('a build from cache says what a clean one says of a library that has changed', () => {
    expect(builds[bundler].changed).toEqual(cleanChanged);
  });
});
