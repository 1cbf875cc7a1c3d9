import type {I18n} from '@docusaurus/types';

/** The language by which titles are sorted. A site may name its locales as it likes; sorting needs a language tag. */
export function collationLocale({
  currentLocale,
  localeConfigs,
}: Pick<I18n, 'currentLocale' | 'localeConfigs'>): string {
  const tags = [localeConfigs[currentLocale]?.htmlLang, currentLocale];
  return tags.find(tag => tag !== undefined && isLanguageTag(tag)) ?? 'en';
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
