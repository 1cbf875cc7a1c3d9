import path from 'node:path';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {DocsVersion, SiteDoc} from '../../src/site/library/docs-versions.js';
import {readPage} from '../../src/markdown/read-page.js';
import type {Page} from '../../src/markdown/page.js';

/** A file as globs and the transform name it, on every system. */
export function withSlashes(file: string): string {
  return file.split(path.sep).join('/');
}

/** A doc as `collectDocsVersions` gives it, at `/site/docs/<path>`. */
export function siteDoc(relativePath: string, metadata: Partial<DocMetadata> = {}): SiteDoc {
  const id = relativePath.replace(/\.mdx?$/, '');
  return {
    metadata: {
      id,
      title: id,
      description: '',
      source: `@site/docs/${relativePath}`,
      permalink: `/${id}`,
      frontMatter: {},
      unlisted: false,
      ...metadata,
    } as DocMetadata,
    file: `/site/docs/${relativePath}`,
    relativePath,
    draft: false,
    order: null,
  };
}

export function docsVersion(docs: SiteDoc[], version: Partial<DocsVersion> = {}): DocsVersion {
  return {
    docsId: 'default',
    name: 'current',
    isLast: true,
    label: '2.0',
    banner: null,
    path: '/',
    folders: ['/site/docs'],
    docs,
    categoryIndexes: [],
    ...version,
  };
}

export function page(contents: string, file = 'docs/page.md'): Page {
  return readPage({path: file, contents, format: 'md'});
}
