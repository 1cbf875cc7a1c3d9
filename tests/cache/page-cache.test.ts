import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {cacheOf} from '../../src/cache/cache-of.js';
import {EntryLog} from '../../src/cache/entry-log.js';
import {openPageCache, type PageCache} from '../../src/cache/page-cache.js';
import {BUILT_IN_BOX_KINDS} from '../../src/markdown/box.js';
import type {Page} from '../../src/markdown/page.js';
import {readPage, type MarkdownFile} from '../../src/markdown/read-page.js';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'page-cache-'));
  file = path.join(folder, 'cache/pages.bin');
});

afterEach(() => {
  rmSync(folder, {recursive: true, force: true});
});

const PAGE: MarkdownFile = {
  path: 'docs/retry.md',
  format: 'md',
  contents: `---
title: Retry
laws: [drift, chaos]
odd: .nan
---

# Retry

See [Bulkhead](bulkhead.md).

:::axiom[Never closed
`,
};

/** Everything that somebody may ask of a page. */
const askAll = (page: Page) => ({
  ...{path: page.path, format: page.format, source: page.source, title: page.title, links: page.links},
  ...{isReadable: page.isReadable, findings: page.findings, data: page.frontMatter.data},
  places: [page.frontMatter.place('laws', 1), page.frontMatter.place('nothing')],
  own: page.ask('own', () => page.sections.length),
});

const read = (cache: PageCache, page = PAGE) => askAll(cache.readPage(page, BUILT_IN_BOX_KINDS));

/** What a run answers; `tree` is whether it had to parse the page for a question of its own. */
function run(page = PAGE): {answers: object; isParsed: boolean} {
  const cache = openPageCache(file);
  let isParsed = false;
  const asked = cache.readPage(page, BUILT_IN_BOX_KINDS);
  asked.ask('new', () => {
    isParsed = true;
    return 1;
  });
  const answers = askAll(asked);
  expect(cache.save()).toBeNull();
  return {answers, isParsed};
}

const EXPECTED = askAll(readPage(PAGE));

test('a remembered page answers as one that is read', () => {
  expect(run()).toEqual({answers: EXPECTED, isParsed: true});
  expect(run()).toEqual({answers: EXPECTED, isParsed: false});
});

test('keys of the front matter are no properties of other objects', () => {
  run();
  const {data} = openPageCache(file).readPage(PAGE, BUILT_IN_BOX_KINDS).frontMatter;
  expect(data.constructor).toBeUndefined();
  expect(data.odd).toBeNaN();
});

test.each<[string, Partial<MarkdownFile>]>([
  ['text', {contents: '# Other\n'}],
  ['format', {format: 'mdx'}],
  ['path', {path: 'docs/other.md'}],
  ['syntax', {mdx1Compat: {comments: false, admonitions: true, headingIds: true}}],
])('another %s is another page', (_, changed) => {
  run();
  const other = {...PAGE, ...changed};
  expect(run(other)).toEqual({answers: askAll(readPage(other)), isParsed: true});
});

test('other boxes are another reading', () => {
  run();
  const cache = openPageCache(file);
  let isAsked = false;
  cache.readPage(PAGE, []).ask('new', () => (isAsked = true));
  expect(isAsked).toBe(true);
});

test('a page that goes back to what it was is read anew, and right', () => {
  run();
  run({...PAGE, contents: '# Other\n'});
  expect(run().answers).toEqual(EXPECTED);
});

describe('a file that is', () => {
  const bytes = () => readFileSync(file);

  test.each<[string, () => void]>([
    ['cut off', () => truncateSync(file, bytes().length - 3)],
    ['cut off in its header', () => truncateSync(file, 10)],
    ['empty', () => truncateSync(file, 0)],
    ['longer than it should be', () => appendFileSync(file, 'rubbish')],
    ['rubbish', () => writeFileSync(file, 'rubbish'.repeat(1000))],
    [
      'of another version',
      () => writeFileSync(file, Buffer.concat([Buffer.from('0'.repeat(40)), bytes().subarray(40)])),
    ],
  ])('%s costs time and nothing else', (_, damage) => {
    run();
    damage();
    expect(run().answers).toEqual(EXPECTED);
    expect(run()).toEqual({answers: EXPECTED, isParsed: false});
  });

  test('damaged at any byte is never believed', () => {
    run();
    const whole = bytes();
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = Buffer.from(whole);
      damaged[at] = damaged[at]! ^ 0x55;
      writeFileSync(file, damaged);
      expect(read(openPageCache(file))).toEqual(EXPECTED);
    }
  });
});

test('a folder that cannot be written is said in a sentence, and the answers are right', () => {
  writeFileSync(path.join(folder, 'cache'), 'a file where the folder should be');
  const cache = openPageCache(file);
  expect(read(cache)).toEqual(EXPECTED);
  expect(cache.save()).toMatch(/pages\.bin cannot be written: /u);
});

test('two runs at once do not harm each other', () => {
  const other = {...PAGE, path: 'docs/other.md'};
  const [one, two] = [openPageCache(file), openPageCache(file)];
  read(one);
  read(two, other);
  expect([one.save(), two.save()]).toEqual([null, null]);
  expect(read(openPageCache(file))).toEqual(EXPECTED);
  expect(read(openPageCache(file), other)).toEqual(askAll(readPage(other)));
});

test('a run that is killed while it writes leaves a file that the next one reads or replaces', () => {
  run();
  // Beside the file, as a run leaves it that dies before it renames.
  writeFileSync(`${file}.123.abcd`, 'half');
  expect(run()).toEqual({answers: EXPECTED, isParsed: false});
});

test('what is dead does not grow without end', () => {
  const log = () => new EntryLog(file, 'test');
  const put = (payload: Buffer) => log().add(new Map([['0'.repeat(40), {digest: '1'.repeat(40), payload}]]));
  for (let round = 0; round < 20; round++) put(Buffer.alloc(1000, round));
  expect(readFileSync(file).length).toBeLessThan(5000);
  expect(log().get('0'.repeat(40))?.payload[0]).toBe(19);
});

test('nothing is left beside the file', () => {
  run();
  run({...PAGE, contents: '# Other\n'});
  expect(readdirSync(path.dirname(file))).toEqual(['pages.bin']);
});

describe('the cache of a folder', () => {
  test('stands in the nearest node_modules', () => {
    mkdirSync(path.join(folder, 'node_modules'));
    mkdirSync(path.join(folder, 'docs/deep'), {recursive: true});
    const cache = cacheOf(path.join(folder, 'docs/deep'), 'command');
    read(cache);
    expect(cache.save()).toBeNull();
    expect(
      existsSync(path.join(folder, 'node_modules/.cache/docusaurus-plugin-pattern-library/command.bin')),
    ).toBe(true);
  });

  test('is none where the environment says so', () => {
    mkdirSync(path.join(folder, 'node_modules'));
    process.env.PATTERN_LIBRARY_NO_CACHE = '1';
    try {
      const cache = cacheOf(folder, 'command');
      read(cache);
      expect(cache.save()).toBeNull();
      expect(existsSync(path.join(folder, 'node_modules/.cache'))).toBe(false);
    } finally {
      delete process.env.PATTERN_LIBRARY_NO_CACHE;
    }
  });
});

// Root may write anywhere: there is no such folder for it.
const isRoot = process.getuid?.() === 0;
(isRoot ? test.skip : test)('a read-only folder is said, too', () => {
  mkdirSync(path.dirname(file));
  chmodSync(path.dirname(file), 0o500);
  const cache = openPageCache(file);
  read(cache);
  expect(cache.save()).toContain('cannot be written');
});
