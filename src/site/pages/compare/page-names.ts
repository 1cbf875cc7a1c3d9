import type {CatalogueDoc} from '../../../catalogue/catalogue.js';

/**
 * What each page is called in the addresses of comparisons and of the graph: the last part of its id, `bulkhead`, and as
 * many parts before that as tell it from the others. Case does not count, since the names are names of files as well.
 */
export function namePages<Doc extends Pick<CatalogueDoc, 'id'>>(docs: readonly Doc[]): Map<Doc, string> {
  const counts = new Map<string, number>();
  for (const {id} of docs)
    for (const ending of endingsOf(id)) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  return new Map(
    docs.map(doc => {
      const short = endingsOf(doc.id).find(ending => counts.get(ending) === 1);
      return [doc, doc.id.slice(-(short ?? doc.id).length)];
    }),
  );
}

/** `a/b/c` ends in `c`, in `b/c` and in itself. */
function endingsOf(id: string): string[] {
  const parts = id.toLowerCase().split('/');
  return parts.map((_, index) => parts.slice(parts.length - 1 - index).join('/'));
}
