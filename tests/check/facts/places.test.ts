import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {factsOf} from '../../../src/check/facts/facts-of.js';
import {BUILT_IN_BOX_KINDS} from '../../../src/markdown/box.js';
import type {FactValue} from '../../../src/markdown/facts/fact.js';
import type {Place} from '../../../src/markdown/finding.js';
import {readPage} from '../../../src/markdown/read-page.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../../../src/template/read-template.js';

const template = (file: string) => readTemplate({path: file, contents: readFileSync(file, 'utf8')});

/** All that a value says, each with the place that it names. */
function saidIn(value: FactValue): {text: string; place: Place}[] {
  switch (value.kind) {
    case 'list':
      return value.items.map(({lead, text, place}) => ({text: `${lead ?? ''} ${text}`, place}));
    case 'table':
      return value.rows.flatMap(row => Object.values(row));
    default:
      return [value];
  }
}

/** The text of a file between two points. */
function sliceOf(source: string, {start, end}: Place): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  return [(lines[0] ?? '').slice(start.column - 1), ...lines.slice(1)].join('\n');
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words stand in the text in their order, markup and addresses between them aside. */
function stands(words: readonly string[], text: string): boolean {
  let at = 0;
  for (const word of words) {
    at = text.indexOf(word, at);
    if (at === -1) return false;
    at += word.length;
  }
  return true;
}

const FILES = ['example-site/docs', 'example-site/versioned_docs'].flatMap(folder =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(file => file.includes(`patterns${path.sep}`) && /\.mdx?$/u.test(file))
    .map(file => path.join(folder, file)),
);

const SEED = template('src/template/built-in/pattern.md');

test.each(FILES)('every fact of %s stands where it says', file => {
  const contents = readFileSync(file, 'utf8');
  const page = readPage(
    {path: file, contents, format: file.endsWith('x') ? 'mdx' : 'md'},
    BUILT_IN_BOX_KINDS,
  );
  const said = factsOf(page, SEED, BUILT_IN_TAXONOMIES).flatMap(({name, values}) =>
    values.flatMap(saidIn).map(each => ({name, ...each})),
  );
  expect(said.length).toBeGreaterThan(100);
  const astray = said.filter(({text, place}) => !stands(wordsOf(text), sliceOf(page.source, place)));
  expect(astray).toEqual([]);
});
