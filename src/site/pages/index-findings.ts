import {valueKey} from '../../catalogue/listings/page-values.js';
import {FILE_START, type Finding} from '../../markdown/finding.js';
import {joinWords, quote} from '../../markdown/quote.js';
import {DEFAULT_OPTIONS} from '../../options/default-options.js';
import type {VersionLibrary} from '../library/library.js';
import {comparedFacts} from './compare/compared-facts.js';
import {createIndexKeys} from './index-keys.js';
import type {SiteIndex} from './site-index.js';

/** More choices than readers look through. */
const MOST_VALUES = 30;

/**
 * What the options name for the index and no page has, in the version that readers see first: an older one need not have
 * every part.
 *
 * @param optionsFile The site's configuration, as messages show it.
 */
export function indexFindings(
  versions: readonly Pick<VersionLibrary, 'version' | 'catalogue' | 'facts'>[],
  index: SiteIndex | null,
  optionsFile: string,
): Finding[] {
  const first = versions.find(({version}) => version.docsId === 'default' && version.isLast);
  if (index === null || !first || first.catalogue.pages.length === 0) return [];
  const {pages} = first.catalogue;
  const governing = new Set(pages.flatMap(({doc: {template}}) => template ?? []));
  const find = createIndexKeys(pages, first.facts);
  const report = (
    option: string,
    words: Pick<Finding, 'reason' | 'note' | 'expected' | 'actual'>,
  ): Finding => ({
    ruleId: 'listing',
    path: optionsFile,
    place: FILE_START,
    ...words,
    reason: `\`${option}\`: ${words.reason}`,
  });
  const byDefault = DEFAULT_OPTIONS.index === false ? [] : DEFAULT_OPTIONS.index.filters;
  const ofFilters = index.filters.flatMap(({key: name}) => {
    const {key, ...rest} = find(name);
    // What every site has by default need not be there.
    if ('found' in rest) return byDefault.includes(name) ? [] : [report('index.filters', rest.found)];
    const values = key?.fact ? new Set(pages.flatMap(page => key.valuesOf(page)).map(valueKey)) : new Set();
    return values.size > MOST_VALUES
      ? [
          report('index.filters', {
            reason: `Expected a fact with ${MOST_VALUES} values at most, found ${values.size} in \`${name}\`.`,
            note: 'Name it in `index.search`: readers look for words there.',
            expected: [],
            actual: [name],
          }),
        ]
      : [];
  });
  const ofSearch = index.search.flatMap(name => {
    const {key, ...rest} = find(name);
    return key === null && 'found' in rest ? [report('index.search', rest.found)] : [];
  });
  const ofCompare = comparedFacts(first.facts, index.compare?.facts ?? null).unknown.map(found =>
    report('index.compare.facts', found),
  );
  const ofTemplates = (index.templates ?? [])
    .filter(name => !governing.has(name))
    .map(name =>
      report('index.templates', {
        reason: `Expected a template that governs pages, found ${quote(name)}.`,
        note: `There ${governing.size === 1 ? 'is' : 'are'} ${joinWords([...governing].map(quote), ' and ')}.`,
        expected: [...governing],
        actual: [name],
      }),
    );
  return [...ofTemplates, ...ofFilters, ...ofSearch, ...ofCompare];
}
