import path from 'node:path';
import type {AllContent} from '@docusaurus/types';
import {aliasedSitePathToRelativePath, toMessageRelativeFilePath} from '@docusaurus/utils';
import type {DocsVersion} from '../library/docs-versions.js';

/** Who has an address already, as messages name it: `` `docs/laws.md` ``, `the blog`. */
export type AddressOwners = ReadonlyMap<string, string>;

/** What the blog's plugin tells of a blog. */
interface BlogContent {
  blogPosts?: {metadata: ContentPage}[];
  blogTags?: Record<string, unknown>;
  blogTagsListPath?: string;
}

/** A post, or an entry of what the pages' plugin tells. */
interface ContentPage {
  source: string;
  permalink: string;
}

/** Docusaurus serves an address with and without a slash at its end as one. */
export function address(permalink: string): string {
  return permalink.replace(/(?<!\/)\/+$/, '');
}

/** A version of the docs, read. */
interface DocsOfVersion {
  version: Pick<DocsVersion, 'categoryIndexes'>;
  docs: readonly {doc: {permalink: string; draft: boolean}; page: {path: string}}[];
}

/** The pages that the site has without the plugin. */
export function siteOwners(
  versions: readonly DocsOfVersion[],
  allContent: AllContent,
  siteDir: string,
): AddressOwners {
  return new Map([...blogAndPageOwners(allContent, siteDir), ...docOwners(versions)]);
}

/** The docs and the categories' pages by their addresses. */
export function docOwners(versions: readonly DocsOfVersion[]): AddressOwners {
  const docs = versions.flatMap(version => version.docs).filter(({doc}) => !doc.draft);
  const categories = versions.flatMap(({version}) => version.categoryIndexes);
  return new Map([
    ...categories.map(({label, permalink}) => [address(permalink), `the category \`${label}\``] as const),
    ...docs.map(({doc, page}) => [address(doc.permalink), `\`${page.path}\``] as const),
  ]);
}

/** The blogs and the pages of a site by their addresses. */
export function blogAndPageOwners(allContent: AllContent, siteDir: string): AddressOwners {
  const blogs = Object.values(allContent['docusaurus-plugin-content-blog'] ?? {}) as (BlogContent | null)[];
  const pages = Object.values(allContent['docusaurus-plugin-content-pages'] ?? {}) as (
    ContentPage[] | null
  )[];
  const toOwner = ({source, permalink}: ContentPage) => {
    const file = path.join(siteDir, aliasedSitePathToRelativePath(source));
    return [address(permalink), `\`${toMessageRelativeFilePath(file)}\``] as const;
  };
  return new Map([
    ...blogs.flatMap(blog => listsOf(blog ?? {})),
    ...blogs.flatMap(blog => blog?.blogPosts ?? []).map(({metadata}) => toOwner(metadata)),
    ...pages.flatMap(content => content ?? []).map(toOwner),
  ]);
}

/** A blog without posts has no lists. */
function listsOf({blogPosts = [], blogTags = {}, blogTagsListPath}: BlogContent): [string, string][] {
  if (blogPosts.length === 0 || blogTagsListPath === undefined) return [];
  const tags = Object.keys(blogTags);
  return [
    // The plugin does not tell where the blog itself is: its list of tags stands right below it.
    [address(path.posix.dirname(blogTagsListPath)), 'the blog'],
    ...[...tags, ...(tags.length > 0 ? [blogTagsListPath] : [])].map((permalink): [string, string] => [
      address(permalink),
      'the tags of the blog',
    ]),
  ];
}
