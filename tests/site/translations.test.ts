import {getTranslationFiles, translateContent} from '../../src/site/translations.js';

const content = {
  boxes: [{name: 'axiom', title: 'Axiom', icon: '💡', color: 'primary'}],
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
};

test('what readers see can be translated, and empty texts are left out', () => {
  const files = getTranslationFiles(content);
  expect(files.map(({path}) => path)).toEqual(['boxes', 'taxonomies']);
  expect(files.flatMap(file => Object.entries(file.content).map(([id, {message}]) => [id, message]))).toEqual(
    [
      ['axiom.title', 'Axiom'],
      ['laws.label', 'Laws'],
      ['laws.singular', 'Law'],
    ],
  );
});

test('translations take the place of the texts, and nothing else changes', () => {
  const translated = translateContent(content, [
    {path: 'boxes', content: {'axiom.title': {message: 'Axiome'}}},
    {path: 'taxonomies', content: {'laws.label': {message: 'Lois'}, 'laws.registry': {message: 'x.yml'}}},
  ]);
  expect(translated.boxes[0]).toEqual({...content.boxes[0], title: 'Axiome'});
  expect(translated.taxonomies[0]).toEqual({...content.taxonomies[0], label: 'Lois'});
});

test('untranslated texts stay as they are', () => {
  expect(translateContent(content, [])).toEqual(content);
  expect(translateContent(content, getTranslationFiles(content))).toEqual(content);
});
