import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parse} from 'yaml';

// The site that others look at and measure: what they rely on is there.

interface ExportedPage {
  readonly title: string;
  readonly source: string;
  readonly terms: Readonly<Record<'laws' | 'pillars', readonly string[]>>;
  readonly referencedBy: readonly string[];
  readonly relations: Readonly<Record<string, readonly unknown[]>>;
}

const BIN = path.resolve('lib/cli/bin.js');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'large-site-'));

afterAll(() => rmSync(scratch, {recursive: true}));

function generate(name: string, ...args: string[]): string {
  const site = path.join(scratch, name);
  execFileSync('node', [path.join(__dirname, 'generate.mjs'), site, ...args]);
  return site;
}

function inSite(site: string, ...args: string[]): string {
  return execFileSync('node', [BIN, ...args], {cwd: site, encoding: 'utf8', maxBuffer: 1e9, stdio: 'pipe'});
}

const sources = (site: string) =>
  readdirSync(path.join(site, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter(file => path.extname(file) !== '')
    .sort()
    .map(file => [file, readFileSync(path.join(site, 'docs', file), 'utf8')]);

const registry = (site: string, name: string) =>
  parse(readFileSync(path.join(site, 'docs', `${name}.yml`), 'utf8')) as {title: string; pages?: string[]}[];

test('200 patterns follow the template, and have all that views are to be looked at with', () => {
  const site = generate('200');
  expect(inSite(site, 'check')).toContain('200 against a template: no errors, no warnings');

  const {pages} = JSON.parse(inSite(site, 'export')) as {pages: ExportedPage[]};
  expect(pages).toHaveLength(200);
  expect(new Set(pages.map(page => page.title)).size).toBe(200);
  expect(new Set(pages.map(({source}) => source.split('/').at(-2))).size).toBe(10);
  expect(pages.filter(page => page.referencedBy.length >= 40)).toHaveLength(4);
  expect(pages.map(page => page.title.length)).toEqual(expect.arrayContaining([5, 60]));
  for (const relation of ['supersedes', 'dependsOn', 'alternativeTo'])
    expect(pages.filter(page => page.relations[relation]!.length > 0).length).toBeGreaterThan(5);
  // What has no terms is to be looked at as well.
  expect(pages.some(page => page.terms.laws.length === 0)).toBe(true);

  expect(registry(site, 'laws')).toHaveLength(40);
  expect(registry(site, 'pillars')).toHaveLength(20);
  expect(registry(site, 'paths')[0]!.pages).toHaveLength(30);
  for (const titles of [pages, registry(site, 'laws')])
    expect(titles.filter(({title}) => /^\S{60}$/.test(title))).toHaveLength(1);
}, 180_000);

test('the same size gives the same bytes, and leaves nothing of another size', () => {
  const site = generate('12', '--patterns', '30');
  generate('12', '--patterns', '12');
  expect(sources(site)).toEqual(sources(generate('again', '--patterns', '12')));
  expect(sources(site).filter(([file]) => file?.endsWith('.md'))).toHaveLength(12 + 2 * 3 + 1);
  expect(inSite(site, 'check')).toContain('12 against a template: no errors, no warnings');
}, 120_000);
