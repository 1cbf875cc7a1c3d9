import type {PatternGraphPageProps} from '../../../theme/types.js';
import {DEFAULT_OPTIONS} from '../../../src/options/default-options.js';
import {mergeOptions} from '../../../src/options/merge-options.js';
import {relationKinds, relationsOf} from '../../../src/options/relation-kinds.js';
import {versionAddresses} from '../../../src/site/addresses/version-addresses.js';
import {indexRoutes} from '../../../src/site/pages/index-routes.js';
import {pageProps} from '../../../src/site/pages/page-props.js';
import {siteIndex} from '../../../src/site/pages/site-index.js';
import {relationTranslationFiles, translateRelations} from '../../../src/site/texts/relation-texts.js';
import {build, makeDoc, makePage} from '../../catalogue/library.js';
import {docsVersion} from '../site-docs.js';

const OPTIONS = mergeOptions(
  {
    relations: {
      supersedes: {label: 'Supersedes', inverse: 'supersededBy', inverseLabel: 'Superseded by'},
      alternativeTo: {label: 'Alternative to', symmetric: true},
    },
  },
  DEFAULT_OPTIONS,
);
const DOCS = [
  makeDoc('a', makePage('alternativeTo: c', '# A'), {order: 0}),
  makeDoc('b', makePage('related: [a, c]', '# B\n\n**Supersedes**: [A](a.md): too large'), {order: 1}),
  makeDoc('c', '# C\n\nSee [A](a.md).\n', {order: 2}),
  makeDoc('d', '# D\n\nSee [A](a.md).\n', {order: 3}),
];

function library(relations = relationsOf(OPTIONS)) {
  const {catalogue} = build(DOCS, {relations: relationKinds(relations, OPTIONS.related)});
  const site = {baseUrl: '/lib/', trailingSlash: undefined, learningPaths: DEFAULT_OPTIONS.paths};
  const addresses = versionAddresses(docsVersion([], {path: '/lib/'}), site);
  const version = {addresses, learningPaths: {...DEFAULT_OPTIONS.paths, isRequired: false}};
  const propsOf = (id: string) => pageProps(catalogue.pageOf(id), version, null, null);
  const graph = () =>
    indexRoutes({catalogue, facts: [], addresses}, siteIndex(DEFAULT_OPTIONS), 'options').find(
      ({route}) => route.component === '@theme/PatternGraphPage',
    )?.route.props as unknown as PatternGraphPageProps;
  return {propsOf, graph};
}

test('a page has its relations by name, and is not told twice who refers to it', () => {
  const {propsOf} = library();
  const link = (id: string, reason: string | null) => ({
    title: id.toUpperCase(),
    permalink: `/lib/${id}`,
    reason,
  });
  expect(propsOf('a').relations).toEqual([
    {name: 'supersededBy', label: 'Superseded by', pages: [link('b', 'too large')]},
    {name: 'alternativeTo', label: 'Alternative to', pages: [link('c', null)]},
  ]);
  expect(propsOf('a').referencedBy.map(({title}) => title)).toEqual(['D']);
  // The reason stands in the text of this page.
  expect(propsOf('b').relations).toEqual([
    {name: 'supersedes', label: 'Supersedes', pages: [link('a', null)]},
    {name: 'related', label: null, pages: [link('a', null), link('c', null)]},
  ]);
  expect(propsOf('c').referencedBy.map(({title}) => title)).toEqual(['B']);
});

test('the graph names its kinds once, the related pages first', () => {
  const {graph, relations} = library().graph();
  expect(graph.kinds).toEqual([
    {name: 'related', label: null, symmetric: false},
    {name: 'supersedes', label: 'Supersedes', symmetric: false},
    {name: 'alternativeTo', label: 'Alternative to', symmetric: true},
  ]);
  expect(relations.map(({from, to, kind}) => [from, graph.kinds[kind]?.name, to])).toEqual([
    [0, 'alternativeTo', 2],
    [1, 'supersedes', 0],
    [1, 'related', 0],
    [1, 'related', 2],
  ]);
  const [, supersedes, related] = graph.edges;
  expect(supersedes?.path).not.toBe(related?.path);
});

test('labels are translated, and names and the words of sections are not', () => {
  const relations = relationsOf(OPTIONS);
  const files = relationTranslationFiles(relations);
  expect(files.map(({path, content}) => [path, Object.keys(content)])).toEqual([
    ['relations', ['supersedes.label', 'supersedes.inverseLabel', 'alternativeTo.label']],
  ]);
  const content = {
    'supersedes.label': {message: 'Ersetzt'},
    'supersedes.inverseLabel': {message: 'Ersetzt durch'},
  };
  const translated = translateRelations({relations}, [{path: 'relations', content}]).relations;
  expect(
    library(translated)
      .propsOf('a')
      .relations.map(({label}) => label),
  ).toEqual(['Ersetzt durch', 'Alternative to']);
  expect(translateRelations({relations}, []).relations).toEqual(relations);
  expect(relationTranslationFiles([])).toEqual([]);
});
