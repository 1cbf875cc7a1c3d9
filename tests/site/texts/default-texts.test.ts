import path from 'node:path';
import {mergeOptions} from '../../../src/options/merge-options.js';
import {DEFAULT_OPTIONS} from '../../../src/options/default-options.js';
import {taxonomiesOf} from '../../../src/options/library-options.js';
import type {Options} from '../../../src/options/options.js';
import {siteHeader} from '../../../src/site/pages/header/site-header.js';
import {siteIndex} from '../../../src/site/pages/site-index.js';
import {readDefaultTexts, translateDefaults} from '../../../src/site/texts/default-texts.js';
import {getTranslationFiles} from '../../../src/site/texts/translations.js';

const LOCALES = path.resolve('theme/locales');

function contentOf(options: Options = {}) {
  const complete = mergeOptions(options, DEFAULT_OPTIONS);
  return {
    boxes: Object.entries(complete.boxes).map(([name, {title, icon, color, line}]) => ({
      name,
      title,
      icon,
      color,
      line,
    })),
    taxonomies: taxonomiesOf(complete).map(taxonomy => ({...taxonomy, isRequired: false})),
    learningPaths: {...complete.paths, isRequired: false},
    registryTexts: [],
    index: siteIndex(complete),
    header: siteHeader(complete),
  };
}

async function translated(locale: string, options?: Options) {
  return translateDefaults(contentOf(options), await readDefaultTexts(LOCALES, locale));
}

test('what a site leaves as it is speaks its language', async () => {
  const {boxes, taxonomies, learningPaths, index, header} = await translated('fr');
  expect(header).toEqual({badges: [{key: 'status', label: 'Statut'}]});
  expect(boxes.map(({title}) => title)).toEqual(['Axiome', 'Décision', 'Échec']);
  expect(taxonomies.map(({label, singular}) => [label, singular])).toEqual([
    ['Lois', 'Loi'],
    ['Piliers', 'Pilier'],
  ]);
  expect([learningPaths.label, index?.label, index?.filters[0]?.label]).toEqual([
    'Parcours d’apprentissage',
    'Patrons',
    'Catégorie',
  ]);
});

test('addresses, and the names that pages in other languages use, stay', async () => {
  const {taxonomies, index} = await translated('fr');
  expect(taxonomies[0]).toMatchObject({
    routeBasePath: 'laws',
    untranslated: {label: 'Laws', singular: 'Law'},
  });
  expect(index).toMatchObject({routeBasePath: 'patterns', queryKeys: {laws: 'law', pillars: 'pillar'}});
});

test('what a site has chosen stays as it is', async () => {
  const {boxes, taxonomies, index} = await translated('fr', {
    boxes: {axiom: {title: 'Postulate'}, truth: {title: 'Failure'}},
    taxonomies: {laws: {label: 'Principles'}},
    index: {filters: ['category', 'owner']},
  });
  expect(boxes.map(({title}) => title)).toEqual(['Postulate', 'Décision', 'Échec', 'Failure']);
  expect(taxonomies[0]).toMatchObject({label: 'Principles', singular: 'Principle'});
  expect(index?.filters.map(({label}) => label)).toEqual(['Catégorie', 'Owner']);
});

test.each([
  ['zh-CN', '公理'],
  ['zh-TW', '公理'],
  ['pt', 'Axioma'],
  ['de-AT', 'Axiom'],
  ['ar', 'مسلّمة'],
])('the locale %s has its language', async (locale, axiom) => {
  expect((await translated(locale)).boxes[0]?.title).toBe(axiom);
});

test.each(['en', 'en-GB', 'sw'])('%s changes nothing', async locale => {
  expect(await translated(locale)).toEqual(contentOf());
});

test('`write-translations` begins with them', async () => {
  const [boxes] = getTranslationFiles(await translated('uk'));
  expect(boxes?.content['failure.title']?.message).toBe('Збій');
});
