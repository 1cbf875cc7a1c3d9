/**
 * Writes a site as large as those of real libraries, to look at every view at this size: patterns in ten categories,
 * 60 terms, relations, learning paths, and a template that all pages follow. The same size gives the same bytes.
 *
 *     node tests/large-site/generate.mjs tmp/large-site [--patterns 200]
 *     cd tmp/large-site && npx docusaurus build --locale en
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {stringify} from 'yaml';
import {linkPackages} from '../benchmarks/link-packages.mjs';
import {CATEGORIES, writePages} from './pages.mjs';
import {SITE_FILES} from './site-files.mjs';
import {writeTermDocs, writeTerms} from './terms.mjs';

const STEPS = 30;

/** All over the library in at most 30 steps, the first pages in at most five, and one that is short of a way. */
function writePaths(pages) {
  const ids = pages.map(page => page.id);
  const stride = Math.max(1, Math.floor(ids.length / STEPS));
  return [
    {
      id: 'all-over',
      title: 'All over the library',
      description: 'Something of everything.',
      pages: ids.filter((_, index) => index % stride === 0).slice(0, STEPS),
    },
    {id: 'first-steps', title: 'First steps', pages: ids.slice(0, 5)},
    {
      id: 'two-pages',
      title: 'A path of two pages only, with a title that takes more than one line',
      pages: ids.slice(0, 2),
    },
  ];
}

/** The files of a site with that many patterns: `[path, text]`. */
function* writeSite(size) {
  const registries = {
    laws: writeTerms('laws', 40, {seed: 11, adjective: 'final'}),
    pillars: writeTerms('pillars', 20, {seed: 12, adjective: 'shared'}),
  };
  const pages = writePages(size, registries);
  yield* Object.entries(SITE_FILES);
  for (const [taxonomy, terms] of Object.entries(registries)) {
    yield [`docs/${taxonomy}.yml`, stringify(terms)];
    for (const [file, text] of writeTermDocs(terms)) yield [`docs/${file}`, text];
  }
  yield ['docs/paths.yml', stringify(writePaths(pages))];
  for (const [index, category] of CATEGORIES.entries()) {
    const settings = {label: category.replaceAll('-', ' '), position: index + 2};
    if (pages.some(({id}) => id.includes(`/${category}/`)))
      yield [`docs/patterns/${category}/_category_.json`, JSON.stringify(settings)];
  }
  for (const {id, text} of pages) yield [`docs/${id}.md`, text];
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {patterns: {type: 'string', default: '200'}},
});
const [site] = positionals;
const size = Number(values.patterns);
if (!site || positionals.length > 1 || !Number.isInteger(size) || size < 1) {
  console.error('Usage: node tests/large-site/generate.mjs FOLDER [--patterns 200]');
  process.exit(2);
}
// Pages of a larger site would stay.
rmSync(path.join(site, 'docs'), {recursive: true, force: true});
for (const [file, text] of writeSite(size)) {
  mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
  writeFileSync(path.join(site, file), text);
}
linkPackages(site);
