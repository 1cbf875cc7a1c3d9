import type {MarkdownFormat} from '../../src/markdown/page.js';
import {readPage} from '../../src/markdown/read-page.js';
import {readBox} from '../../src/markdown/box.js';

function read(contents: string | Uint8Array, format: MarkdownFormat = 'md') {
  return readPage({path: `page.${format}`, contents, format});
}

function found(contents: string | Uint8Array, format?: MarkdownFormat) {
  return read(contents, format).findings.map(
    ({ruleId, place: {start}}) => `${start.line}:${start.column} ${ruleId}`,
  );
}

describe('the title', () => {
  test.each([
    ['an H1', '# Timeout', 'Timeout', 'heading'],
    ['a setext heading', 'Timeout\n===', 'Timeout', 'heading'],
    ['front matter', '---\ntitle: Timeout\n---\nText.', 'Timeout', 'front-matter'],
    ['a number in front matter', '---\ntitle: 42\n---\n', '42', 'front-matter'],
    ['both: the H1 wins', '---\ntitle: A\n---\n# B', 'B', 'heading'],
    ['an H1 with an id', '# Timeout {#timeout}', 'Timeout', 'heading'],
    ['an H1 with markup', '# *The* `Timeout` [pattern](x)', 'The Timeout pattern', 'heading'],
  ])('%s', (_name, text, title, source) => {
    expect(read(text).title).toMatchObject({text: title, source});
  });

  test.each([
    ['no title', 'Text.'],
    ['an empty one in front matter', '---\ntitle:\n---\n'],
    ['an empty file', ''],
  ])('%s', (_name, text) => {
    expect(read(text).title).toBeNull();
  });
});

describe('sections', () => {
  const outline = (text: string, format?: MarkdownFormat) => {
    const show = (sections: ReturnType<typeof read>['sections']): unknown[] =>
      sections.map(({text: name, sections: inner}) => (inner.length > 0 ? [name, ...show(inner)] : name));
    return show(read(text, format).sections);
  };

  test.each<[name: string, text: string, expected: unknown[]]>([
    ['by rank', '# T\n## A\n### B\n## C', [['A', 'B'], 'C']],
    ['ranks that are left out', '# T\n## A\n#### B\n### C', [['A', 'B', 'C']]],
    ['below the top', '### A\n## B', ['A', 'B']],
    ['a second H1', '# T\n## A\n# B\n## C', ['A', ['B', 'C']]],
    ['setext', 'A\n---\n\ntext', ['A']],
    ['ids are no part of the name', '## A {#a}', ['A']],
    ['not in quotations, lists and code', '> ## A\n\n- ## B\n\n```\n## C\n```\n\n## D', ['D']],
    ['not in boxes', ':::axiom[X]\n## A\n:::\n\n## B', ['B']],
  ])('%s', (_name, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  test('an id in MDX is no expression', () => {
    expect(outline('## A {#a-b}\n', 'mdx')).toEqual(['A']);
    expect(found('## A {#a-b}\n', 'mdx')).toEqual([]);
  });
});

describe('front matter', () => {
  test('places of keys and items', () => {
    const {place} = read('---\ntitle: A\nlaws:\n  - one\n  - two\n---\n').frontMatter;
    expect(place('title').start).toEqual({line: 2, column: 1});
    expect(place('laws', 1).start).toEqual({line: 5, column: 5});
    expect(place('none').start).toEqual({line: 1, column: 1});
  });

  test.each([
    ['malformed', '---\ntitle: a: b\n---\n', ['2:8 front-matter']],
    ['unclosed', '---\ntitle: a\n\n# B\n', ['1:1 front-matter']],
    ['not a map', '---\n- a\n---\n', ['2:1 front-matter']],
    ['a key twice', '---\na: 1\na: 2\n---\n', ['3:1 front-matter']],
    ['a rule at the top is none', '---\n\nText.\n', []],
    ['with a byte order mark', '\uFEFF---\ntitle: A\n---\n', []],
    ['with CRLF', '---\r\ntitle: A\r\n---\r\n', []],
    ['empty', '---\n---\n', []],
    [
      'aliases without end',
      `---\na: &a [x, x]\n${'bcdefghij'.replace(/./gu, (key, index: number) => `${key}: &${key} [*${'abcdefghij'[index]}, *${'abcdefghij'[index]}]\n`)}---\n`,
      ['3:8 front-matter'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('is known where the page does not parse', () => {
    const page = read('---\ntitle: A\n---\n\n{', 'mdx');
    expect(page.isReadable).toBe(false);
    expect(page.frontMatter.data).toEqual({title: 'A'});
    expect(page.findings.map(({ruleId}) => ruleId)).toEqual(['syntax']);
  });

  test.each<[name: string, text: string, sections: number]>([
    ['at the end of its keys', '---\ntitle: A\nlaws:\n  - x\n\n# B\n\n## C\n\n- d\n', 1],
    ['with a blank line in it', '---\ntitle: A\n\nlaws: [x]\n\n# B\n\n## C\n', 1],
    ['with a rule further down', '---\ntitle: A\nlaws: [x]\n\n# B\n\n## C\n\nText.\n\n---\n\n## D\n', 2],
    ['with a list below it', '---\ntitle: A\nlaws: [x]\n\n- item: x\n\n## C\n', 1],
    ['and nothing below it', '---\ntitle: A\nlaws: [x]', 0],
  ])('that is never closed is closed %s', (_name, text, count) => {
    const page = read(text);
    expect(found(text)).toEqual(['1:1 front-matter']);
    expect(page.isReadable).toBe(true);
    expect(Object.keys(page.frontMatter.data)).toEqual(['title', 'laws']);
    expect(page.sections).toHaveLength(count);
  });

  test('that is never closed, right above the text, leaves the page unjudged', () => {
    expect(read('---\ntitle: A\n# B\n')).toMatchObject({
      isReadable: false,
      findings: [{ruleId: 'front-matter'}],
    });
  });

  test('with a comment below a blank line is closed', () => {
    expect(found('---\ntitle: A\n\n# laws\nlaws: [x]\n---\n\n## C\n')).toEqual([]);
  });

  test('odd keys are quiet', () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    read('---\n[a]: x\n---\n');
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe('boxes', () => {
  const boxes = (text: string, format?: MarkdownFormat) =>
    read(text, format).content.flatMap(node => {
      if (node.type !== 'containerDirective') return [];
      const {kind, label, html, content, place} = readBox(node);
      return [{kind, label, html, holds: content.map(({type}) => type), line: place.start.line}];
    });

  test.each<[name: string, text: string]>([
    ['a directive', ':::axiom[⚡ Title]\n- a\n:::'],
    [
      'HTML without blank lines',
      '<div class="axiom-box">\n<h3>⚡ Title</h3>\n<ul>\n<li>a</li>\n</ul>\n</div>',
    ],
    ['HTML with blank lines', '<div class="axiom-box">\n\n<h3>⚡ Title</h3>\n\n- a\n\n</div>'],
    ['HTML with Markdown in it', '<div class="axiom-box">\n\n### ⚡ Title\n\n- a\n\n</div>'],
    ['more classes', "<div id='x' class='wide axiom-box'>\n<h3>⚡ Title</h3>\n<ul><li>a</li></ul>\n</div>"],
    ['JSX', '<div className="axiom-box">\n  <h3>⚡ Title</h3>\n  <ul>\n    <li>a</li>\n  </ul>\n</div>'],
    ['JSX with Markdown in it', '<div className="axiom-box">\n\n### ⚡ Title\n\n- a\n\n</div>'],
  ])('%s', (name, text) => {
    const format = name.startsWith('JSX') ? 'mdx' : 'md';
    const html = name !== 'a directive';
    expect(boxes(text, format)).toEqual([{kind: 'axiom', label: '⚡ Title', html, holds: ['list'], line: 1}]);
  });

  test('HTML within the box does not end it', () => {
    const text = '<div class="axiom-box">\n\n<div>\n\ntext\n\n</div>\n\n- a\n\n</div>\n\nAfter.';
    expect(read(text).content.map(({type}) => type)).toEqual(['containerDirective', 'paragraph']);
  });

  test('a box that is never closed takes in nothing of the next section', () => {
    expect(read('<div class="axiom-box">\n\n- a\n\n## B\n\ntext').sections).toHaveLength(1);
  });

  test('other classes are no boxes', () => {
    expect(boxes('<div class="card">\n<h3>A</h3>\n</div>')).toEqual([]);
  });
});

describe('bad input', () => {
  test.each<[name: string, text: string, format: MarkdownFormat, expected: string[]]>([
    ['an open expression', 'a {b', 'mdx', ['1:3 syntax']],
    ['an open tag', '<b>\n\ntext', 'mdx', ['1:1 syntax']],
    ['the same in Markdown', 'a {b <b>', 'md', []],
    ['quotations without end', '>'.repeat(5000), 'md', ['1:1 syntax']],
    ['lists without end', `${'- '.repeat(300)}x`, 'md', ['1:1 syntax']],
    ['more lists than can be read in time', `${'- '.repeat(20_000)}x`, 'md', ['1:1 syntax']],
    ['boxes without end', `${':::axiom\n'.repeat(3000)}${':::\n'.repeat(3000)}`, 'md', ['1:1 syntax']],
    ['NUL', 'a\u0000b', 'md', []],
  ])('%s', (_name, text, format, expected) => {
    const page = read(text, format);
    const own = page.findings.filter(({ruleId}) => ruleId === 'syntax');
    expect(own.map(({place: {start}}) => `${start.line}:${start.column} syntax`)).toEqual(expected);
    expect(page.isReadable).toBe(expected.length === 0);
  });

  test('brackets and emphasis without end', () => {
    for (const text of ['['.repeat(5000), '[a]('.repeat(1000), `${'['.repeat(3000)}${']'.repeat(3000)}`])
      expect(read(text).path).toBe('page.md');
  });

  test('HTML without end in a box', () => {
    const deep = `<div class="axiom-box">\n${'<p><b>'.repeat(5000)}`;
    expect(read(deep).path).toBe('page.md');
  });

  test('a byte that is not UTF-8', () => {
    const page = read(new Uint8Array([...Buffer.from('# A\n\nab'), 0xff, 0x63]));
    expect(page.findings).toMatchObject([{ruleId: 'syntax', place: {start: {line: 3, column: 3}}}]);
    expect(page.isReadable).toBe(true);
    expect(page.title?.text).toBe('A');
  });

  test('line ends of all kinds move no line', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(read(['# A', '', '## B'].join(end)).sections[0]?.place.start).toEqual({line: 3, column: 1});
  });
});

test('a page that is too large to parse is one message', () => {
  const {findings, isReadable} = readPage({
    path: 'page.md',
    contents: '# Title\n\n' + 'x'.repeat(2_000_000),
    format: 'md',
  });
  expect(isReadable).toBe(false);
  expect(findings).toEqual([
    expect.objectContaining({
      ruleId: 'syntax',
      reason: expect.stringContaining('at most 2 million') as unknown,
    }),
  ]);
});
