import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {FILE_START} from '../../markdown/finding.js';
import type {Finding} from '../../markdown/finding.js';
import type {CatalogueDoc, CatalogueInput, PagePath} from '../catalogue.js';
import type {DocIndex} from '../links/doc-index.js';
import {findDoc} from '../links/find-doc.js';
import {neighboursIn} from './neighbours.js';
import type {LearningPath} from './read-paths.js';

/** A learning path with the docs that it means. */
export interface ResolvedPath {
  path: LearningPath;
  /** Without drafts and unlisted docs. */
  pages: CatalogueDoc[];
}

/** Finds the docs of the learning paths; a page that is missing or stands there twice is a finding. */
export function resolvePaths(
  paths: readonly LearningPath[],
  docs: DocIndex,
): {paths: ResolvedPath[]; findings: Finding[]} {
  const findings: Finding[] = [];
  const resolved = paths.map(path => {
    const pages = new Set<CatalogueDoc>();
    for (const {value, place} of path.pages) {
      const found = findDoc(docs, value);
      if (found.doc === null) {
        findings.push({
          ruleId: 'unknown-page',
          path: path.file,
          place,
          reason: `Unknown page \`${value}\` on the path \`${path.id}\`${found.question}`,
          note: 'Write the id, the file or the address of a page.',
          expected: found.expected,
          actual: [value],
        });
      } else if (pages.has(found.doc)) {
        findings.push({
          ruleId: 'registry',
          path: path.file,
          place,
          reason: `The page \`${value}\` stands on the path \`${path.id}\` twice.`,
          note: 'Delete one of the two.',
          actual: [value],
        });
      } else {
        pages.add(found.doc);
      }
    }
    return {path, pages: [...pages].filter(doc => !doc.draft && !doc.unlisted)};
  });
  return {paths: resolved, findings};
}

/** The paths that each doc stands on, with its place and neighbours there. */
export function pathsByDoc(paths: readonly ResolvedPath[]): Map<CatalogueDoc, PagePath[]> {
  const byDoc = new Map<CatalogueDoc, PagePath[]>();
  for (const {path, pages} of paths) {
    const neighbours = neighboursIn(pages);
    pages.forEach((doc, index) => {
      const {previous = null, next = null} = neighbours.get(doc) ?? {};
      const entry = {path, position: index + 1, length: pages.length, previous, next};
      byDoc.set(doc, [...(byDoc.get(doc) ?? []), entry]);
    });
  }
  return byDoc;
}

/** The chain may follow a path, which has to be there. */
export function checkOrderPath(
  {order, optionsFile = 'the options'}: CatalogueInput,
  pathPages: ReadonlyMap<string, unknown>,
): Finding[] {
  if (typeof order !== 'object' || !('path' in order) || pathPages.has(order.path)) return [];
  const expected = nearest(order.path, pathPages.keys());
  const reason = `Unknown path \`${order.path}\` as the order of the pages${didYouMean(expected)}`;
  const note = 'Name a path that the site declares.';
  return [
    {ruleId: 'registry', path: optionsFile, place: FILE_START, reason, note, expected, actual: [order.path]},
  ];
}
