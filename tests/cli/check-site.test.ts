import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Report} from '../../src/check/message.js';
import {ruleText} from '../documented-example.js';
import {USAGE} from '../../src/cli/usage.js';

// The command as it is built, in a site that Docusaurus loads: two locales, a blog, and no theme to wait for.
const BIN = path.resolve('lib/cli/bin.js');
const DOCUSAURUS = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
const CONFIG = `export default {
  title: 'Library',
  url: 'https://library.example',
  baseUrl: '/base/',
  i18n: {defaultLocale: 'en', locales: ['en', 'fr']},
  markdown: {format: 'detect'},
  plugins: [
    ['@docusaurus/plugin-content-docs', {routeBasePath: '/'}],
    '@docusaurus/plugin-content-blog',
    ['docusaurus-plugin-pattern-library', {templates: [{template: 'template.md', include: ['patterns/*']}]}],
  ],
};
`;
const TRANSLATIONS = 'i18n/fr/docusaurus-plugin-content-docs/current';
const FILES: Record<string, string> = {
  'package.json': '{"name": "library"}',
  'docusaurus.config.mjs': CONFIG,
  'template.md': '# [Name]\n\n## Problem\n\n[The problem]\n',
  'docs/laws.yml': '- {id: correlated-failure, title: Correlated Failure}\n',
  'docs/paths.yml': '- id: first\n  title: First\n  pages: [patterns/retry, patterns/bulkhed]\n',
  'docs/intro.md': '---\nslug: /\n---\n# Intro\n\n::pages{law="corelated-failure"}\n',
  'docs/patterns.md': '# Mine\n',
  'docs/patterns/retry.md':
    '---\nlaws: [correlated-failure]\nrelated: [bulkhed]\npagination_next: patterns/bulkhead\n---\n# Retry\n\n## Problem\n\nText.\n',
  'docs/patterns/bulkhead.md':
    '---\nlaws: [correlated-failure]\nslug: /walls\npagination_next: patterns/retry\n---\n# Bulkhead\n\n## Problem\n\nText.\n',
  'docs/patterns/draft.md': '---\ndraft: true\n---\n# Draft\n',
  'blog/2024-01-01-post.md': '# Post\n\n::pages{limit=none}\n',
  'i18n/fr/docusaurus-plugin-pattern-library/templates/template.md':
    '# [Nom]\n\n## Problème\n\n[Le problème]\n',
  [`${TRANSLATIONS}/laws.yml`]: '- {id: correlated-failure, title: Panne}\n- {id: correlated-failure}\n',
  [`${TRANSLATIONS}/patterns/retry.md`]:
    '---\nlaws: [correlated-failure]\n---\n# Réessai\n\n## Le souci\n\nTexte.\n',
  [`${TRANSLATIONS}/patterns/bulkhead.md`]:
    '---\nlaws: [correlated-failure]\nslug: /walls\n---\n# Cloison\n\n## Problème\n\nTexte.\n',
};

let siteDir: string;

beforeAll(() => {
  siteDir = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'checked-site-')));
  symlinkSync(path.resolve('node_modules'), path.join(siteDir, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(siteDir, name)), {recursive: true});
    writeFileSync(path.join(siteDir, name), text);
  }
});
afterAll(() => rmSync(siteDir, {recursive: true}));

interface Outcome {
  exitCode: unknown;
  stdout: string;
  stderr: string;
}

function execute(file: string, args: string[]): Promise<Outcome> {
  // What the test runner sets would make Docusaurus take its own tests' path.
  const {NODE_ENV: _, JEST_WORKER_ID: __, ...env} = process.env;
  return new Promise(resolve =>
    execFile(process.execPath, [file, ...args], {cwd: siteDir, env}, (error, stdout, stderr) =>
      resolve({exitCode: error?.code ?? 0, stdout, stderr}),
    ),
  );
}

const check = (...args: string[]) => execute(BIN, ['check', ...args]);
const docusaurus = (...args: string[]) => execute(DOCUSAURUS, args);

async function messages(...args: string[]): Promise<string[]> {
  const {stdout} = await check('--format', 'json', ...args);
  const {pages} = JSON.parse(stdout) as Report;
  return pages.flatMap(page =>
    page.messages.map(
      ({place: {start}, ruleId, reason}) => `${page.path}:${start.line}:${start.column} ${ruleId} ${reason}`,
    ),
  );
}

test('in a site, all is checked that its build checks, in every locale', async () => {
  expect(await messages()).toEqual([
    'blog/2024-01-01-post.md:3:1 listing Unexpected `none` for `limit`, expected a whole number from 1',
    'docs/intro.md:6:1 listing Unknown law `corelated-failure`; did you mean `correlated-failure`?',
    'docs/paths.yml:3:27 unknown-page Unknown page `patterns/bulkhed` on the path `first`; did you mean `bulkhead`?',
    'docs/patterns/retry.md:3:11 unknown-page Unknown page `bulkhed`; did you mean `bulkhead`?',
    'docs/patterns/retry.md:4:1 next-cycle The next links lead round in a circle: `Bulkhead` → `Retry` → `Bulkhead`',
    'docusaurus.config.mjs:1:1 route-collision The index of all patterns has the same address as `docs/patterns.md`, `/base/patterns`',
    `${TRANSLATIONS}/laws.yml:2:8 registry The id \`correlated-failure\` is taken by the law on line 1`,
    `${TRANSLATIONS}/patterns/retry.md:4:1 missing-section Expected a section \`## Problème\` at the top of the page, found none`,
  ]);
}, 60_000);

test('files of the site are judged with all of it; what its build leaves out, alone', async () => {
  const found = await messages('docs/patterns/retry.md', 'docs/patterns/draft.md');
  expect(found.filter(message => !/\.(?:yml|mjs):/.test(message))).toEqual([
    'docs/patterns/draft.md:4:1 missing-section Expected a section `## Problem` at the top of the page, found none',
    'docs/patterns/retry.md:3:11 unknown-page Unknown page `bulkhed`; did you mean `bulkhead`?',
    'docs/patterns/retry.md:4:1 next-cycle The next links lead round in a circle: `Bulkhead` → `Retry` → `Bulkhead`',
  ]);
}, 60_000);

test('the command line of Docusaurus has the same commands, with the same options and messages', async () => {
  const {exitCode, stdout} = await check('--format', 'github');
  const {stdout: summary} = await docusaurus('pattern-library:check', '--format', 'github');
  expect({exitCode, stdout: summary}).toEqual({exitCode: 1, stdout});
  expect(stdout.match(/^::error /gmu)?.length).toBeGreaterThan(5);
  const page = await docusaurus('pattern-library:explain', 'length');
  expect(page).toMatchObject({exitCode: 0, stdout: ruleText('length')});
  const help = await docusaurus('pattern-library:schema', '--help');
  expect(help).toMatchObject({exitCode: 0, stdout: USAGE});
  const wrong = await docusaurus('pattern-library:check', '--fromat', 'json');
  expect(wrong).toMatchObject({exitCode: 2, stderr: expect.stringContaining("Unknown option '--fromat'")});
}, 120_000);

test('keys that name terms are completed with those of the site', async () => {
  const {stdout} = await docusaurus('pattern-library:schema');
  expect(stdout).toContain('"const": "correlated-failure"');
}, 60_000);

test('a site that Docusaurus cannot load is a wrong call', async () => {
  writeFileSync(path.join(siteDir, 'sidebars.js'), "module.exports = {docs: ['no-such-doc']};\n");
  writeFileSync(
    path.join(siteDir, 'docusaurus.config.mjs'),
    CONFIG.replace("'/'}", "'/', sidebarPath: './sidebars.js'}"),
  );
  const {exitCode, stdout, stderr} = await check();
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''});
  expect(stderr).toContain('no-such-doc');
}, 60_000);
