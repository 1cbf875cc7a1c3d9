import {changeLibrary, copyExampleSite, hasCache, type Bundler} from './example-copy.js';
import {readData, readLibraries, readPages, type SiteText} from './read-site.js';
import {buildSite, Workshop} from './workshop.js';

const CHANGED_PAGE = 'patterns/resilience/circuit-breaker/index.html';

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

const workshop = new Workshop();
const builds = {} as Record<Bundler, Builds>;
let cleanChanged: Said;

beforeAll(() => {
  builds.rspack = buildThrice('rspack');
  builds.webpack = buildThrice('webpack');
  const site = workshop.site('changed');
  copyExampleSite(site, 'rspack');
  changeLibrary(site);
  cleanChanged = build(site);
});

afterAll(() => workshop.remove());

function buildThrice(bundler: Bundler): Builds {
  const site = workshop.site(bundler);
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
  const text = pages[CHANGED_PAGE];
  expect(Object.values(libraries).every(lines => lines.length > 100)).toBe(true);
  expect(libraries).toHaveProperty(['pattern-library.json']);
  expect(Object.keys(pages)).toEqual(
    expect.arrayContaining(['laws/index.html', 'patterns/graph/index.html']),
  );
  expect(text).toEqual(expect.arrayContaining(['Referenced by', 'next → /patterns/resilience/bulkhead']));
  expect(data.filter(json => json.includes('"isPattern":true')).length).toBeGreaterThan(11);
});

test('the change shows on pages besides the one that was changed', () => {
  const before = builds.rspack.clean.pages;
  const differing = Object.keys(before).filter(
    name => String(before[name]) !== String(cleanChanged.pages[name]),
  );
  expect(differing).toEqual(
    expect.arrayContaining([
      'index.html',
      'laws/economic-reality/index.html',
      'laws/index.html',
      'paths/surviving-overload/index.html',
      'patterns/matrix/index.html',
      'patterns/resilience/bulkhead/index.html',
    ]),
  );
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
