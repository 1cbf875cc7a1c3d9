import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** Bytes by file. Names are without the hashes that Docusaurus puts into them, so that two builds can be compared. */
export type Weight = Readonly<Record<string, number>>;

/** What Docusaurus writes down about the bundles: which chunks a name stands for, and which files a chunk is in. */
interface Manifest {
  readonly entrypoints: readonly string[];
  readonly origins: Readonly<Record<string, readonly string[]>>;
  readonly assets: Readonly<
    Record<string, Readonly<Partial<Record<'js' | 'css', readonly {file: string}[]>>>>
  >;
}

/** Names of chunks, in the shape of the props that they become. */
type ChunkNames = string | {readonly [key: string]: ChunkNames};

/** How many bytes a file has. */
type Measure = (file: string) => number;

/** As a server sends it. */
export const compressed: Measure = file => gzipSync(readFileSync(file)).length;

/** Weighs the files that a browser loads to show a page of a built site: HTML, styles, the main bundle, and its chunks. */
export function weighPage(
  site: string,
  permalink: string,
  measure: Measure = file => statSync(file).size,
): Weight {
  const build = path.join(site, 'build');
  const manifest = readJson(site, 'client-manifest.json') as Manifest;
  const names = [...manifest.entrypoints, ...chunksOfRoutes(site, permalink)];
  const chunks = new Set(names.flatMap(name => manifest.origins[name] ?? []));
  const assets = [...chunks].flatMap(chunk => Object.values(manifest.assets[chunk] ?? {}).flat());
  const weight: Record<string, number> = {};
  for (const file of new Set([
    `${permalink.slice(1)}/index.html`,
    ...assets.map(asset => asset?.file ?? ''),
  ])) {
    const name = plainName(file);
    weight[name] = (weight[name] ?? 0) + measure(path.join(build, file));
  }
  return weight;
}

/** The routes around a page load their chunks as well as its own; this is how Docusaurus's client finds them. */
function chunksOfRoutes(site: string, permalink: string): string[] {
  const routes = readJson(site, 'routesChunkNames.json') as Record<string, ChunkNames>;
  return Object.entries(routes).flatMap(([key, names]) => {
    const route = key.replace(/-[^-]+$/u, '');
    return permalink === route || permalink.startsWith(`${route}/`) ? flatten(names) : [];
  });
}

function flatten(names: ChunkNames): string[] {
  return typeof names === 'string' ? [names] : Object.values(names).flatMap(flatten);
}

/** What several chunks share has a number for a name, and another one in each build. */
function plainName(file: string): string {
  return file.replace(/\.[\da-f]{8}(?=\.\w+$)/u, '').replace(/(?<=\/)\d{1,6}(?=\.\w+$)/u, 'shared');
}

function readJson(site: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(site, '.docusaurus', name), 'utf8')) as unknown;
}
