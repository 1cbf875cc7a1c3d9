import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type {Node, Parent} from 'mdast';
import {mendFences} from '../../../src/markdown/mend/fences.js';
import type {MarkdownFormat} from '../../../src/markdown/page.js';
import {parseWithRemark} from '../../../src/markdown/parsers/parse-with-remark.js';
import {loadSatteri, parseWithSatteri} from '../../../src/markdown/parsers/parse-with-satteri.js';
import {MDX1_COMPAT} from '../../../src/markdown/parse.js';
import {madeUpMarkdown} from './made-up-markdown.js';

beforeAll(loadSatteri);

/** All that the engine sees of a node: fields that are not set count as none. */
function plain(node: Node): object {
  const {children, position, data, ...fields} = node as Parent;
  return {
    ...Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
    ),
    ...(position && {position: {start: {...position.start}, end: {...position.end}}}),
    ...(Reflect.get(Object(data), 'directiveLabel') === true && {isLabel: true}),
    ...(children && {children: children.map(plain)}),
  };
}

/** Whether satteri reads a text at all; if so, it has to read what remark reads. */
function isRead(text: string, format: MarkdownFormat): boolean {
  const tree = parseWithSatteri(text, format);
  if (tree === null) return false;
  expect(plain(tree)).toEqual(plain(parseWithRemark(text, format, true)));
  return true;
}

const FORMATS: readonly MarkdownFormat[] = ['md', 'mdx'];

describe.each(FORMATS)('as %s', format => {
  test.each(['example-site/docs', 'docs', 'src/template/built-in', 'tests/fixtures'])(
    'reads %s as remark does',
    folder => {
      const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file =>
        /\.mdx?$/u.test(file),
      );
      const read = files.filter(file => {
        const source = readFileSync(path.join(folder, file), 'utf8')
          .replace(/^\uFEFF/u, '')
          .replace(/\r\n?/gu, '\n');
        return isRead(mendFences(source, file, MDX1_COMPAT, format).text, format);
      });
      // What is sent to remark costs time: it has to be the exception.
      expect(read.length / files.length).toBeGreaterThan(format === 'md' ? 0.85 : 0.5);
    },
  );

  // `PARSER_RUNS=100000` looks longer.
  test('reads what is made up as remark does, or not at all', () => {
    let read = 0;
    fc.assert(
      fc.property(madeUpMarkdown, text => {
        if (isRead(text, format)) read++;
      }),
      {numRuns: Number(process.env.PARSER_RUNS ?? 3000)},
    );
    expect(read).toBeGreaterThan(Number(process.env.PARSER_RUNS ?? 3000) / 50);
  });
});

test.each([
  ['a digit is no name of a directive', 'It is 1:1 and 10:30.\n'],
  ['a task that begins with bold print', '- [ ] **Check** it\n'],
])('what is put right: %s', (_, text) => {
  expect(isRead(text, 'md')).toBe(true);
});

test.each([
  ['TOML', '+++\na = 1\n+++\n'],
  ['a rule at the top', '---\n\nText.\n'],
  ['a stray fence', '- a\n:::\n'],
  ['text behind a label', ':::axiom[A] text\nText.\n:::\n'],
  ['a bare address in brackets', 'See [https://example.com/x].\n'],
  ['code that is never closed', '- ```js\n  code\n'],
  ['an address of mail', 'Write to a@b.co.\n'],
  ['lists in a quotation', '> - a\n'],
  ['emphasis beside an emoji', '😀__x__\n'],
])('what is left to remark: %s', (_, text) => {
  expect(parseWithSatteri(text, 'md')).toBeNull();
});

test.each(['A {b}.\n', '<br/>\n', 'import a from "a"\n', '{/* c */}\n', 'a < b\n'])(
  'JSX, expressions and ESM are left to remark: %j',
  text => {
    expect(parseWithSatteri(text, 'mdx')).toBeNull();
    expect(parseWithSatteri(`\`\`\`js\n${text}\`\`\`\n`, 'mdx')).not.toBeNull();
  },
);
