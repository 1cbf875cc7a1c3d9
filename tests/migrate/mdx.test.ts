import {parseMarkdown} from '../../src/markdown/parse.js';
import {migrate} from './migrate.js';

const NO_COMMENTS = {comments: false, admonitions: false, headingIds: true};

test.each([
  ['less than', 'Under <10ms, a <- b.', 'Under &lt;10ms, a &lt;- b.'],
  ['a word in braces and more', 'Use {foo bar} here.', 'Use \\{foo bar} here.'],
  ['a name of nothing', 'Dear {name}.', 'Dear \\{name}.'],
  ['templates', 'Say {{ user.name }}.', 'Say \\{\\{ user.name }}.'],
  ['an open brace', 'Only {', 'Only \\{'],
  ['breaks', 'One<br>two.', 'One<br />two.'],
  ['closed breaks', 'One</br>two.', 'One<br />two.'],
  ['images', '<img src=a.png width=100>', '<img src="a.png" width="100" />'],
  [
    'addresses',
    'See <https://example.com/a?b=1>.',
    'See [https://example.com/a?b=1](https://example.com/a?b=1).',
  ],
  ['mail', 'Ask <ada@example.com>.', 'Ask [ada@example.com](mailto:ada@example.com).'],
  ['slots', 'Write <your name> here.', 'Write &lt;your name> here.'],
  ['types', 'A List<String> is one.', 'A List&lt;String> is one.'],
  ['ids of headings', '## Title { #there }\n\n{ x y }', '## Title {#there}\n\n\\{ x y }'],
  ['class', '<b class="x">a</b>', '<b className="x">a</b>'],
  [
    'style',
    '<b style="color: red; --a-b: url(a;b)">a</b>',
    "<b style={{color: 'red', '--a-b': 'url(a;b)'}}>a</b>",
  ],
  [
    'details',
    '<details><summary>More</summary>\nText.\n</details>',
    '<details>\n<summary>More</summary>\nText.\n</details>',
  ],
])('%s', (_, before, after) => {
  const {text, left} = migrate(`${before}\n`, {format: 'mdx'});
  expect({text, left}).toEqual({text: `${after}\n`, left: []});
  parseMarkdown(text, 'mdx');
  expect(migrate(text, {format: 'mdx'}).changes).toEqual([]);
});

test('comments of HTML become those of MDX where the site does not know them', () => {
  const page = {format: 'mdx', mdx1Compat: NO_COMMENTS} as const;
  expect(migrate('A <!-- note --> b.\n\n<!--\nmore\n-->\n', page).text).toBe(
    'A {/* note */} b.\n\n{/*\nmore\n*/}\n',
  );
  expect(migrate('A <!-- note --> b.\n', {format: 'mdx'}).text).toBe('A <!-- note --> b.\n');
});

test('in code, in modules and in expressions that are some, nothing changes', () => {
  const text =
    "import {a} from 'b';\n\nexport const c = {d: 1};\n\n`<10 {x y}` {c.d} {/* x */}\n\n```\n<br> {x y} <10\n```\n\n<T a={c} />\n";
  const broken = `${text}\n<1\n`;
  expect(migrate(text, {format: 'mdx'})).toEqual({text, changes: [], left: []});
  expect(migrate(broken, {format: 'mdx'}).text).toBe(`${text}\n&lt;1\n`);
});

test('Markdown keeps all of it', () => {
  const text = 'Under <10ms {x y} <br> <https://example.com>\n';
  expect(migrate(text)).toEqual({text, changes: [], left: []});
});

test('what nobody can mend is named with its line', () => {
  const {text, left} = migrate('One <1.\n\n<p>\nopen\n', {format: 'mdx'});
  expect(text).toBe('One &lt;1.\n\n<p>\nopen\n');
  expect(left).toEqual([
    {line: 3, reason: expect.stringMatching(/`<p>`, which is not/u), note: expect.any(String)},
  ]);
});
