import type {I18n} from '@docusaurus/types';
import type {CatalogueInput} from '../../catalogue/catalogue.js';
import type {PluginOptions} from '../../options/options.js';
import {messagePath} from './message-path.js';

/** What of a catalogue the site's options decide, the same for all versions. */
export type CatalogueSettings = Required<
  Pick<
    CatalogueInput,
    'order' | 'optionsFile' | 'oneWayRelations' | 'relatedKey' | 'relatedSection' | 'locale'
  >
>;

export function catalogueSettings(
  {navigation, related, rules}: Pick<PluginOptions, 'navigation' | 'related' | 'rules'>,
  {i18n, configPath}: {i18n: Pick<I18n, 'currentLocale' | 'localeConfigs'>; configPath: string},
): CatalogueSettings {
  const rule = rules['one-way-relation'];
  return {
    order: navigation.order,
    optionsFile: messagePath(configPath),
    oneWayRelations: rule === 'error' || rule === 'warning',
    relatedKey: related.frontMatterKey,
    relatedSection: headingPattern(related.sections),
    locale: collationLocale(i18n),
  };
}

function headingPattern(headings: string[]): RegExp {
  const escaped = headings.map(heading => heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // No heading at all holds what cannot be matched.
  return escaped.length > 0 ? new RegExp(escaped.join('|'), 'i') : /(?!)/;
}

/** A site may name its locales as it likes; sorting needs a language tag. */
function collationLocale({
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
