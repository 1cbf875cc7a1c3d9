import type {CataloguePage} from '../../../catalogue/catalogue.js';
import {firstProse} from '../../../catalogue/first-prose.js';
import type {FactSpec} from '../../../markdown/facts/fact-spec.js';
import type {Page} from '../../../markdown/page.js';
import {readingMinutes} from '../../../markdown/words/reading-time.js';
import type {PageHeaderProps} from '../../../../theme/types.js';
import {createIndexKeys} from '../index-keys.js';
import {humanise} from '../names.js';
import {filterLabel} from '../site-index.js';
import type {SiteHeader} from './site-header.js';

/** What the header of a page says; `null` where the site wants none. */
export type PageHeaders = (page: CataloguePage) => PageHeaderProps | null;

/**
 * @param pages Those of the version, which tell keys from facts.
 * @param facts The facts of its templates.
 */
export function createPageHeaders(
  pages: readonly CataloguePage[],
  facts: readonly FactSpec[],
  header: SiteHeader | null,
): PageHeaders {
  if (header === null) return () => null;
  const find = createIndexKeys(pages, facts);
  const badges = header.badges.flatMap(({key, label}) => {
    const {key: found} = find(key);
    // A translation of the site's own comes before the template's words.
    const name = found?.fact && label === filterLabel(key) ? found.fact.label : label;
    return found ? [{label: name, valuesOf: found.valuesOf}] : [];
  });
  return page => {
    const {page: file} = page.doc;
    const minutes = file.ask('reading time', () => readingMinutes(file.tree));
    // A doc that no template governs is the site's own: it may say of itself what it likes.
    if (!page.governed) return {description: null, badges: [], minutes};
    return {
      description: descriptionOf(file),
      badges: badges
        .map(({label, valuesOf}) => ({label, values: valuesOf(page).map(value => humanise(String(value)))}))
        .filter(({values}) => values.length > 0),
      minutes,
    };
  };
}

/** What the front matter says, unless the text begins with the same. */
function descriptionOf(page: Page): string | null {
  const {description} = page.frontMatter.data;
  const written = typeof description === 'string' ? description.trim() : '';
  return written === '' || firstProse(page).startsWith(written) ? null : written;
}
