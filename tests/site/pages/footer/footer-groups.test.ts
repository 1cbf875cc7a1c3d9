import {footerGroups} from '../../../../src/site/pages/footer/footer-groups.js';
import {createPageCategory} from '../../../../src/site/pages/footer/page-category.js';
import {DEFAULT_OPTIONS} from '../../../../src/options/default-options.js';
import {siteIndex} from '../../../../src/site/pages/site-index.js';
import {build, makeDoc, makePage, makeRegistry} from '../../../catalogue/library.js';

/** A page that so many others link to, by turns of two categories and of none. */
function groupsOf(size: number) {
  const others = Array.from({length: size}, (_, at) =>
    makeDoc(
      `p${at}`,
      makePage(['category: data', 'category: data-flow', 'x: 1'][at % 3]!, `# P${at}\n\n[A](a.md)`),
      {
        order: at + 1,
      },
    ),
  );
  const {catalogue} = build([makeDoc('a', '# A', {order: 0}), ...others]);
  const categoryOf = createPageCategory(catalogue.pages, [], siteIndex(DEFAULT_OPTIONS));
  return footerGroups(catalogue.pageOf('a')!, doc => categoryOf(catalogue.pageOf(doc.id)!));
}

test('eight pages are shown, nine rather than one behind a button, and the others by category', () => {
  const shape = (size: number) =>
    groupsOf(size).map(({pages, more}) => [
      pages.length,
      more.map(({category, pages: rest}) => [category, rest.length]),
    ]);
  expect(shape(0)).toEqual([]);
  expect(shape(8)).toEqual([[8, []]]);
  expect(shape(9)).toEqual([[9, []]]);
  expect(shape(14)).toEqual([
    [
      8,
      [
        ['', 2],
        ['Data', 2],
        ['Data flow', 2],
      ],
    ],
  ]);
});

test('a page stands once, where it means most, with all that it is', () => {
  const {catalogue} = build(
    [
      makeDoc('a', makePage('laws: [correlated-failure]\nrelated: [b]', '# A'), {order: 0}),
      makeDoc('b', makePage('laws: [correlated-failure]', '# B\n\n[A](a.md)'), {order: 1}),
      makeDoc('c', makePage('laws: [correlated-failure]', '# C\n\n[B](b.md)'), {order: 2}),
    ],
    {registries: [makeRegistry()]},
  );
  const of = (id: string) =>
    footerGroups(catalogue.pageOf(id)!, () => '').map(({kind, pages}) => [
      kind,
      pages.map(({title, roles}) => [title, roles.map(({role}) => role)]),
    ]);
  expect(of('a')).toEqual([['relation', [['B', ['next', 'backlink']]]]]);
  expect(of('b')).toEqual([
    [
      'neighbours',
      [
        ['C', ['next', 'backlink']],
        ['A', ['previous', 'backlink']],
      ],
    ],
  ]);
  expect(of('c')).toEqual([['neighbours', [['B', ['previous']]]]]);
});
