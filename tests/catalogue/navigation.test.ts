import type {CatalogueDoc, CatalogueInput} from '../../src/catalogue/catalogue.js';
import {FILE_START} from '../../src/markdown/finding.js';
import {build, makeDoc, makePage, show} from './library.js';

const chainOf = (docs: CatalogueDoc[], more: Partial<CatalogueInput> = {}) => {
  const {catalogue, findings} = build(docs, more);
  return {ids: catalogue.pages.map(({doc}) => doc.id), catalogue, messages: show(findings), findings};
};

const nav = ({catalogue}: ReturnType<typeof chainOf>, id: string) => {
  const page = catalogue.pageOf(id);
  return [page?.previous?.permalink ?? null, page?.next?.permalink ?? null];
};

describe('one chain through the governed and listed pages', () => {
  const docs = [
    makeDoc('nowhere-b', '# X'),
    makeDoc('second', '# B', {order: 7}),
    makeDoc('first', '# C', {order: 0}),
    makeDoc('guide', '# G', {order: 1, template: null}),
    makeDoc('draft', '# D', {order: 2, draft: true}),
    makeDoc('unlisted', '# U', {order: 3, unlisted: true}),
    makeDoc('nowhere-a', '# Y'),
  ];

  test('follows the sidebars; what is in none comes last, by address', () => {
    const chain = chainOf(docs);
    expect(chain.ids).toEqual(['first', 'second', 'nowhere-a', 'nowhere-b']);
    expect(nav(chain, 'first')).toEqual([null, '/lib/second']);
    expect(nav(chain, 'second')).toEqual(['/lib/first', '/lib/nowhere-a']);
    expect(nav(chain, 'nowhere-b')).toEqual(['/lib/nowhere-a', null]);
  });

  test('an unlisted page has data of its own, and no neighbours', () => {
    const page = chainOf(docs).catalogue.pageOf('unlisted');
    expect(page).toMatchObject({governed: true, listed: false, previous: null, next: null});
    expect(chainOf(docs).catalogue.pageOf('guide')).toMatchObject({governed: false, listed: false});
    expect(chainOf(docs).catalogue.pageOf('nope')).toBeUndefined();
  });

  test('follows titles, numbers in them by value', () => {
    const titled = ['Item 10', 'item 9', 'Äpfel'].map((title, order) =>
      makeDoc(`p${order}`, '', {title, order}),
    );
    expect(chainOf(titled, {order: 'title'}).ids).toEqual(['p2', 'p1', 'p0']);
  });

  test('follows a front matter position; pages without one come last', () => {
    const positioned = [
      makeDoc('none', '# N', {order: 0}),
      makeDoc('two', makePage('position: 2'), {order: 1}),
      makeDoc('one', makePage('position: 1'), {order: 2}),
      makeDoc('bad', makePage('position: "first"'), {order: 3}),
    ];
    const chain = chainOf(positioned, {order: {frontMatterKey: 'position'}});
    expect(chain.ids).toEqual(['one', 'two', 'none', 'bad']);
    expect(chain.messages).toEqual([
      'docs/bad.md:2:1 front-matter: Unexpected `"first"` for `position`, expected a number.',
    ]);
  });
});

describe('learning paths', () => {
  const docs = ['a', 'b', 'c'].map((id, order) => makeDoc(id, `# ${id}`, {order}));
  const at = (value: string, line: number) => {
    return {value, place: {start: {line, column: 5}, end: {line, column: 5 + value.length}}};
  };
  const path = {
    id: 'start',
    title: 'Start',
    description: '',
    file: 'paths.yml',
    place: FILE_START,
    pages: [at('c', 3), at('a', 4)],
  };

  test('show on each of their pages, and can order the chain', () => {
    const chain = chainOf(docs, {paths: [path, {...path, id: 'all'}], order: {path: 'start'}});
    expect(chain.messages).toEqual([]);
    expect(chain.ids).toEqual(['c', 'a', 'b']);
    expect(chain.catalogue.pageOf('a')?.paths).toMatchObject([
      {path: {id: 'start'}, position: 2, length: 2, previous: {id: 'c'}, next: null},
      {path: {id: 'all'}},
    ]);
    expect(chain.catalogue.pageOf('b')?.paths).toEqual([]);
  });

  test('missing and doubled pages are reported where they are named; hidden ones are left out', () => {
    const hidden = makeDoc('hidden', '', {unlisted: true});
    const pages = [at('c', 3), at('hidden', 4), at('cc', 5), at('/c', 6)];
    const chain = chainOf([...docs, hidden], {paths: [{...path, pages}]});
    expect(chain.messages).toEqual([
      'paths.yml:5:5 unknown-page: Unknown page `cc` on the path `start`; did you mean `c`?',
      'paths.yml:6:5 registry: The page `/c` stands on the path `start` twice.',
    ]);
    expect(chain.catalogue.paths[0]?.pages.map(({id}) => id)).toEqual(['c']);
  });

  test('an order along a path that does not exist is reported, and the sidebar orders', () => {
    const chain = chainOf(docs, {paths: [path], order: {path: 'strat'}, optionsFile: 'site.config.js'});
    expect(chain.messages).toEqual([
      'site.config.js:1:1 registry: Unknown path `strat` as the order of the pages; did you mean `start`?',
    ]);
    expect(chain.ids).toEqual(['a', 'b', 'c']);
  });
});

describe('overrides', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id, order) =>
    makeDoc(id, makePage('pagination_next: x'), {order}),
  ) as [CatalogueDoc, CatalogueDoc, CatalogueDoc];

  test('change their own page only', () => {
    const chain = chainOf([
      {...a, nextOverride: {title: 'C', permalink: c.permalink}},
      {...b, previousOverride: null},
      c,
    ]);
    expect(nav(chain, 'a')).toEqual([null, '/lib/c']);
    expect(nav(chain, 'b')).toEqual([null, '/lib/c']);
    expect(nav(chain, 'c')).toEqual(['/lib/b', null]);
    expect(chain.messages).toEqual([]);
  });

  test('never lead to a hidden page', () => {
    const hidden = makeDoc('hidden', '', {unlisted: true});
    const chain = chainOf([{...a, nextOverride: {title: 'H', permalink: hidden.permalink}}, b, hidden]);
    expect(nav(chain, 'a')).toEqual([null, null]);
  });

  test('that lead round in a circle are reported once, at one of them', () => {
    const chain = chainOf([a, b, {...c, nextOverride: {title: 'B', permalink: b.permalink}}]);
    expect(chain.messages).toEqual([
      'docs/c.md:2:1 next-cycle: The next links lead round in a circle: `b` → `c` → `b`.',
    ]);
  });

  test('a page that is its own next page is a circle', () => {
    const chain = chainOf([{...a, nextOverride: {title: 'A', permalink: a.permalink}}, b]);
    expect(chain.messages).toEqual([
      'docs/a.md:2:1 next-cycle: The next links lead round in a circle: `a` → `a`.',
    ]);
  });
});

test('within a term, pages have neighbours of their own', () => {
  const docs = ['[1]', '[2]', '[1, 2]', '[1]'].map((laws, order) =>
    makeDoc(`p${order}`, makePage(`laws: ${laws}`), {order}),
  );
  const {catalogue} = chainOf([...docs, makeDoc('u', makePage('laws: [1]'), {unlisted: true})]);
  expect(catalogue.pageOf('p2')?.taxonomies[0]?.terms).toMatchObject([
    {term: {number: 1}, previous: {id: 'p0'}, next: {id: 'p3'}},
    {term: {number: 2}, previous: {id: 'p1'}, next: null},
  ]);
  expect(catalogue.taxonomies[0]?.terms[0]?.pages.map(({id}) => id)).toEqual(['p0', 'p2', 'p3']);
  expect(catalogue.pageOf('u')?.taxonomies[0]?.terms).toMatchObject([{previous: null, next: null}]);
});

test('odd titles do no harm', () => {
  const docs = ['', '   ', '<b>x</b>', 'x'.repeat(10_000)].map((title, order) =>
    makeDoc(`p${order}`, '', {title, order}),
  );
  const {catalogue, messages} = chainOf(docs, {order: 'title'});
  expect(messages).toEqual([
    'docs/p2.md:1:1 page-title: The title `<b>x</b>` holds HTML, which lists and links show as it is written.',
    'docs/p3.md:1:1 page-title: Expected a title of at most 200 characters, found 10000.',
  ]);
  expect(catalogue.pageOf('p0')?.doc.title).toBe('/lib/p0');
  expect(catalogue.pageOf('p2')?.doc.title).toBe('<b>x</b>');
});
