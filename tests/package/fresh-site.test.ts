import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {applyReadmeEdits} from './readme-edits.js';

const root = path.resolve(__dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const docusaurus = (
  JSON.parse(readFileSync(path.join(root, 'node_modules/@docusaurus/core/package.json'), 'utf8')) as {
    version: string;
  }
).version;
const folder = mkdtempSync(path.join(tmpdir(), 'pattern-library-'));
const site = path.join(folder, 'site');

let freshConfig = '';

function npm(args: string[], cwd: string): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e8,
  });
}

function build(): {status: number | null; output: string} {
  // What the test runner sets would make Docusaurus take its own tests' path.
  const {NODE_ENV: _, JEST_WORKER_ID: __, ...env} = process.env;
  const {status, stdout, stderr} = spawnSync('npx', ['docusaurus', 'build'], {
    cwd: site,
    encoding: 'utf8',
    env: {...env, NO_COLOR: '1'},
    maxBuffer: 1e8,
  });
  return {status, output: stdout + stderr};
}

function edit(file: string, change: (text: string) => string): void {
  const target = path.join(site, file);
  const before = readFileSync(target, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(target, after);
}

function html(...names: string[]): string {
  return readFileSync(path.join(site, 'build', ...names), 'utf8');
}

beforeAll(() => {
  npm(
    [
      'exec',
      '--yes',
      `create-docusaurus@${docusaurus}`,
      '--',
      'site',
      'classic',
      '--typescript',
      '--skip-install',
    ],
    folder,
  );
  const [{filename} = {filename: ''}] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  ) as {filename: string}[];
  npm(
    [
      'install',
      '--no-audit',
      '--no-fund',
      path.join(folder, path.basename(filename)),
      `@docusaurus/faster@${docusaurus}`,
      `@docusaurus/theme-mermaid@${docusaurus}`,
    ],
    site,
  );
  freshConfig = readFileSync(path.join(site, 'docusaurus.config.ts'), 'utf8');
  mkdirSync(path.join(site, 'docs/patterns'));
  for (const name of ['circuit-breaker', 'bulkhead']) {
    const page = readFileSync(path.join(root, `example-site/docs/patterns/resilience/${name}.md`), 'utf8');
    // Links to patterns that this site does not have become links to one that it has.
    const links = page.replace(
      /\((?:\/?[\w-]+\/)*[\w-]+\.md\)/gu,
      name === 'bulkhead' ? '(circuit-breaker.md)' : '(bulkhead.md)',
    );
    writeFileSync(path.join(site, 'docs/patterns', `${name}.md`), links);
  }
  for (const registry of ['laws.yml', 'pillars.yml']) {
    const terms = readFileSync(path.join(root, 'example-site/docs', registry), 'utf8');
    // This site has no docs of its own for terms.
    writeFileSync(path.join(site, 'docs', registry), terms.replace(/^ +doc: .*\n/gmu, ''));
  }
  edit('docs/intro.mdx', text => `${text}\n:::decision\n\nNo label.\n\n:::\n`);
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('the tarball holds what a site needs and nothing else', () => {
  const installed = path.join(site, 'node_modules/docusaurus-plugin-pattern-library');
  expect(readdirSync(installed).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'lib',
    'package.json',
    'src',
    'theme',
  ]);
  expect(existsSync(path.join(installed, 'lib/template/built-in/pattern.md'))).toBe(true);
  expect(existsSync(path.join(installed, 'lib/theme/PatternBox/styles.module.css'))).toBe(true);
  expect(existsSync(path.join(installed, 'docs/rules/missing-section.md'))).toBe(true);
});

test('a site that forgot the transform is told the line to add', () => {
  edit('docusaurus.config.ts', () =>
    applyReadmeEdits(readme, freshConfig).replace('remarkPlugins: [remarkPatternLibrary],', ''),
  );
  const {status, output} = build();
  expect(output).toContain('remarkPlugins: [remarkPatternLibrary]');
  expect(status).not.toBe(0);
});

describe.each([
  ['Rspack', true],
  ['webpack', false],
])('with %s', (_bundler, faster) => {
  beforeAll(() => {
    const config = applyReadmeEdits(readme, freshConfig);
    writeFileSync(
      path.join(site, 'docusaurus.config.ts'),
      config.replace('future: {', `future: {\n    faster: ${faster},`),
    );
    rmSync(path.join(site, 'build'), {recursive: true, force: true});
  });

  test('the site builds after the three edits of the README', () => {
    const {status, output} = build();
    expect({status, output: status === 0 ? '' : output}).toEqual({status: 0, output: ''});
    expect(html('docs/patterns/circuit-breaker/index.html')).toMatch(/role="?note"?/u);
    expect(html('docs/intro/index.html')).toMatch(/role="?note"?/u);
    expect(html('laws/correlated-failure/index.html')).toContain('Circuit Breaker');
    expect(html('pillars/index.html')).toContain('Work Distribution');
    expect(html('docs/patterns/bulkhead/index.html')).toMatch(/rel="?prev"?|rel="?next"?/u);
  });

  test('a second build, from cache, says the same of a broken page as the first', () => {
    edit('docs/patterns/bulkhead.md', text => text.replace(/^## Trade-offs$[\s\S]*?(?=^## )/mu, ''));
    const first = build();
    const second = build();
    edit('docs/patterns/bulkhead.md', () =>
      readFileSync(path.join(root, 'example-site/docs/patterns/resilience/bulkhead.md'), 'utf8').replace(
        /\((?:\/?[\w-]+\/)*[\w-]+\.md\)/gu,
        '(circuit-breaker.md)',
      ),
    );
    for (const {status, output} of [first, second]) {
      expect(status).not.toBe(0);
      expect(output).toMatch(/docs\/patterns\/bulkhead\.md:\d+:1 error Expected a section `## Trade-offs`/u);
      expect(output).toContain('1 error');
    }
    expect(messages(second.output)).toEqual(messages(first.output));
  });
});

function messages(output: string): string[] {
  return output
    .split('\n')
    .filter(line => /\.md:\d+:\d+ |checked:/u.test(line))
    .map(line => line.trim());
}

test('the command works in the site', () => {
  const output = execFileSync('npx', ['pattern-library', 'check', '--format', 'json'], {
    cwd: site,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const report = JSON.parse(output) as {summary: {errors: number; pages: number}};
  expect(report.summary.errors).toBe(0);
  expect(report.summary.pages).toBeGreaterThan(2);
});
