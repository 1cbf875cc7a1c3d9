import {posix} from 'node:path';
import type {CatalogueDoc, TermEntry} from '../catalogue.js';
import {decodePath} from './doc-index.js';
import type {DocIndex} from './doc-index.js';
import type {TermIndex} from '../terms/term-index.js';

/** What a link in a page leads to, as far as the catalogue knows it. A term may have a doc of its own. */
export interface LinkTarget {
  doc: CatalogueDoc | null;
  term: TermEntry | null;
}

export type LinkResolver = (url: string, from: CatalogueDoc) => LinkTarget | null;

/**
 * Makes the function that says which doc or term a typed link leads to: relative and absolute file paths, with or
 * without their ending, and addresses with or without baseUrl, slashes and `index`. `null` for everything else:
 * other sites, files, and anchors in the page itself.
 */
export function createLinkResolver(docs: DocIndex, terms: TermIndex): LinkResolver {
  const atFile = (path: string): LinkTarget | null => {
    const doc = docs.byFile(posix.normalize(path));
    return doc ? {doc, term: terms.byDoc(doc) ?? null} : null;
  };
  const atAddress = (path: string): LinkTarget | null => {
    const doc = docs.bySitePath(posix.normalize(path));
    const term = (doc ? terms.byDoc(doc) : terms.bySitePath(posix.normalize(path))) ?? null;
    return doc || term ? {doc: doc ?? term?.doc ?? null, term} : null;
  };

  return (url, from) => {
    const path = decodePath(url.replace(/[?#].*$/s, '').trim());
    if (path === '' || path.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
    if (path.startsWith('@site/')) return atFile(path.slice('@site/'.length));
    if (path.startsWith('/')) {
      // Docusaurus reads `/patterns/retry.md` as a file of the docs folder, and `/patterns/retry` as an address.
      return isFile(path)
        ? (atFile(path.slice(1)) ?? atAddress(path))
        : (atAddress(path) ?? atFile(path.slice(1)));
    }
    const asFile = () =>
      atFile(posix.join(posix.dirname(from.contentPath ?? from.page.path), path)) ??
      atFile(posix.join(posix.dirname(from.page.path), path));
    // A browser counts from the last slash of the page's address; many people count from its end, or as if it had none.
    const {permalink} = from;
    const [first, second] = permalink.endsWith('/')
      ? [permalink, `${permalink}..`]
      : [`${permalink}/..`, permalink];
    const asAddress = () =>
      atAddress(posix.resolve('/', first, path)) ?? atAddress(posix.resolve('/', second, path));
    const fromRoot = () => atFile(path) ?? atAddress(`/${path}`);
    return isFile(path) ? (asFile() ?? fromRoot() ?? asAddress()) : (asAddress() ?? asFile() ?? fromRoot());
  };
}

function isFile(path: string): boolean {
  return /\.mdx?$/i.test(path);
}
