import {FILE_START, type Finding} from '../../../markdown/finding.js';
import {DEFAULT_OPTIONS} from '../../../options/default-options.js';
import type {VersionLibrary} from '../../library/library.js';
import {createIndexKeys} from '../index-keys.js';
import type {SiteHeader} from './site-header.js';

/**
 * Badges that the options name and no page has, in the version that readers see first: an older one need not have every
 * key.
 *
 * @param optionsFile The site's configuration, as messages show it.
 */
export function headerFindings(
  versions: readonly Pick<VersionLibrary, 'version' | 'catalogue' | 'facts'>[],
  header: SiteHeader | null,
  optionsFile: string,
): Finding[] {
  const first = versions.find(({version}) => version.docsId === 'default' && version.isLast);
  if (header === null || !first || first.catalogue.pages.length === 0) return [];
  const find = createIndexKeys(first.catalogue.pages, first.facts);
  const byDefault = DEFAULT_OPTIONS.header === false ? [] : DEFAULT_OPTIONS.header.badges;
  return header.badges
    .filter(({key}) => !byDefault.includes(key))
    .flatMap(({key}) => {
      const named = find(key);
      if (named.key !== null) return [];
      const {found} = named;
      return [
        {
          ruleId: 'listing',
          path: optionsFile,
          place: FILE_START,
          ...found,
          reason: `\`header.badges\`: ${found.reason}`,
        },
      ];
    });
}
