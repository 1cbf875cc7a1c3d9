import type {TranslationFile, TranslationMessage} from '@docusaurus/types';
import type {BoxKindProps} from '../../../theme/types.js';
import type {SiteLearningPaths} from '../library/learning-paths.js';
import type {SiteTaxonomy} from '../library/registries.js';
import type {RegistryText} from './registry-texts.js';

/** What of the options readers see, and what a site therefore translates. */
export interface TranslatableContent {
  boxes: BoxKindProps[];
  taxonomies: SiteTaxonomy[];
  learningPaths: SiteLearningPaths;
  registryTexts: RegistryText[];
}

const TAXONOMY_TEXTS = ['label', 'singular', 'description'] as const;
const PATHS_TEXTS = ['label', 'description'] as const;

/** An id with its text. */
type Text = [id: string, message: TranslationMessage];

/** The part of the content that is texts. */
interface Texts {
  boxes: Pick<BoxKindProps, 'name' | 'title'>[];
  taxonomies: Pick<SiteTaxonomy, 'name' | (typeof TAXONOMY_TEXTS)[number]>[];
  learningPaths: Pick<SiteLearningPaths, (typeof PATHS_TEXTS)[number]>;
  registryTexts: RegistryText[];
}

/** The files that `docusaurus write-translations` writes below `i18n/<locale>/docusaurus-plugin-pattern-library`. */
export function getTranslationFiles({
  boxes,
  taxonomies,
  learningPaths,
  registryTexts,
}: Texts): TranslationFile[] {
  const boxTexts = boxes.map(({name, title}): Text => [
    `${name}.title`,
    {message: title, description: `The title of a box of the kind ${name} that has no label`},
  ]);
  const taxonomyTexts = taxonomies.flatMap(taxonomy =>
    // An empty message cannot be told from one that nobody has translated yet.
    TAXONOMY_TEXTS.filter(key => taxonomy[key] !== '').map((key): Text => [
      `${taxonomy.name}.${key}`,
      {message: taxonomy[key], description: `The ${key} of the taxonomy ${taxonomy.name}`},
    ]),
  );
  const pathsTexts = PATHS_TEXTS.filter(key => learningPaths[key] !== '').map((key): Text => [
    key,
    {message: learningPaths[key], description: `The ${key} of the index page of all learning paths`},
  ]);
  const textsOf = (file: RegistryText['file']) =>
    registryTexts
      .filter(text => text.file === file)
      .map(({id, original}): Text => [id, {message: original, description: describeText(file, id)}]);
  return [
    {path: 'boxes', content: Object.fromEntries(boxTexts)},
    {path: 'taxonomies', content: Object.fromEntries(taxonomyTexts)},
    {path: 'terms', content: Object.fromEntries(textsOf('terms'))},
    {path: 'paths', content: Object.fromEntries([...pathsTexts, ...textsOf('paths')])},
  ];
}

/** Puts translated texts in the place of the options'. */
export function translateContent<Content extends TranslatableContent>(
  content: Content,
  files: TranslationFile[],
): Content {
  const text = (path: string, id: string, original: string) =>
    files.find(file => file.path === path)?.content[id]?.message ?? original;
  return {
    ...content,
    boxes: content.boxes.map(box => ({...box, title: text('boxes', `${box.name}.title`, box.title)})),
    taxonomies: content.taxonomies.map(taxonomy => ({
      ...taxonomy,
      ...Object.fromEntries(
        TAXONOMY_TEXTS.map(key => [key, text('taxonomies', `${taxonomy.name}.${key}`, taxonomy[key])]),
      ),
      // The words of the options, which addresses and pages in other languages name.
      untranslated: taxonomy.untranslated ?? {label: taxonomy.label, singular: taxonomy.singular},
    })),
    learningPaths: {
      ...content.learningPaths,
      ...Object.fromEntries(PATHS_TEXTS.map(key => [key, text('paths', key, content.learningPaths[key])])),
    },
    registryTexts: content.registryTexts.map(each => ({
      ...each,
      text: text(each.file, each.id, each.original) || each.original,
    })),
  };
}

/** `laws.economic-reality.title (version-1.0)` in words. */
function describeText(file: RegistryText['file'], id: string): string {
  const [, owner, field, source] = /^(.*)\.([a-z]+)(?: \(([^()]*)\))?$/.exec(id) ?? [];
  const name = file === 'terms' ? `the term ${owner}` : `the learning path ${owner?.replace('path.', '')}`;
  return `The ${field} of ${name}${source ? ` in ${source}` : ''}`;
}
