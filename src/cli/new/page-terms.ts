import {createTermResolver} from '../../catalogue/terms/terms.js';
import type {Registry} from '../../catalogue/terms/taxonomy.js';
import {taxonomiesOf} from '../../options/library-options.js';
import type {CommandOptions} from '../load-options.js';
import {UsageError} from '../usage.js';

/** The terms of a new page by the key of its front matter, and what is to be said of them. */
export interface PageTerms {
  keys: Map<string, string[]>;
  notes: string[];
}

/**
 * The terms that the call names, as ids of their registries: `--law` by taxonomy `laws`, `--pillar` by `pillars`.
 *
 * @throws UsageError when the site has no such taxonomy, or its registry no such term
 */
export function pageTerms(
  asked: ReadonlyMap<string, readonly string[]>,
  registries: readonly Registry[],
  {options}: CommandOptions,
): PageTerms {
  const terms: PageTerms = {keys: new Map(), notes: []};
  const taxonomies = taxonomiesOf(options);
  for (const [name, written] of asked) {
    if (written.length === 0) continue;
    const taxonomy = taxonomies.find(each => each.name === name);
    if (!taxonomy) throw new UsageError(`Expected a taxonomy \`${name}\`, found none: the options remove it`);
    const registry = registries.find(each => each.taxonomy.name === name);
    const ids = written.map(each => (registry ? idOf(each, registry) : each.trim()));
    terms.keys.set(taxonomy.frontMatterKey, [...new Set(ids)]);
    if (!registry) {
      terms.notes.push(
        `No registry of ${name} was found to look ${ids.map(id => `\`${id}\``).join(', ')} up in.`,
      );
    }
  }
  return terms;
}

function idOf(written: string, registry: Registry): string {
  const found = createTermResolver(registry).resolve(written);
  if (found.term) return found.term.id;
  if (registry.incomplete) return written.trim();
  throw new UsageError(`${found.reason} ${found.note}`);
}
