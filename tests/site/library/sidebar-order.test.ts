import {sidebarOrder} from '../../../src/site/library/sidebar-order.js';

type Sidebars = Parameters<typeof sidebarOrder>[0];

const doc = (id: string) => ({type: 'doc' as const, id});
const category = (items: Sidebars[string], link?: {type: 'doc'; id: string}) => ({
  type: 'category' as const,
  label: 'Category',
  collapsed: false,
  collapsible: true,
  items,
  ...(link && {link}),
});

function ids(sidebars: Sidebars): string[] {
  return [...sidebarOrder(sidebars)].sort(([, a], [, b]) => a - b).map(([id]) => id);
}

test('runs top to bottom, into categories, and begins a category with its own doc', () => {
  expect(
    ids({main: [doc('a'), category([doc('c'), category([doc('d')])], {type: 'doc', id: 'b'}), doc('e')]}),
  ).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('takes one sidebar after the other, and a doc where it stands first', () => {
  expect(ids({one: [doc('a'), doc('b')], two: [doc('c'), doc('a')]})).toEqual(['a', 'b', 'c']);
});

test('leaves out links, HTML and references to docs of other sidebars', () => {
  const sidebar: Sidebars[string] = [
    {type: 'link', href: '/', label: 'Home'},
    {type: 'html', value: '<hr>'},
    {type: 'ref', id: 'r'},
    doc('a'),
  ];
  expect(ids({main: sidebar})).toEqual(['a']);
});

test('is the same on every call', () => {
  const sidebars = {main: [doc('b'), doc('a')]};
  expect([...sidebarOrder(sidebars)]).toEqual([...sidebarOrder(sidebars)]);
  expect(sidebarOrder({})).toEqual(new Map());
});
