import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {linkViewStyles} from '../../src/site/wiring/link-view-styles.js';
import {viewStyles} from '../../src/site/wiring/view-styles.js';

let outDir: string;

beforeEach(() => {
  outDir = mkdtempSync(path.join(os.tmpdir(), 'view-styles-'));
});

afterEach(() => rmSync(outDir, {recursive: true}));

function write(file: string, text: string): void {
  const whole = path.join(outDir, file);
  mkdirSync(path.dirname(whole), {recursive: true});
  writeFileSync(whole, text);
}

const read = (file: string) => readFileSync(path.join(outDir, file), 'utf8');

const FONT = '<link rel="stylesheet" href="https://fonts.example.com/font.css">';
const HEAD =
  '<link rel="icon" href="/x/a.css.png"><link rel="stylesheet" href="/x/assets/css/styles.1a.css">';

test.each([
  ['as it is written', HEAD, '<link rel="stylesheet" href="/x/assets/css/pattern-views.2b.css">'],
  [
    'minified',
    '<link rel=stylesheet href=https://cdn.example.com/css.d/assets/css/styles.1a.css />',
    '<link rel=stylesheet href=https://cdn.example.com/css.d/assets/css/pattern-views.2b.css />',
  ],
])('a page of the plugin names the styles of views after the others: %s', (_, head, link) => {
  write('assets/css/styles.1a.css', '');
  write('assets/css/pattern-views.2b.css', '');
  write('laws/index.html', `${head}${FONT}<body>`);
  write('laws/chaos.html', `${head}<body>`);
  write('other/index.html', `${head}<body>`);
  const routes = ['/x/laws', '/x/laws/chaos', '/x/not-there'];
  linkViewStyles(routes, {outDir, baseUrl: '/x/'});
  // Another instance of the plugin, or a React that tells Docusaurus what is loaded.
  linkViewStyles(routes, {outDir, baseUrl: '/x/'});
  expect(read('laws/index.html')).toBe(`${head}${link}${FONT}<body>`);
  expect(read('laws/chaos.html')).toBe(`${head}${link}<body>`);
  expect(read('other/index.html')).toBe(`${head}<body>`);
});

test('a site whose bundler made no such file stays as it is', () => {
  write('laws/index.html', HEAD);
  linkViewStyles(['/laws'], {outDir, baseUrl: '/'});
  write('assets/css/styles.1a.css', '');
  linkViewStyles(['/laws'], {outDir, baseUrl: '/'});
  expect(read('laws/index.html')).toBe(HEAD);
});

test('styles of views are those of their own components, ejected ones among them, on any system', () => {
  const {test: isView} = viewStyles().optimization.splitChunks.cacheGroups.patternViews;
  for (const file of [
    '/site/node_modules/docusaurus-plugin-pattern-library/lib/theme/PatternMatrixPage/Table/styles.module.css',
    'C:\\site\\src\\theme\\TermPage\\styles.module.css',
  ])
    expect(isView.test(file)).toBe(true);
  for (const file of ['/site/lib/theme/PatternBox/styles.module.css', '/site/lib/theme/TermPage/index.js'])
    expect(isView.test(file)).toBe(false);
});
