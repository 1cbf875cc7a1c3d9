import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';

// What the example site should show, read from its sources by other means than the plugin's own.

const siteFolder = join(__dirname, '../../example-site');

/** The built site; `SITE_BUILD` names another one, such as a build that was damaged to see whether a test notices. */
export const buildFolder = process.env.SITE_BUILD ?? join(siteFolder, 'build');

export interface Doc {
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
  readonly laws: readonly string[];
  readonly pillars: readonly string[];
  /** The Markdown below the front matter. */
  readonly text: string;
}

export interface Term {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  /** The doc that is the term's page, where the registry names one. */
  readonly doc?: string;
}

interface FrontMatter {
  readonly title?: string;
  readonly slug?: string;
  readonly description?: string;
  readonly laws?: string[];
  readonly pillars?: string[];
  readonly sidebar_position?: number;
}

interface PlacedDoc extends Doc {
  readonly position: number;
}

/** One version of the docs: where its files stand, and below which address its pages. */
interface Version {
  readonly folder: string;
  readonly base: string;
}

const current: Version = {folder: 'docs', base: ''};
const first: Version = {folder: 'versioned_docs/version-1.0', base: '/1.0'};

/** Folders and files may begin with a number, which Docusaurus leaves out of the address. */
function permalinkOf(path: string, slug: string | undefined): string {
  const names = path.replace(/\.mdx?$/, '').split('/');
  return slug ?? `/${names.map(name => name.replace(/^\d+-/, '')).join('/')}`;
}

function readPlacedDoc({folder, base}: Version, path: string): PlacedDoc {
  const source = readFileSync(join(siteFolder, folder, path), 'utf8');
  const [, yaml = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const frontMatter = parse(yaml) as FrontMatter;
  return {
    permalink: `${base}${permalinkOf(path, frontMatter.slug)}`.replace(/(?<=.)\/$/, ''),
    title: frontMatter.title ?? /^# (.+)$/m.exec(text)?.[1] ?? '',
    description: frontMatter.description ?? '',
    laws: frontMatter.laws ?? [],
    pillars: frontMatter.pillars ?? [],
    text,
    position: frontMatter.sidebar_position ?? Infinity,
  };
}

/** The docs of a folder in sidebar order; the folders below it come in the order of their `_category_.json`. */
function readFolder(version: Version, folder: string): Doc[] {
  return readdirSync(join(siteFolder, version.folder, folder), {withFileTypes: true})
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        const category = readFileSync(join(siteFolder, version.folder, path, '_category_.json'), 'utf8');
        return [
          {position: (JSON.parse(category) as {position: number}).position, docs: readFolder(version, path)},
        ];
      }
      if (!/\.mdx?$/.test(entry.name)) return [];
      const doc = readPlacedDoc(version, path);
      return [{position: doc.position, docs: [doc]}];
    })
    .sort((a, b) => a.position - b.position)
    .flatMap(({docs}) => docs);
}

export const patterns: readonly Doc[] = readFolder(current, 'patterns');
export const decisions: readonly Doc[] = readFolder(current, 'decisions');
/** The laws that have a doc. */
export const lawDocs: readonly Doc[] = readFolder(current, 'laws');
export const otherDocs: readonly Doc[] = ['intro.md', 'decision-log.md', 'boxes.mdx'].map(path =>
  readPlacedDoc(current, path),
);

/** The patterns of version 1.0, its only governed pages. */
export const firstPatterns: readonly Doc[] = readFolder(first, 'patterns');

/** The first page of version 1.0, which no template governs. */
export const firstIntro: Doc = readPlacedDoc(first, 'intro.md');

/** All pages that a template governs, in the order of the sidebar. */
export const chain: readonly Doc[] = [...patterns, ...decisions];

export function readTerms(taxonomy: 'laws' | 'pillars'): Term[] {
  return parse(readFileSync(join(siteFolder, 'docs', `${taxonomy}.yml`), 'utf8')) as Term[];
}
