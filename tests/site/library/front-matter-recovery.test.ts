import {mkdtempSync, rmSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {recoverFrontMatter} from '../../../src/site/library/front-matter-recovery.js';

const BROKEN = '---\ntitle: A\ndescription: a: b\n---\n\n# A\n\nText.\n';
const MENDED = '---\ntitle: A\n---\n\n# A\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'front-matter-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function setUp(parseFrontMatter = DEFAULT_PARSE_FRONT_MATTER as never) {
  const markdown = {parseFrontMatter} as Parameters<typeof recoverFrontMatter>[0];
  const recovery = recoverFrontMatter(markdown);
  const parse = async (name: string, fileContent: string) => {
    const filePath = path.join(folder, name);
    await writeFile(filePath, fileContent);
    return markdown.parseFrontMatter({
      filePath,
      fileContent,
      defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
    });
  };
  return {recovery, parse};
}

test('good front matter passes through', async () => {
  const {recovery, parse} = setUp();
  await expect(parse('a.md', MENDED)).resolves.toEqual({frontMatter: {title: 'A'}, content: '# A'});
  expect(recovery.failures()).toEqual([]);
});

test('a page with malformed front matter loads without it, and is remembered with its place', async () => {
  const {recovery, parse} = setUp();
  await expect(parse('a.md', `${BROKEN}1`)).resolves.toEqual({frontMatter: {}, content: '# A\n\nText.\n1'});
  expect(recovery.failures()).toMatchObject([
    {
      file: path.join(folder, 'a.md'),
      finding: {
        ruleId: 'front-matter',
        place: {start: {line: 3, column: 15}},
        reason: 'The front matter is not valid YAML: bad indentation of a mapping entry.',
      },
    },
  ]);
});

test.each([
  [
    'multiply',
    `a: &a [x]\n${'bcdefghijklmnopqrstuvwxyz'.replace(/./gu, (key, index: number) => `${key}: &${key} [*${'abcdefghijklmnopqrstuvwxy'[index]}, *${'abcdefghijklmnopqrstuvwxy'[index]}]\n`)}`,
  ],
  ['hold themselves', 'a: &a [*a]\n'],
])('aliases that %s keep no build busy for ever', async (_name, yaml) => {
  const {recovery, parse} = setUp();
  await expect(parse('a.md', `---\n${yaml}---\n# A\n`)).resolves.toMatchObject({frontMatter: {}});
  expect(recovery.failures()).toMatchObject([
    {finding: {reason: expect.stringContaining('aliases (`*name`)')}},
  ]);
});

test('a second look at the same text finds the same, in any file, though the parser has forgotten', async () => {
  // gray-matter caches a text before it parses it: a second attempt at a broken one succeeds, with no keys.
  const seen = new Set<string>();
  const forgetful = async ({fileContent}: {fileContent: string}) => {
    if (!seen.has(fileContent)) {
      seen.add(fileContent);
      throw new Error('Bad YAML');
    }
    return {frontMatter: {}, content: fileContent};
  };
  const {recovery, parse} = setUp(forgetful as never);
  await parse('a.md', BROKEN);
  await parse('a.md', BROKEN);
  await parse('b.md', BROKEN);
  expect(recovery.failures().map(({file}) => path.basename(file))).toEqual(['a.md', 'b.md']);
});

test('a mended or deleted page is forgotten', async () => {
  const {recovery, parse} = setUp();
  await parse('a.md', `${BROKEN}3`);
  await parse('b.md', `${BROKEN}4`);
  await parse('a.md', MENDED);
  rmSync(path.join(folder, 'b.md'));
  expect(recovery.failures()).toEqual([]);
});

test('after the end of loading, malformed front matter throws as ever', async () => {
  const {recovery, parse} = setUp();
  await parse('a.md', `${BROKEN}5`);
  recovery.stop();
  await expect(parse('a.md', `${BROKEN}5`)).rejects.toThrow('bad indentation');
  await expect(parse('c.md', `${BROKEN}6`)).rejects.toThrow('bad indentation');
});

test("an error of the site's own parser has no place, and its message is kept", async () => {
  const {recovery, parse} = setUp((async () => {
    throw new Error('No owner.\nAt all.');
  }) as never);
  await parse('a.md', MENDED);
  expect(recovery.failures()[0]?.finding).toMatchObject({
    place: {start: {line: 1, column: 1}},
    reason: 'The front matter is not valid YAML: No owner.',
  });
});
