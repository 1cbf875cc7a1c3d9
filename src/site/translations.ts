import type {TranslationFile} from '@docusaurus/types';
import type {BoxKindProps} from '../../theme/types.js';
import type {SiteTaxonomy} from './registries.js';

/** What of the options readers see, and what a site therefore translates. */
export interface TranslatableContent {
  boxes: BoxKindProps[];
  taxonomies: SiteTaxonomy[];
}

const TAXONOMY_TEXTS = ['label', 'singular', 'description'] as const;

/** The files that `docusaurus write-translations` writes below `i18n/<locale>/docusaurus-plugin-pattern-library`. */
export function getTranslationFiles({boxes, taxonomies}: TranslatableContent): TranslationFile[] {
  const boxTexts = boxes.map(({name, title}) => [
    `${name}.title`,
    {message: title, description: `The title of a box of the kind ${name} that has no label`},
  ]);
  const taxonomyTexts = taxonomies.flatMap(taxonomy =>
    // An empty message cannot be told from one that nobody has translated yet.
    TAXONOMY_TEXTS.filter(key => taxonomy[key] !== '').map(key => [
      `${taxonomy.name}.${key}`,
      {message: taxonomy[key], description: `The ${key} of the taxonomy ${taxonomy.name}`},
    ]),
  );
  return [
    {path: 'boxes', content: Object.fromEntries(boxTexts)},
    {path: 'taxonomies', content: Object.fromEntries(taxonomyTexts)},
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
    })),
  };
}
