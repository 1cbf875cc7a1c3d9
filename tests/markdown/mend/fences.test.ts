import {readTextLines} from '../../../src/markdown/mend/code-blocks.js';
import {mendFences} from '../../../src/markdown/mend/fences.js';

function mend(lines: string[], admonitions = true) {
  const {text, findings, complete} = mendFences(lines.join('\n'), 'page.md', {admonitions});
  return {
    lines: text.split('\n'),
    found: findings.map(({ruleId, place}) => `${place.start.line}:${place.start.column} ${ruleId}`),
    complete,
  };
}

/** How often a line is looked at until all of them are told from code. */
function readsOf(lines: string[]): number {
  let reads = 0;
  const counted = new Proxy(lines, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) reads++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  readTextLines(counted);
  return reads;
}

const clean = (lines: string[]) => ({lines, found: [], complete: true});

describe('what is right stays as it is', () => {
  test.each([
    ['a box', [':::axiom[Title]', 'Text.', ':::']],
    ['a box with attributes', [':::axiom[Title]{#id .class}', 'Text.', ':::']],
    ['attributes alone', [':::axiom{#id .class}', 'Text.', ':::']],
    ['attributes behind a space', [':::axiom {#id}', 'Text.', ':::']],
    ['a box in a box with fewer colons', ['::::axiom[A]', ':::decision[B]', 'Text.', ':::', '::::']],
    ['three deep', [':::::axiom', '::::decision', ':::note', 'Text.', ':::', '::::', ':::::']],
    ['fences in a code block', ['```md', ':::axiom Title', '```']],
    ['fences in a longer code block', ['````md', '```', '::: axiom', '```', '````']],
    ['fences in tildes', ['~~~', '::: axiom', '~~~']],
    ['fences in a comment', ['<!--', ':::axiom Title', ':::', '-->']],
    ['fences in an MDX comment', ['{/*', ':::axiom Title', '*/}']],
    ['fences in front matter', ['---', 'x: |', '  ::: axiom', '---', 'Text.']],
    ['a leaf directive', ['::youtube[Title]{#id}']],
    [
      'a fence in indented code',
      ['Write:', '', '    :::axiom Title', '    Text.', '    :::', '', 'That is all.'],
    ],
    ['a fence in the code of a list', ['- Write:', '', '      :::axiom Title', '      :::']],
    ['brackets in a title', [':::axiom[A [b] \\] c]', 'Text.', ':::']],
    ['colons at the end of a text in a box', [':::axiom', 'So it is :::', ':::']],
    ['colons in text', ['see std:::vector and a ::: b']],
  ])('%s', (_name, lines) => {
    expect(mend(lines)).toEqual(clean(lines));
  });

  test('an admonition with a title, where the site still accepts it', () => {
    expect(mend([':::note Read this', 'Text.', ':::']).found).toEqual([]);
    expect(mend([':::note Read this', 'Text.', ':::'], false).found).toEqual(['1:1 fence-title']);
  });
});

describe('fence-title', () => {
  test.each([
    [':::axiom Title', ':::axiom[Title]'],
    [':::axiom   Title  ', ':::axiom[Title]'],
    [':::axiom [Title]', ':::axiom[Title]'],
    ['::: axiom', ':::axiom'],
    ['::: axiom Title', ':::axiom[Title]'],
    ['::: axiom[Title]', ':::axiom[Title]'],
    [':::axiom Title {#id .class}', ':::axiom[Title]{#id .class}'],
    ['::::axiom Title', '::::axiom[Title]'],
    ['> :::axiom Title', '> :::axiom[Title]'],
    ['  :::axiom Title', '  :::axiom[Title]'],
    [':::axiom[Title', ':::axiom[Title]'],
    [':::axiom[Title}', ':::axiom[Title]'],
    [':::axiom{[Title]', ':::axiom[Title]'],
    [':::axiom{Title', ':::axiom[Title]'],
    [':::axiom(Title)', ':::axiom[Title]'],
    [':::axiom: Title', ':::axiom[Title]'],
    [':::axiom"Title"', ':::axiom[Title]'],
    [':::axiom[Title [1]', ':::axiom[Title [1]]'],
    [':::axiom(a ] \\] b)', ':::axiom[a \\] \\] b]'],
    [':::axiom[Title]{.class', ':::axiom[Title]{.class}'],
    [':::axiom{.class', ':::axiom{.class}'],
    [':::axiom[Title{#id}', ':::axiom[Title]{#id}'],
    ['> :::axiom{[Title]', '> :::axiom[Title]'],
  ])('%s', (line, mended) => {
    const column = line.indexOf(':') + 1;
    const prefix = line.slice(0, column - 1);
    const close = prefix + (line.includes('::::') ? '::::' : ':::');
    const {lines, found, complete} = mend([line, `${prefix}Text.`, close]);
    expect(lines[0]).toBe(mended);
    expect(found).toEqual([`1:${column} fence-title`]);
    expect(complete).toBe(true);
  });

  test('says what was found and what to write', () => {
    const [finding] = mendFences(':::axiom Quick Reference\n:::', 'page.md', {admonitions: true}).findings;
    expect(finding).toMatchObject({
      path: 'page.md',
      place: {start: {line: 1, column: 1}, end: {line: 1, column: 9}},
      expected: [':::axiom[Quick Reference]'],
      actual: [':::axiom Quick Reference'],
    });
  });
});

describe('fence-unclosed', () => {
  test.each<[name: string, lines: string[], closedIn: number]>([
    ['before a heading', [':::axiom[A]', 'Text.', '', '## Next', 'More.'], 3],
    ['at the end', [':::axiom[A]', 'Text.'], 3],
    ['before another box', [':::axiom[A]', 'Text.', '', ':::decision[B]', 'Text.', ':::'], 3],
    ['with a heading in its code', [':::axiom[A]', '```', '# no heading', '```', '', '## Next'], 5],
  ])('%s', (_name, lines, closedIn) => {
    const mended = mend(lines);
    expect(mended.found).toEqual(['1:1 fence-unclosed']);
    expect(mended.complete).toBe(true);
    expect(mended.lines[closedIn - 1]).toBe(':::');
  });

  test('without a blank line there is nowhere to close it', () => {
    expect(mend([':::axiom[A]', 'Text.', '## Next'])).toMatchObject({
      found: ['1:1 fence-unclosed'],
      complete: false,
    });
  });

  test('each box that is left open is one finding', () => {
    expect(mend([':::axiom[A]', '', '## B', '', ':::decision[C]', '', '## D']).found).toEqual([
      '1:1 fence-unclosed',
      '5:1 fence-unclosed',
    ]);
  });

  test('in a quotation, the closing line stands below it in the quotation', () => {
    expect(mend(['> :::axiom[A]', '> Text.']).found).toEqual(['1:3 fence-unclosed']);
  });
});

describe('a fence that is joined with its text', () => {
  const reasons = (lines: string[], format: 'md' | 'mdx' = 'md') =>
    mendFences(lines.join('\n'), 'page.md', {admonitions: true}, format).findings.map(
      ({ruleId, place, reason}) => [`${place.start.line} ${ruleId}`, reason],
    );

  test.each([
    ['the opening one', [':::axiom[A] Text.', '', '## B'], '1 fence-title', /found `Text\.` behind it/u],
    [
      'both',
      [':::axiom[A]{#a} Text. :::', '', ':::axiom', 'Text.', ':::'],
      '1 fence-title',
      /`:::axiom\[A\]\{#a\}` alone/u,
    ],
    [
      'the opening one of a box that is closed',
      [':::axiom[A] Text.', '', ':::'],
      '1 fence-title',
      /found `Text\.`/u,
    ],
    [
      'the closing one',
      [':::axiom[A]', 'Text. :::', '', '## B'],
      '1 fence-unclosed',
      /`Text\. :::` in line 2/u,
    ],
    [
      'the closing one, with the text below',
      [':::axiom[A]', '', '::: And so on.'],
      '1 fence-unclosed',
      /`::: And so on\.` in line 3/u,
    ],
    [
      'too few colons',
      ['::::axiom[A]', 'Text.', ':::', '', '## B'],
      '1 fence-unclosed',
      /found only `:::` in line 3/u,
    ],
  ])('%s', (_name, lines, place, words) => {
    expect(reasons(lines)).toEqual([[place, expect.stringMatching(words)]]);
  });

  test('a box that is closed badly ends there', () => {
    const {lines, complete} = mend(['::::axiom[A]', 'Text.', ':::', '## B', ':::axiom', 'Text.', ':::']);
    expect(lines[2]).toBe('::::');
    expect(complete).toBe(true);
  });

  test('another box in a box is none', () => {
    expect(mend(['::::axiom[A]', '::: note Read this', 'Text.', ':::', '::::']).found).toEqual([
      '2:1 fence-title',
    ]);
  });

  test('MDX knows no indented code', () => {
    expect(reasons(['Write:', '', '    :::axiom Title', '    :::'], 'mdx')).toHaveLength(1);
  });
});

describe('a code block that is never closed', () => {
  const found = (lines: string[]) =>
    mendFences(lines.join('\n'), 'page.md', {admonitions: true}).findings.map(({ruleId, place, reason}) => [
      `${place.start.line}:${place.start.column} ${ruleId}`,
      /before `.*` in line \d+/u.exec(reason)?.[0] ?? '',
    ]);

  test.each<[name: string, lines: string[], place: string, closing: [line: number, text: string]]>([
    ['ends before the next heading', ['```js', 'x', '', '# no heading', '', '## B'], '1:1', [5, '```']],
    ['and not at a heading without a blank line', ['```js', 'x', '## a', '', '## B'], '1:1', [4, '```']],
    ['with another block behind it', ['```js', '', '## B', '', '```yaml', 'y', '```'], '1:1', [2, '```']],
    [
      'with another block without a language behind it',
      ['```js', '', '## B', '', '```', 'y', '```', '', '## C'],
      '1:1',
      [2, '```'],
    ],
    ['in tildes', ['~~~js', '```', '', '## B'], '1:1', [3, '~~~']],
    ['with a longer fence', ['````', '```', '', '## B'], '1:1', [3, '````']],
    ['with an indented fence', ['  ```js', '', '## B'], '1:3', [2, '  ```']],
  ])('%s', (_name, lines, place, [line, text]) => {
    const mended = mend(lines);
    expect(mended.found).toEqual([`${place} fence-unclosed`]);
    expect(mended.complete).toBe(true);
    expect(mended.lines).toEqual(lines.with(line - 1, text));
    expect(found(lines)[0]?.[1]).toBe(`before \`${lines[line]}\` in line ${line + 1}`);
  });

  test('names each block of several', () => {
    const lines = ['```js', '', '## B', '', '```js', '', '## C', '', '```', 'z', '```'];
    expect(found(lines)).toEqual([
      ['1:1 fence-unclosed', 'before `## B` in line 3'],
      ['5:1 fence-unclosed', 'before `## C` in line 7'],
    ]);
  });

  test('at the end of the page', () => {
    expect(found(['Text.', '', '```js', 'x', ''])).toEqual([['3:1 fence-unclosed', '']]);
  });

  test('is the last one where an earlier one is whole, though it holds a heading', () => {
    const lines = ['```sh', 'x', '', '## step', '```', '', '## C', '', '```js', 'x', ''];
    expect(found(lines)).toEqual([['9:1 fence-unclosed', '']]);
  });

  test('in a box that is closed', () => {
    const lines = [':::axiom[A]', '```js', 'x', ':::', '', '## B', '', '```js', 'y', '```'];
    expect(mend(lines)).toEqual({lines, found: ['2:1 fence-unclosed'], complete: true});
  });

  test('in a list that ends', () => {
    const lines = ['- a', '', '  ```js', '  x', '', '## B', '', '```', 'y', '```'];
    expect(mend(lines)).toEqual({lines, found: ['3:3 fence-unclosed'], complete: true});
  });

  test.each<[name: string, lines: string[], mended: string[]]>([
    [
      'its last fence',
      ['- a', '  ```js', '  x', '```', '', '## B'],
      ['- a', '  ```js', '  x', '  ```', '', '## B'],
    ],
    ['its code', ['1. a', '', '   ```', 'x', '   ```'], ['1. a', '', '   ```', '   x', '   ```']],
  ])('in a list that ends because %s is not indented', (_name, lines, mended) => {
    expect(mend(lines).lines).toEqual(mended);
    expect(found(lines)).toHaveLength(1);
  });

  test.each([
    ['a block in a list', ['1. a', '', '   ```js', '   x', '   ```', '', '2. b']],
    [
      'a block in a list in a list',
      ['- a', '  - b', '    ```', '    x', '    ```', '', '- c', '', '    ```', '    ```'],
    ],
    ['code in a line', ['```js``` is code', '', '## B']],
    ['a fence in indented code', ['Text.', '', '    ```js', '', '## B']],
    ['a block that shows a heading', ['```md', '', '## B', '```', '', '```js', 'x', '```']],
  ])('%s is closed', (_name, lines) => {
    expect(mend(lines)).toEqual(clean(lines));
  });

  test.each<[name: string, part: string, tail?: string]>([
    ['in a list', '- ```js\nx\n'],
    ['in boxes', ':::a\n```js\n:::\n'],
    ['above headings', '```js\n\n## A\n'],
    ['below many that may be to blame', '```md\n\n## A\n```\n', '```js\nx\n'],
    ['beside comments', '<!--\n-->\n'],
  ])('costs as much per line in a long text as in a short one: %s', (_name, part, tail = '') => {
    const perLine = (count: number) => {
      const lines = (part.repeat(count) + tail).split('\n');
      return readsOf(lines) / lines.length;
    };
    expect(perLine(2000)).toBeLessThan(perLine(200) * 1.1);
  });
});

test('a listing that is written like a box is one mistake, and read as a listing', () => {
  expect(mend([':::pages{sort="title"}', '', '## B'])).toEqual({
    lines: [' ::pages{sort="title"}', '', '## B'],
    found: ['1:1 listing'],
    complete: true,
  });
});

describe('fence-stray', () => {
  test('a closing line where nothing is open is taken out', () => {
    expect(mend(['Text.', ':::', 'More.'])).toEqual({
      lines: ['Text.', '', 'More.'],
      found: ['2:1 fence-stray'],
      complete: true,
    });
  });

  test('a second closing line', () => {
    expect(mend([':::axiom[A]', ':::', ':::']).found).toEqual(['3:1 fence-stray']);
  });

  test('too few colons close nothing', () => {
    expect(mend(['::::axiom[A]', ':::', '::::']).found).toEqual(['2:1 fence-stray']);
  });

  test('a box in a box of as many colons: the outer one gets more', () => {
    const {lines, found} = mend([':::axiom[A]', ':::decision[B]', 'Text.', ':::', ':::']);
    expect(found).toEqual(['1:1 fence-stray']);
    expect(lines).toEqual(['::::axiom[A]', ':::decision[B]', 'Text.', ':::', '::::']);
  });

  test('three boxes of as many colons', () => {
    const {lines} = mend([':::axiom', ':::decision', ':::note', ':::', ':::', ':::']);
    expect(lines).toEqual([':::::axiom', '::::decision', ':::note', ':::', '::::', ':::::']);
  });

  test('a closing line in the code of a box', () => {
    expect(mend([':::axiom[A]', '```', ':::', '```', ':::']).found).toEqual(['1:1 fence-stray']);
  });
});

test.each([
  [99, []],
  [100, ['1:1 fence-unclosed']],
])('a closing line is held against the last hundred boxes: %i between', (between, found) => {
  const outer = [...Array<string>(between).fill(':::::b'), '::::'];
  expect(mend(['::::a', ...outer]).found.filter(each => each.startsWith('1:1 '))).toEqual(found);
});

test('a quotation that ends takes its open code block with it', () => {
  expect(mend(['> ```', '> code', '', ':::axiom Title', ':::']).found).toEqual(['4:1 fence-title']);
});

test('no line is added or taken away, but at the end', () => {
  const lines = [':::axiom A', '', '## B', ':::', '::: c', ':::d', ''];
  expect(mend(lines)).toEqual({
    lines: [':::axiom[A]', '', '## B', ':::', ':::c', ':::d', '', ':::'],
    found: ['1:1 fence-title', '5:1 fence-title', '5:1 fence-unclosed', '6:1 fence-unclosed'],
    complete: false,
  });
});
