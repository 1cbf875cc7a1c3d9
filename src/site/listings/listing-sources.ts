import {readFile, realpath} from 'node:fs/promises';
import path from 'node:path';
import type {AllContent} from '@docusaurus/types';
import {aliasedSitePathToRelativePath, Globby, posixPath} from '@docusaurus/utils';
import type {CatalogueDoc} from '../../catalogue/catalogue.js';
import {mayHoldListings} from '../../catalogue/listings/read-listings.js';
import {mayHoldQuotes} from '../../catalogue/quotes/read-quotes.js';
import type {ListingScope} from '../../library/library.js';
import type {Page} from '../../markdown/page.js';
import type {VersionLibrary} from '../library/library.js';
import type {PageReader, ReadableFile} from '../library/page-reader.js';

/** The plugins whose pages hold listings and quotes. */
export type ListingPlugin = 'docs' | 'blog' | 'pages';

/** A file in which listings and quotes may stand. */
export interface ListingSource {
  plugin: ListingPlugin;
  /** Its path and the real one behind symbolic links, with forward slashes, as bundlers name it to the transform. */
  files: string[];
  scope: ListingScope;
  /** `null` where none is in it. */
  page: Page | null;
  /** A doc: what is wrong with its listings and quotes, the library has found. `null` for any other file. */
  doc: CatalogueDoc | null;
}

/** What the blog's and the pages' plugins tell of a file. */
interface ContentFile {
  source?: unknown;
  frontMatter?: unknown;
}

type UnreadSource = ReadableFile & Pick<ListingSource, 'plugin' | 'scope'>;

const BLOG_AND_PAGES: ListingScope = {docsId: 'default', version: null};

/** All docs, with the files that docs import from their folders, all blog posts and all pages. */
export async function findListingSources(
  versions: readonly VersionLibrary[],
  allContent: AllContent,
  {siteDir, readPage}: {siteDir: string; readPage: PageReader},
): Promise<ListingSource[]> {
  const docs = versions.flatMap(({version, docs: own}) =>
    own.map(({source, page, doc}) => ({
      plugin: 'docs' as const,
      file: source.file,
      page,
      scope: scopeOf(version),
      doc,
    })),
  );
  const known = new Set(docs.map(({file}) => file));
  const partials = await Promise.all(versions.map(library => findPartials(library, known)));
  const others = [...partials.flat(), ...contentFiles(allContent).flatMap(file => toUnread(file, siteDir))];
  const sources = [
    ...docs.map(({page, ...source}) => ({...source, page: mayHold(page.source) ? page : null})),
    ...(await Promise.all(others.map(file => readSource(file, readPage)))),
  ];
  return Promise.all(sources.map(async ({file, ...source}) => ({...source, files: await namesOf(file)})));
}

function scopeOf({docsId, name}: VersionLibrary['version']): ListingScope {
  return {docsId, version: name};
}

/** Markdown files below the docs folders that are no docs of their own. Docs import them, and the transform runs. */
async function findPartials({version}: VersionLibrary, known: Set<string>): Promise<UnreadSource[]> {
  const docs = new Set(version.docs.map(({relativePath}) => relativePath));
  const found = await Promise.all(
    version.folders.map(folder => Globby(['**/*.{md,mdx}'], {cwd: folder, ignore: ['**/node_modules/**']})),
  );
  return version.folders.flatMap((folder, index) =>
    (found[index] ?? [])
      // The original of a translated doc, or a doc of another docs plugin.
      .filter(name => !docs.has(name) && !known.has(path.resolve(folder, name)))
      .map(name => ({
        plugin: 'docs',
        file: path.resolve(folder, name),
        metadata: {frontMatter: {}},
        scope: scopeOf(version),
      })),
  );
}

function contentFiles(allContent: AllContent): (ContentFile & Pick<ListingSource, 'plugin'>)[] {
  const blogs = Object.values(allContent['docusaurus-plugin-content-blog'] ?? {}) as ({
    blogPosts?: {metadata: ContentFile}[];
  } | null)[];
  const pages = Object.values(allContent['docusaurus-plugin-content-pages'] ?? {}) as (
    ContentFile[] | null
  )[];
  return [
    ...blogs
      .flatMap(blog => blog?.blogPosts ?? [])
      .map(({metadata}) => ({...metadata, plugin: 'blog' as const})),
    ...pages.flatMap(content => content ?? []).map(page => ({...page, plugin: 'pages' as const})),
  ];
}

/** Pages may also be components, which hold no Markdown. */
function toUnread(
  {plugin, source, frontMatter}: ReturnType<typeof contentFiles>[number],
  siteDir: string,
): UnreadSource[] {
  if (typeof source !== 'string' || !/\.mdx?$/u.test(source)) return [];
  const file = path.join(siteDir, aliasedSitePathToRelativePath(source));
  return [{plugin, file, metadata: {frontMatter: {...(frontMatter as object)}}, scope: BLOG_AND_PAGES}];
}

async function readSource({plugin, scope, ...file}: UnreadSource, readPage: PageReader) {
  const text = await readFile(file.file, 'utf8');
  const page = mayHold(text) ? await readPage(file) : null;
  return {plugin, file: file.file, scope, page, doc: null};
}

function mayHold(text: string): boolean {
  return mayHoldListings(text) || mayHoldQuotes(text);
}

async function namesOf(file: string): Promise<string[]> {
  const names = [file, await realpath(file)].map(posixPath);
  return [...new Set(names)];
}
