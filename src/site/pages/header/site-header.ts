import type {PluginOptions} from '../../../options/options.js';
import {filterLabel} from '../site-index.js';

/** What stands below the titles of pages, as the site wants it. */
export interface SiteHeader {
  /** The front matter keys and facts whose values are badges; the labels can be translated. */
  badges: {key: string; label: string}[];
}

/** `null` when the site wants no header. */
export function siteHeader({header}: Pick<PluginOptions, 'header'>): SiteHeader | null {
  if (header === false) return null;
  return {badges: [...new Set(header.badges)].map(key => ({key, label: filterLabel(key)}))};
}
