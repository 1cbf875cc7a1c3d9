import {MDX1_COMPAT} from '../../../src/markdown/parse.js';
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {AllContent} from '@docusaurus/types';
import {createListingModules} from '../../../src/site/listings/listing-modules.js';
import {buildListings, type SiteListings} from '../../../src/site/listings/listings.js';
import {createPageReader} from '../../../src/site/library/page-reader.js';
import type {VersionLibrary} from '../../../src/site/library/library.js';
import type {ListingProps} from '../../../theme/types.js';
import {createVersionListings} from '../../../src/library/read-listing.js';
import {createVersionQuotes} from '../../../src/library/read-quote.js';
import {build, makeDoc, makePage, makeRegistry, show} from '../../catalogue/library.js';
import {docsVersion, siteDoc, withSlashes} from '../site-docs.js';

let siteDir: string;

beforeEach(() => {
  siteDir = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'listings-')));
});
afterEach(() => rmSync(siteDir, {recursive: true}));

function write(name: string, text: string) {
  mkdirSync(path.dirname(path.join(siteDir, name)), {recursive: true});
  writeFileSync(path.join(siteDir, name), text);
}

/** A version of the docs in its folder, with one pattern and the page that the test writes. */
function makeVersion(
  folder: string,
  title: string,
  version: {docsId?: string; name?: string; isLast?: boolean} = {},
  {text = ''} = {},
): VersionLibrary {
  write(`${folder}/page.md`, text);
  const registries = [makeRegistry()];
  const pattern = makeDoc('pattern', makePage('laws: [correlated-failure]\ncategory: fault-handling'), {
    title,
    permalink: `/${folder}/pattern`,
  });
  const page = makeDoc('page', text, {template: null});
  const {catalogue} = build([pattern, page], {registries});
  const file = path.join(siteDir, folder, 'page.md');
  const doc = {...siteDoc('page.md', {source: `@site/${folder}/page.md`}), file};
  return {
    version: docsVersion([doc], {...version, folders: [path.join(siteDir, folder)]}),
    docs: [{source: doc, page: {...page.page, path: `${folder}/page.md`}, template: null}],
    registries,
    catalogue,
  } as unknown as VersionLibrary;
}

function read(versions: VersionLibrary[], allContent: AllContent = {}): Promise<SiteListings> {
  const readPage = createPageReader({format: 'detect', mdx1Compat: MDX1_COMPAT}, []);
  const readListing = createVersionListings(versions);
  const readQuote = createVersionQuotes(versions);
  return buildListings({versions, readListing, readQuote}, {allContent, siteDir, readPage, locale: 'en'});
}

/** A file of the site as the transform names it. */
const fileOf = (name: string) => withSlashes(path.join(siteDir, name));

/** The titles of the pages that a file's listing shows. */
const titles = ({moduleFor}: SiteListings, file: string, attributes = {}) =>
  (moduleFor(fileOf(file), attributes, 'pages')?.data as ListingProps | undefined)?.pages.map(
    ({title}) => title,
  );

const BLOG = {
  'docusaurus-plugin-content-blog': {
    default: {blogPosts: [{metadata: {source: '@site/blog/a.md', frontMatter: {}}}]},
  },
};
const SITE_PAGES = {
  'docusaurus-plugin-content-pages': {
    default: [
      {type: 'mdx', source: '@site/src/pages/b.mdx', frontMatter: {}},
      {type: 'jsx', source: '@site/src/pages/index.tsx'},
    ],
    // A site without the folder.
    second: null,
  },
};

test('docs list from their own version, the blog and the pages from the last one', async () => {
  write('blog/a.md', '::pages');
  write('src/pages/b.mdx', '::pages');
  const listings = await read(
    [
      makeVersion('docs', 'Next', {isLast: false}),
      makeVersion('versioned', 'Last', {name: '1.0'}),
      makeVersion('community', 'Community', {docsId: 'community'}),
    ],
    {...BLOG, ...SITE_PAGES},
  );
  expect(titles(listings, 'docs/page.md')).toEqual(['Next']);
  expect(titles(listings, 'versioned/page.md')).toEqual(['Last']);
  expect(titles(listings, 'community/page.md')).toEqual(['Community']);
  expect(titles(listings, 'blog/a.md')).toEqual(['Last']);
  expect(titles(listings, 'src/pages/b.mdx')).toEqual(['Last']);
  expect(titles(listings, 'src/pages/index.tsx')).toBeUndefined();
  expect(titles(listings, 'blog/a.md', {version: 'current'})).toEqual(['Next']);
  expect(titles(listings, 'blog/a.md', {docs: 'community'})).toEqual(['Community']);
  expect(titles(listings, 'docs/page.md', {version: '1.0'})).toEqual(['Last']);
  expect(titles(listings, 'docs/page.md', {docs: 'default'})).toEqual(['Next']);
  expect(titles(listings, 'community/page.md', {docs: 'default'})).toEqual(['Last']);
  // Two files with the same words, in one scope.
  expect(listings.modules.size).toBe(1);
});

test('what is wrong is told at its place, in parts of docs, posts and pages; of docs the library has told it', async () => {
  write('blog/a.md', '---\ntitle: A\n---\n\n::pages{docs=comunity}');
  write('src/pages/b.mdx', 'Text.\n\n::pages{version="2.0"}');
  write('docs/_part.mdx', '::pages{law=x}');
  write('docs/_slip.mdx', '::page{law=x}');
  const {findings} = await read(
    [
      makeVersion('docs', 'A', {name: '1.0'}, {text: '::pages{limit=x}'}),
      makeVersion('community', 'B', {docsId: 'community'}),
    ],
    {...BLOG, ...SITE_PAGES},
  );
  const relative = path.relative(process.cwd(), siteDir).split(path.sep).join('/');
  expect(show(findings).map(line => line.replace(`${relative}/`, ''))).toEqual([
    'docs/_part.mdx:1:1 listing: Unknown law `x`.',
    'docs/_slip.mdx:1:1 listing: Unknown directive `::page`; did you mean `::pages`?',
    'blog/a.md:5:1 listing: Unknown docs plugin `comunity` in `docs`; did you mean `community`?',
    'src/pages/b.mdx:3:1 listing: Unknown version `2.0` in `version`; did you mean `1.0`?',
  ]);
});

test('the data holds the cards, without the term that the heading above them names', async () => {
  const listings = await read([makeVersion('docs', 'A')]);
  const data = (attributes: object) =>
    listings.moduleFor(fileOf('docs/page.md'), {...attributes}, 'pages')?.data;
  const terms = [
    {title: 'Correlated Failure', number: 1, icon: '', color: '', permalink: '/lib/laws/correlated-failure'},
  ];
  const card = {title: 'A', permalink: '/docs/pattern', description: 'About pattern.'};
  expect(data({})).toEqual({
    pages: [{...card, taxonomies: [{name: 'laws', label: 'Laws', terms}]}],
    groups: [],
  });
  expect(data({group: 'category, law'})).toEqual<ListingProps>({
    pages: [],
    groups: [
      {
        title: 'Fault handling',
        term: null,
        pages: [],
        groups: [
          {
            title: 'Correlated Failure',
            term: {singular: 'Law', number: 1, icon: '', permalink: '/lib/laws/correlated-failure'},
            pages: [{...card, taxonomies: []}],
            groups: [],
          },
        ],
      },
    ],
  });
});

test('the same listing has the same name in every run, and another scope has another', async () => {
  const run = async (title: string) => {
    const {moduleFor} = await read([
      makeVersion('docs', title, {isLast: false}),
      makeVersion('versioned', title, {name: '1.0'}),
    ]);
    return ['docs', 'versioned'].map(
      folder => moduleFor(fileOf(`${folder}/page.md`), {limit: '3'}, 'pages')?.name,
    );
  };
  const [next, last] = await run('A');
  expect(next).toMatch(/^listing-[\da-f]{16}\.json$/);
  expect(next).not.toBe(last);
  expect(await run('B')).toEqual([next, last]);
});

test('modules are written, and that of a listing that was just typed as soon as it is asked for', async () => {
  const listings = await read([makeVersion('docs', 'A', {}, {text: '::pages{limit=1}'})]);
  const created: string[] = [];
  const createData = async (name: string) => {
    created.push(name);
    return name;
  };
  const target = {generatedDir: path.join(siteDir, '.docusaurus'), folder: 'plugin/default'};
  const request = await createListingModules(listings, {createData}, target);
  const file = fileOf('docs/page.md');
  expect(request(file, {limit: '1'}, 'pages')).toBe(`@generated/plugin/default/${created[0]}`);
  expect(created).toHaveLength(1);
  const typed = request(file, {limit: '2'}, 'pages')!.replace('@generated', target.generatedDir);
  expect(JSON.parse(readFileSync(typed, 'utf8'))).toMatchObject({pages: [{title: 'A'}]});
  expect(request(fileOf('elsewhere.md'), {}, 'pages')).toBeNull();
});

test('what an earlier run has left of a module, or half of it, is replaced', async () => {
  const listings = await read([makeVersion('docs', 'A')]);
  const target = {generatedDir: path.join(siteDir, '.docusaurus'), folder: 'plugin/default'};
  const request = () => createListingModules(listings, {createData: async name => name}, target);
  const typed = (await request())(fileOf('docs/page.md'), {limit: '2'}, 'pages')!;
  const file = typed.replace('@generated', target.generatedDir);
  const whole = readFileSync(file, 'utf8');
  for (const left of ['{"pages": [', '{"pages": [], "groups": []}']) {
    writeFileSync(file, left);
    (await request())(fileOf('docs/page.md'), {limit: '2'}, 'pages');
    expect(readFileSync(file, 'utf8')).toBe(whole);
  }
});

test('a site without docs lists nothing', async () => {
  write('blog/a.md', '::pages{law=x}');
  const listings = await read([], BLOG);
  expect(listings.findings).toEqual([]);
  expect([...listings.modules.values()]).toEqual([{pages: [], groups: []}]);
});
