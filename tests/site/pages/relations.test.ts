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

const NO_CONTEXT = {term: null, comparison: null, headerOf: () => null, categoryOf: () => ''};

function library(relations = relationsOf(OPTIONS)) {
  const {catalogue} = build(DOCS, {relations: relationKinds(relations, OPTIONS.related)});
  const site = {baseUrl: '/lib/', trailingSlash: undefined, learningPaths: DEFAULT_OPTIONS.paths};
  const addresses = versionAddresses(docsVersion([], {path: '/lib/'}), site);
  const version = {addresses, catalogue, learningPaths: {...DEFAULT_OPTIONS.paths, isRequired: false}};
  const propsOf = (id: string) => pageProps(catalogue.pageOf(id), version, NO_CONTEXT);
  const graph = () =>
    indexRoutes({catalogue, facts: [], addresses}, siteIndex(DEFAULT_OPTIONS), 'options').find(
      ({route}) => route.component === '@theme/PatternGraphPage',
    )?.route.props as unknown as PatternGraphPageProps;
  return {propsOf, graph};
}

test('a page has its relations by name, and no page stands in two groups', () => {
  const {propsOf} = library();
  const groups = (id: string) =>
    propsOf(id).footer.map(({name, label, pages}) => [
      name,
      label,
      pages.map(({title, reason, roles}) => [title, reason, roles.map(({role}) => role)]),
    ]);
  expect(groups('a')).toEqual([
    ['supersededBy', 'Superseded by', [['B', 'too large', ['backlink']]]],
    ['alternativeTo', 'Alternative to', [['C', null, ['backlink']]]],
    ['backlinks', null, [['D', null, []]]],
  ]);
  // The reason stands in the text of this page.
  expect(groups('b')).toEqual([
    ['supersedes', 'Supersedes', [['A', null, ['relation']]]],
    ['related', null, [['C', null, []]]],
  ]);
  expect(groups('c').at(-1)).toEqual(['backlinks', null, [['B', null, []]]]);
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
      .footer.flatMap(({kind, label}) => (kind === 'relation' ? [label] : [])),
  ).toEqual(['Ersetzt durch', 'Alternative to']);
  expect(translateRelations({relations}, []).relations).toEqual(relations);
  expect(relationTranslationFiles([])).toEqual([]);
});
