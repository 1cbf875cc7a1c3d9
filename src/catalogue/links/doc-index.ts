import {posix} from 'node:path';
import type {CatalogueDoc} from '../catalogue.js';
import {createNearest} from '../../markdown/did-you-mean.js';
import {foldName} from '../../markdown/names.js';

/** The docs of a version, by every name that a writer may give them. */
export class DocIndex {
  readonly #byId = new Map<string, CatalogueDoc>();
  readonly #byFile = new Map<string, CatalogueDoc>();
  readonly #bySitePath = new Map<string, CatalogueDoc>();
  /** Made when the first name is unknown. */
  #nearest: ((word: string) => string[]) | null = null;
  readonly #byShortName = new Map<string, CatalogueDoc[]>();
  readonly #byTitle = new Map<string, CatalogueDoc[]>();

  constructor(
    readonly docs: readonly CatalogueDoc[],
    private readonly baseUrl: string,
  ) {
    for (const doc of docs) {
      putFirst(this.#byId, doc.id, doc);
      putFirst(this.#bySitePath, trimSitePath(doc.permalink), doc);
      for (const file of filesOf(doc)) putFirst(this.#byFile, file, doc);
      for (const name of new Set(shortNamesOf(doc))) putInto(this.#byShortName, name, doc);
      putInto(this.#byTitle, foldName(doc.title), doc);
    }
    // After the exact names, so that `retry.md` is never taken for `retry/index.md`.
    for (const doc of docs) for (const file of filesOf(doc)) putFirst(this.#byFile, trimFilePath(file), doc);
  }

  byId(id: string): CatalogueDoc | undefined {
    return this.#byId.get(id);
  }

  /** By path below the working folder or the docs folder, with or without its ending or `/index`. */
  byFile(path: string): CatalogueDoc | undefined {
    return this.#byFile.get(path) ?? this.#byFile.get(trimFilePath(path));
  }

  /** By path in the site, with or without baseUrl, trailing slash or `/index`. */
  bySitePath(path: string): CatalogueDoc | undefined {
    return sitePathKeys(path, this.baseUrl)
      .map(key => this.#bySitePath.get(key))
      .find(doc => doc !== undefined);
  }

  /** By the last part of its id or address, or by its title. Several when the name is not enough to tell. */
  byShortName(name: string): CatalogueDoc[] {
    const key = foldName(name);
    const found = this.#byShortName.get(key) ?? this.#byTitle.get(key) ?? [];
    const governed = found.filter(doc => doc.template !== null && !doc.draft && !doc.unlisted);
    return governed.length === 1 ? governed : found;
  }

  /** The shortest name by which the doc is found again. */
  nameOf(doc: CatalogueDoc): string {
    const name = posix.basename(doc.id);
    return this.byShortName(name).length === 1 ? name : doc.id;
  }

  /** Names of docs that someone may have meant, nearest first. */
  suggest(written: string): string[] {
    const name = posix.basename(trimFilePath((written.split(/[?#]/, 1)[0] ?? '').replace(/(?<!\/)\/+$/, '')));
    this.#nearest ??= createNearest(this.#byShortName.keys());
    const near = this.#nearest(name).flatMap(key => this.#byShortName.get(key) ?? []);
    const visible = near.filter(doc => !doc.draft && !doc.unlisted);
    return [...new Set(visible.map(doc => this.nameOf(doc)))].slice(0, 3);
  }
}

/** The keys under which a typed path may be known: permalinks hold baseUrl, and links are typed with or without. */
export function sitePathKeys(path: string, baseUrl: string): string[] {
  const key = trimSitePath(path);
  return [key, trimSitePath(`${baseUrl}/${key}`)];
}

/** `/a/b/index.html`, `/a/b/` and `/a/b` are one address. */
export function trimSitePath(path: string): string {
  const trimmed = trimFilePath(
    decodePath(path)
      .replace(/\/{2,}/g, '/')
      .replace(/(.)\/$/, '$1'),
  );
  return trimmed === '' || trimmed === '/index' ? '/' : trimmed;
}

/** Text of a percent-encoded path; the path itself when it is not one. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function trimFilePath(path: string): string {
  return path.replace(/\.(?:mdx?|html?)$/i, '').replace(/\/(?:index|readme)$/i, '');
}

function filesOf(doc: CatalogueDoc): string[] {
  return doc.contentPath === undefined ? [doc.page.path] : [doc.contentPath, doc.page.path];
}

function shortNamesOf(doc: CatalogueDoc): string[] {
  return [doc.id, trimSitePath(doc.permalink), trimFilePath(doc.contentPath ?? doc.page.path)]
    .map(name => foldName(posix.basename(name)))
    .filter(name => name !== '');
}

function putFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

function putInto<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
