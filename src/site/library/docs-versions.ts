import path from 'node:path';
import type {DocMetadata, LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import {aliasedSitePathToRelativePath, getContentPathList, posixPath} from '@docusaurus/utils';
import {categoryIndexes, type CategoryIndex} from './category-indexes.js';
import {pathBelow} from './path-below.js';
import {sidebarOrder} from './sidebar-order.js';

/** A doc as the docs plugin has loaded it, with what the library needs to know of it. */
export interface SiteDoc {
  metadata: DocMetadata;
  /** Absolute path of the file that the site renders: the translated one where there is one. */
  file: string;
  /** Path below the docs folder, with forward slashes: what globs are matched against. */
  relativePath: string;
  /** Left out of a production build. */
  draft: boolean;
  /** Place in the sidebars; `null` when it stands in none. */
  order: number | null;
}

/** One version of one docs plugin: a library of its own. */
export interface DocsVersion {
  /** Id of the docs plugin: `default`. */
  docsId: string;
  /** `current`, or the name of the version. */
  name: string;
  /** The version that readers see first. */
  isLast: boolean;
  /** As the list of versions names it: `1.0`. */
  label: string;
  /** What the docs plugin says above the docs of the version. */
  banner: 'unreleased' | 'unmaintained' | null;
  /** Route of the version, with the base URL: `/docs/next`. */
  path: string;
  /** Folders that hold the docs; the current locale's comes first. */
  folders: string[];
  /** In the order of their ids, the drafts last. */
  docs: SiteDoc[];
  /** The pages that the docs plugin makes for categories. */
  categoryIndexes: CategoryIndex[];
}

/** All versions of all docs plugins, in the order of the plugins' ids and then as the docs plugin lists them. */
export function collectDocsVersions(allContent: AllContent, siteDir: string): DocsVersion[] {
  const instances = (allContent['docusaurus-plugin-content-docs'] ?? {}) as Record<string, LoadedContent>;
  return Object.keys(instances)
    .sort()
    .flatMap(docsId =>
      (instances[docsId]?.loadedVersions ?? []).map(version => toDocsVersion(docsId, version, siteDir)),
    );
}

function toDocsVersion(docsId: string, version: LoadedVersion, siteDir: string): DocsVersion {
  const order = sidebarOrder(version.sidebars);
  const folders = getContentPathList(version);
  const toSiteDoc = (metadata: DocMetadata, draft: boolean): SiteDoc => {
    const file = path.join(siteDir, aliasedSitePathToRelativePath(metadata.source));
    return {
      metadata,
      file,
      relativePath: relativePath(folders, file),
      draft,
      order: order.get(metadata.id) ?? null,
    };
  };
  return {
    docsId,
    name: version.versionName,
    isLast: version.isLast,
    label: version.label,
    banner: version.banner,
    path: version.path,
    folders,
    docs: [
      ...version.docs.map(doc => toSiteDoc(doc, false)),
      ...version.drafts.map(doc => toSiteDoc(doc, true)),
    ],
    categoryIndexes: categoryIndexes(version.sidebars),
  };
}

function relativePath(folders: string[], file: string): string {
  return folders.map(folder => pathBelow(folder, file)).find(inside => inside !== null) ?? posixPath(file);
}
