import type {Registry} from '../catalogue/terms/taxonomy.js';
import type {TaxonomyName} from '../template/words/hint.js';

/** The names of taxonomies with the words that a translated site has for them, which its pages may write as well. */
export function withTranslatedNames(
  taxonomies: readonly TaxonomyName[],
  registries: readonly Registry[],
): TaxonomyName[] {
  return taxonomies.map(own => {
    const {taxonomy = own} = registries.find(each => each.taxonomy.name === own.name) ?? {};
    const {label, singular} = taxonomy;
    if (label === own.label && singular === own.singular) return own;
    return {name: own.name, label, singular, untranslated: {label: own.label, singular: own.singular}};
  });
}
