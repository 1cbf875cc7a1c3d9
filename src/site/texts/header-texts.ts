import type {TranslationFile} from '@docusaurus/types';
import type {SiteHeader} from '../pages/header/site-header.js';

/** The labels of the badges below the titles of pages, for `docusaurus write-translations`. */
export function headerTranslationFiles(header: SiteHeader | null): TranslationFile[] {
  if (header === null || header.badges.length === 0) return [];
  const content = header.badges.map(
    ({key, label}) =>
      [
        badgeId(key),
        {message: label, description: `The label of the badge for the front matter key or fact ${key}`},
      ] as const,
  );
  return [{path: 'header', content: Object.fromEntries(content)}];
}

/** Puts translated labels in the place of the options'. */
export function translateHeader<Content extends {header: SiteHeader | null}>(
  content: Content,
  files: TranslationFile[],
): Content {
  const {header} = content;
  if (header === null) return content;
  const texts = files.find(({path}) => path === 'header')?.content ?? {};
  return {
    ...content,
    header: {
      badges: header.badges.map(({key, label}) => ({key, label: texts[badgeId(key)]?.message ?? label})),
    },
  };
}

function badgeId(key: string): string {
  return `badge.${key}`;
}
