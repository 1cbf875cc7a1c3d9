import type {CatalogueDoc} from '../catalogue.js';
import {didYouMean} from '../../markdown/did-you-mean.js';
import type {DocIndex} from './doc-index.js';

/** The doc that a name means; or what to say when it means none. */
export type FoundDoc =
  | {doc: CatalogueDoc}
  | {
      doc: null;
      /** End of the sentence that says so: `; did you mean …?` or a full stop. */
      question: string;
      /** Names that would do. */
      expected: string[];
    };

/**
 * Finds the doc of a version that a name means.
 *
 * @param from The doc that holds the name, from which relative paths begin; `null` for a file of another version or none.
 */
export type DocFinder = (name: string, from: CatalogueDoc | null) => FoundDoc;

/**
 * Finds a doc by what somebody wrote in front matter or in a registry: its id, the last part of its id when no other
 * doc has it, its title, a file path or an address.
 *
 * @param resolveLink Reads the name as a link in the page that holds it.
 */
export function findDoc(
  docs: DocIndex,
  written: string,
  resolveLink: (link: string) => CatalogueDoc | null = () => null,
): FoundDoc {
  const name = written.trim();
  const exact = docs.byId(name.replace(/^\/+/, '')) ?? docs.byFile(name);
  if (exact) return {doc: exact};
  const byShortName = docs.byShortName(name);
  if (byShortName.length === 1) return {doc: byShortName[0]!};
  if (byShortName.length > 1) {
    const expected = byShortName.filter(doc => !doc.draft && !doc.unlisted).map(doc => doc.id);
    return {doc: null, question: `, which names ${byShortName.length} docs${didYouMean(expected)}`, expected};
  }
  const linked = resolveLink(name) ?? docs.bySitePath(name.startsWith('/') ? name : `/${name}`);
  if (linked) return {doc: linked};
  const expected = docs.suggest(name);
  return {doc: null, question: didYouMean(expected), expected};
}
