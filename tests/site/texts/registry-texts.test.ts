import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DEFAULT_OPTIONS} from '../../../src/options/default-options.js';
import {docsSources} from '../../../src/site/library/docs-sources.js';
import {readRegistryTexts, RegistryTranslator} from '../../../src/site/texts/registry-texts.js';
import {buildCatalogue} from '../../../src/catalogue/build-catalogue.js';
import {LAWS, makeDoc, makePage, makeRegistry} from '../../catalogue/library.js';

let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'texts-'));
});
afterEach(() => rmSync(siteDir, {recursive: true}));

function write(name: string, text: string) {
  mkdirSync(path.dirname(path.join(siteDir, name)), {recursive: true});
  writeFileSync(path.join(siteDir, name), text);
}

const PATHS = {...DEFAULT_OPTIONS.paths, isRequired: false};
const TAXONOMIES = [{...LAWS, registry: 'laws.yml', isRequired: false}];

test('docs are found in presets and plugins, by name or by file, with their versions', () => {
  write('versions.json', '["1.0"]');
  write('community_versions.json', '["2"]');
  const config = {
    presets: [['/x/node_modules/@docusaurus/preset-classic/lib/index.js', {docs: {path: 'manual'}}]],
    plugins: [['@docusaurus/plugin-content-docs', {id: 'community', path: 'community'}]],
    themes: [],
  };
  const sources = docsSources(config as never, siteDir);
  expect(sources.map(({name, folder}) => [name, path.relative(siteDir, folder)])).toEqual([
    ['current', 'manual'],
    ['version-1.0', 'versioned_docs/version-1.0'],
    ['community-current', 'community'],
    ['community-version-2', 'community_versioned_docs/version-2'],
  ]);
});

test('a text that versions share is translated once, another on its own', async () => {
  write('docs/laws.yml', '- {id: chaos, title: Chaos, summary: It spreads.}\n');
  write('old/laws.yml', '- {id: chaos, title: Old Chaos, summary: It spreads.}\n');
  write('docs/paths.yml', '- {id: start, title: Start, pages: [a]}\n');
  const sources = ['docs', 'old'].map(name => ({name, folder: path.join(siteDir, name)}));
  const texts = await readRegistryTexts(sources, TAXONOMIES, PATHS);
  expect(texts.map(({file, id, original}) => [file, id, original])).toEqual([
    ['terms', 'laws.chaos.title', 'Chaos'],
    ['terms', 'laws.chaos.summary', 'It spreads.'],
    ['paths', 'path.start.title', 'Start'],
    ['terms', 'laws.chaos.title (old)', 'Old Chaos'],
  ]);

  const translator = new RegistryTranslator(texts.map(text => ({...text, text: `fr ${text.original}`})));
  const titleOf = (yaml: string) => translator.registry(makeRegistry(yaml)).terms[0];
  expect(titleOf('- {id: chaos, title: Chaos}')).toMatchObject({
    title: 'fr Chaos',
    untranslatedTitle: 'Chaos',
  });
  expect(titleOf('- {id: chaos, title: Old Chaos}')?.title).toBe('fr Old Chaos');
  // A registry beside the translated docs.
  expect(titleOf('- {id: chaos, title: Désordre}')?.title).toBe('Désordre');
});

test('pages that nobody has translated may write the words of the original', () => {
  const footer =
    '\n**Laws Applied**: Law 1: Correlated Failure, Law 3: Emergent Chaos\n\n**Lois**: Loi 1: Défaillances, Law 3: Emergent Chaos\n';
  const page = makeDoc('a', makePage('title: A', footer));
  const registry = makeRegistry();
  const [first, ...others] = registry.terms;
  const {catalogue, findings} = buildCatalogue({
    docs: [page],
    registries: [
      {
        ...registry,
        taxonomy: {...LAWS, label: 'Lois', singular: 'Loi', untranslated: {label: 'Laws', singular: 'Law'}},
        terms: [{...first!, title: 'Défaillances', untranslatedTitle: first!.title}, ...others],
      },
    ],
    termPermalink: (_, term) => `/laws/${term.id}`,
    baseUrl: '/',
  });
  expect(findings).toEqual([]);
  expect(catalogue.pages[0]?.taxonomies[0]?.terms.map(({term}) => term.title)).toEqual([
    'Défaillances',
    'Emergent Chaos',
  ]);
});
