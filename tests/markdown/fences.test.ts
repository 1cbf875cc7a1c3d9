import {mendFences} from '../../src/markdown/fences.js';

function mend(lines: string[], admonitions = true) {
  const {text, findings, complete} = mendFences(lines.join('\n'), 'page.md', {admonitions});
  return {
    lines: text.split('\n'),
    found: findings.map(({ruleId, place}) => `${place.start.line}:${place.start.column} ${ruleId}`),
    complete,
  };
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

test('a quotation that ends takes its open code block with it', () => {
  expect(mend(['> ```', '> code', '', ':::axiom Title', ':::']).found).toEqual(['4:1 fence-title']);
});

test('no line is added or taken away, but at the end', () => {
  const lines = [':::axiom A', '', '## B', ':::', '::: c', ':::d', ''];
  expect(mend(lines).lines.length).toBeGreaterThanOrEqual(lines.length);
});
