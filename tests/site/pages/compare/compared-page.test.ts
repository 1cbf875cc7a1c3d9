import type {CataloguePage} from '../../../../src/catalogue/catalogue.js';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {
  ComparedPageProps,
  PatternComparePageProps,
  PatternIndexPageProps,
} from '../../../../theme/types.js';
import type {CompareOptions, IndexOptions} from '../../../../src/options/catalogue-options.js';
import {DEFAULT_OPTIONS} from '../../../../src/options/default-options.js';
import {versionAddresses} from '../../../../src/site/addresses/version-addresses.js';
import type {VersionLibrary} from '../../../../src/site/library/library.js';
import {comparisonOf} from '../../../../src/site/pages/compare/comparison.js';
import {writeComparisonFiles} from '../../../../src/site/pages/compare/comparison-files.js';
import {indexFindings} from '../../../../src/site/pages/index-findings.js';
import {indexRoutes} from '../../../../src/site/pages/index-routes.js';
import {pageProps} from '../../../../src/site/pages/page-props.js';
import {siteIndex, type SiteIndex} from '../../../../src/site/pages/site-index.js';
import {show} from '../../../catalogue/library.js';
import {libraryOf, pattern, versionOf} from '../../listings/fact-library.js';
import {docsVersion} from '../../site-docs.js';

const RELATED = '\n## Related Patterns\n\n- [Retry](retry.md): tries again\n- [Intro](../intro.md)\n';
const DOCS = {
  'patterns/bulkhead': pattern('Bulkhead') + RELATED,
  'patterns/retry': pattern('Retry', {
    guarantee: 'Weak',
    problem: 'A *blip* <b onclick="x()">x</b>, see [Bulkhead](bulkhead.md)',
  }),
  'patterns/saga': '# Saga\n\n## Guidance\n\nText.\n',
  intro: '# Intro\n',
};

interface Site {
  docs?: Record<string, string>;
  compare?: CompareOptions | false;
  baseUrl?: string;
  isLast?: boolean;
}

function siteOf({docs = DOCS, compare = {}, baseUrl = '/', isLast = true}: Site = {}) {
  const [library] = libraryOf([versionOf(docs)], {baseUrl}).versions;
  const site = {baseUrl, trailingSlash: undefined, learningPaths: DEFAULT_OPTIONS.paths};
  const version = docsVersion([], {isLast, path: isLast ? baseUrl : `${baseUrl}1.0`});
  const made = {
    ...library,
    version,
    addresses: versionAddresses(version, site),
    learningPaths: DEFAULT_OPTIONS.paths,
  } as unknown as VersionLibrary;
  const defaults = DEFAULT_OPTIONS.index as IndexOptions;
  const index = siteIndex({...DEFAULT_OPTIONS, index: {...defaults, compare}});
  return {made, index, baseUrl};
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'comparison-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function dataOf(name: string, site: Site = {}, below = 'patterns/compare'): ComparedPageProps {
  const {made, index, baseUrl} = siteOf(site);
  writeComparisonFiles([made], index, {folder, baseUrl});
  return JSON.parse(readFileSync(path.join(folder, below, `${name}.json`), 'utf8')) as ComparedPageProps;
}

test('a page has a file with its parts in the order of the template, its terms and its relations', () => {
  const data = dataOf('bulkhead');
  expect(data.parts.map(({name}) => name)).toEqual([
    'summary.problem',
    'summary.use-when',
    'guidance.problem',
    'steps',
    'properties',
  ]);
  expect(data).toMatchObject({
    name: 'bulkhead',
    title: 'Bulkhead',
    permalink: '/docs/patterns/bulkhead',
    taxonomies: [{name: 'laws', permalink: '/laws', terms: [{title: 'Correlated Failure', number: 1}]}],
    // The intro is a doc that no template governs.
    relations: [{to: 'retry', label: null, reason: 'tries again'}],
  });
  expect(data.parts[0]).toEqual({
    name: 'summary.problem',
    label: 'Problem',
    holder: 'Summary',
    values: [{kind: 'text', html: 'The problem of Bulkhead.'}],
  });
  expect(data.parts[4]).toEqual({
    name: 'properties',
    label: 'Properties',
    holder: 'Properties',
    values: [],
    rows: [{key: '"bounded', isNamed: false, head: 'Bounded', cells: [{title: 'Guarantee', html: 'Strong'}]}],
  });
});

test('HTML of the page is not in it, and links lead there from anywhere', () => {
  const [problem] = dataOf('retry').parts[0]?.values ?? [];
  expect(problem).toEqual({
    kind: 'text',
    html: 'A <em>blip</em> x, see <a href="/docs/patterns/bulkhead">Bulkhead</a>',
  });
});

test('a part that the page lacks is there without values', () => {
  const {parts} = dataOf('saga');
  expect(parts.map(({values}) => values.length)).toEqual([0, 0, 0, 0, 0]);
});

test('each row of a table is found by its first cell, and no two are the same', () => {
  const docs = {
    ...DOCS,
    'patterns/retry': pattern('Retry', {guarantee: 'Strong |\n| *bounded* | Weak |\n| | None |\n| | '}),
  };
  expect(dataOf('retry', {docs}).parts.at(-1)?.rows).toEqual([
    {key: '"bounded', isNamed: false, head: 'Bounded', cells: [{title: 'Guarantee', html: 'Strong'}]},
    {
      key: '"bounded 2',
      isNamed: false,
      head: '<em>bounded</em>',
      cells: [{title: 'Guarantee', html: 'Weak'}],
    },
    {key: '"', isNamed: false, head: '', cells: [{title: 'Guarantee', html: 'None'}]},
    {key: '" 2', isNamed: false, head: '', cells: []},
  ]);
});

test('the page that compares holds names and titles, and no word of the pages', () => {
  const {made, index} = siteOf({baseUrl: '/lib/'});
  const routes = indexRoutes(made, index, 'config.ts');
  const {path: address, component, props} = routes.at(-1)!.route;
  expect([address, component]).toEqual(['/lib/patterns/compare', '@theme/PatternComparePage']);
  expect(props as unknown as PatternComparePageProps).toMatchObject({
    data: '/lib/patterns/compare',
    views: {compare: '/lib/patterns/compare'},
    pages: [
      {name: 'bulkhead', title: 'Bulkhead'},
      {name: 'retry', title: 'Retry'},
      {name: 'saga', title: 'Saga'},
    ],
  });
  expect(JSON.stringify(props)).not.toMatch(/problem|blip|Strong|Correlated/iu);
  const list = routes[0]!.route.props as unknown as PatternIndexPageProps;
  expect(list.pages.map(({name}) => name)).toEqual(['bulkhead', 'retry', 'saga']);
});

test('the files of a version stand below its own address, without the base URL of the site', () => {
  expect(dataOf('retry', {baseUrl: '/lib/'}).taxonomies[0]?.permalink).toBe('/lib/laws');
  expect(dataOf('retry', {baseUrl: '/lib/', isLast: false}, '1.0/patterns/compare').name).toBe('retry');
});

test('pages of one name have files in folders', () => {
  const docs = {'a/retry': DOCS['patterns/retry'], 'b/retry': DOCS['patterns/bulkhead']};
  expect(dataOf('a/retry', {docs}).title).toBe('Retry');
  expect(dataOf('b/retry', {docs}).title).toBe('Bulkhead');
});

test('the facts of the options are compared, and unknown ones are told at the options', () => {
  expect(dataOf('retry', {compare: {facts: ['code', 'use-when']}}).parts.map(({name}) => name)).toEqual([
    'summary.use-when',
    'code',
  ]);
  const {made, index} = siteOf({compare: {facts: ['summary', 'problem', 'use-wen']}});
  expect(show(indexFindings([made], index, 'config.ts'))).toEqual([
    expect.stringContaining('`index.compare.facts`: Expected a name that only one fact has, found `problem`'),
    expect.stringContaining('`index.compare.facts`: Unknown fact `use-wen`; did you mean `use-when`'),
  ]);
});

/** Where the page of a doc leads to for comparisons. */
function compareOf(
  page: CataloguePage | undefined,
  made: ReturnType<typeof siteOf>['made'],
  index: SiteIndex | null,
): string | null {
  const comparison = comparisonOf(made, index);
  return pageProps(page, made, {comparison, term: null, headerOf: () => null, categoryOf: () => ''}).compare;
}

test('one page alone has nothing to be compared with, and a site may want no comparisons', () => {
  const one = {'patterns/retry': DOCS['patterns/retry']};
  for (const site of [{docs: one}, {compare: false as const}]) {
    const {made, index} = siteOf(site);
    expect(comparisonOf(made, index)).toBeNull();
    expect(indexRoutes(made, index, 'config.ts').map(({route}) => route.path)).not.toContain(
      '/patterns/compare',
    );
    writeComparisonFiles([made], index, {folder, baseUrl: '/'});
    expect(existsSync(path.join(folder, 'patterns'))).toBe(false);
    expect(compareOf(made.catalogue.pages[0], made, index)).toBeNull();
  }
});

test('a pattern leads to the page that compares it, and an ordinary doc to none', () => {
  const {made, index} = siteOf();
  const propsOf = (id: string) => compareOf(made.catalogue.pageOf(id), made, index);
  expect(propsOf('patterns/bulkhead')).toBe('/patterns/compare?p=bulkhead');
  expect(propsOf('patterns/saga')).toBe('/patterns/compare?p=saga');
  expect(propsOf('intro')).toBeNull();
});

test('no filter of the index has the key of comparisons', () => {
  const defaults = DEFAULT_OPTIONS.index as IndexOptions;
  const filters = (compare: CompareOptions | false) =>
    siteIndex({...DEFAULT_OPTIONS, index: {...defaults, filters: ['p', 'q', 'r'], compare}})?.filters;
  expect(filters({})).toMatchObject([{key: 'r'}]);
  expect(filters(false)).toMatchObject([{key: 'p'}, {key: 'r'}]);
});
