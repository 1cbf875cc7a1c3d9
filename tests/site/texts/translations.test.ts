import {getTranslationFiles, translateContent} from '../../../src/site/texts/translations.js';

const content = {
  boxes: [{name: 'axiom', title: 'Axiom', icon: 'bulb', color: 'primary', line: 'double' as const}],
  taxonomies: [
    {
      name: 'laws',
      label: 'Laws',
      singular: 'Law',
      description: '',
      registry: 'laws.yml',
      frontMatterKey: 'laws',
      routeBasePath: 'laws',
      isRequired: false,
    },
  ],
  learningPaths: {
    label: 'Learning paths',
    description: '',
    registry: 'paths.yml',
    list: [],
    routeBasePath: 'paths',
    isRequired: false,
  },
  registryTexts: [
    {file: 'terms' as const, id: 'laws.chaos.title', original: 'Chaos', text: 'Chaos'},
    {file: 'terms' as const, id: 'laws.chaos.title (version-1.0)', original: 'Old Chaos', text: 'Old Chaos'},
    {file: 'paths' as const, id: 'path.start.title', original: 'Start', text: 'Start'},
  ],
};

test('what readers see can be translated, and empty texts are left out', () => {
  const files = getTranslationFiles(content);
  expect(files.map(({path}) => path)).toEqual(['boxes', 'taxonomies', 'terms', 'paths']);
  expect(files.flatMap(file => Object.entries(file.content).map(([id, {message}]) => [id, message]))).toEqual(
    [
      ['axiom.title', 'Axiom'],
      ['laws.label', 'Laws'],
      ['laws.singular', 'Law'],
      ['laws.chaos.title', 'Chaos'],
      ['laws.chaos.title (version-1.0)', 'Old Chaos'],
      ['label', 'Learning paths'],
      ['path.start.title', 'Start'],
    ],
  );
});

test('translations take the place of the texts, and nothing else changes', () => {
  const translated = translateContent(content, [
    {path: 'boxes', content: {'axiom.title': {message: 'Axiome'}}},
    {path: 'terms', content: {'laws.chaos.title': {message: 'Désordre'}}},
    {path: 'paths', content: {label: {message: 'Parcours'}}},
    {path: 'taxonomies', content: {'laws.label': {message: 'Lois'}, 'laws.registry': {message: 'x.yml'}}},
  ]);
  expect(translated.boxes[0]).toEqual({...content.boxes[0], title: 'Axiome'});
  expect(translated.taxonomies[0]).toEqual({
    ...content.taxonomies[0],
    label: 'Lois',
    untranslated: {label: 'Laws', singular: 'Law'},
  });
  expect(translated.learningPaths.label).toBe('Parcours');
  expect(translated.registryTexts.map(({text}) => text)).toEqual(['Désordre', 'Old Chaos', 'Start']);
});

test('the words of the options stay known through a second translation', () => {
  const german = translateContent(content, [
    {path: 'taxonomies', content: {'laws.label': {message: 'Gesetze'}, 'laws.singular': {message: 'Gesetz'}}},
  ]);
  const [laws] = translateContent(german, [
    {path: 'taxonomies', content: {'laws.label': {message: 'Regeln'}}},
  ]).taxonomies;
  expect(laws).toMatchObject({
    label: 'Regeln',
    singular: 'Gesetz',
    untranslated: {label: 'Laws', singular: 'Law'},
  });
});

test('untranslated texts stay as they are', () => {
  expect(translateContent(content, [])).toMatchObject(content);
  expect(translateContent(content, getTranslationFiles(content))).toMatchObject(content);
});
