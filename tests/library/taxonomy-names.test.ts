import type {Registry} from '../../src/catalogue/terms/taxonomy.js';
import {withTranslatedNames} from '../../src/library/taxonomy-names.js';

const LAWS = {name: 'laws', label: 'Laws', singular: 'Law'};

function registryOf(label: string, singular: string): Registry {
  const taxonomy = {...LAWS, label, singular, description: '', frontMatterKey: 'laws', routeBasePath: 'laws'};
  return {taxonomy, path: 'laws.yaml', terms: [], incomplete: false};
}

test('pages may call a taxonomy by its translation and by its own words', () => {
  expect(withTranslatedNames([LAWS], [registryOf('Gesetze', 'Gesetz')])).toEqual([
    {name: 'laws', label: 'Gesetze', singular: 'Gesetz', untranslated: {label: 'Laws', singular: 'Law'}},
  ]);
});

test('a taxonomy without a translation, or without a registry, keeps its names', () => {
  expect(withTranslatedNames([LAWS], [registryOf('Laws', 'Law')])).toEqual([LAWS]);
  expect(withTranslatedNames([LAWS], [])).toEqual([LAWS]);
});
