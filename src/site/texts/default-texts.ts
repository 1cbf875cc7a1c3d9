import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import type {TranslationFile} from '@docusaurus/types';
import {DEFAULT_OPTIONS} from '../../options/default-options.js';
import {taxonomiesOf} from '../../options/library-options.js';
import {siteIndex, type SiteIndex} from '../pages/site-index.js';
import {siteHeader, type SiteHeader} from '../pages/header/site-header.js';
import {headerTranslationFiles, translateHeader} from './header-texts.js';
import {indexTranslationFiles, translateIndex} from './index-texts.js';
import {getTranslationFiles, translateContent, type TranslatableContent} from './translations.js';

/** The texts of the built-in options by the translation file and the id that they have there: `boxes.axiom.title`. */
export type DefaultTexts = Readonly<Record<string, string>>;

/** What the package ships for a locale, or for a more general one; nothing for English. */
export function readDefaultTexts(localesDir: string, locale: string): Promise<DefaultTexts> {
  return readDefaultCodeTranslationMessages({dirPath: localesDir, locale, name: 'pattern-library-options'});
}

/** What the built-in options say in English. */
export function originalTexts(): DefaultTexts {
  const {boxes, paths} = DEFAULT_OPTIONS;
  const files = [
    ...getTranslationFiles({
      boxes: Object.entries(boxes).map(([name, {title}]) => ({name, title})),
      taxonomies: taxonomiesOf(DEFAULT_OPTIONS),
      learningPaths: paths,
      registryTexts: [],
    }),
    ...indexTranslationFiles(siteIndex(DEFAULT_OPTIONS)),
    ...headerTranslationFiles(siteHeader(DEFAULT_OPTIONS)),
  ];
  return Object.fromEntries(
    files.flatMap(({path, content}) =>
      Object.entries(content).map(([id, {message}]) => [`${path}.${id}`, message]),
    ),
  );
}

/**
 * Content in which the texts that the site has left as they are stand in the site's language. What the site has chosen
 * for itself stays, and its own translations go over both.
 */
export function translateDefaults<
  Content extends TranslatableContent & {index: SiteIndex | null; header: SiteHeader | null},
>(content: Content, texts: DefaultTexts): Content {
  if (Object.keys(texts).length === 0) return content;
  const originals = originalTexts();
  const translated = ({path, content: messages}: TranslationFile): TranslationFile => ({
    path,
    content: Object.fromEntries(
      Object.entries(messages).map(([id, {message}]) => {
        const key = `${path}.${id}`;
        return [id, {message: (message === originals[key] && texts[key]) || message}];
      }),
    ),
  });
  const files = [
    ...getTranslationFiles(content),
    ...indexTranslationFiles(content.index),
    ...headerTranslationFiles(content.header),
  ].map(translated);
  return translateHeader(translateIndex(translateContent(content, files), files), files);
}
