import {splitLines} from '../../src/migrate/line.js';
import {findLostWord} from '../../src/migrate/words/compare-words.js';
import {migrate} from './migrate.js';

const lost = (before: string, after: string) => findLostWord(splitLines(before), splitLines(after));

test.each([
  ['!!! note "A b"\n    c', ':::note[A b]\nc\n:::'],
  ['!!! example\n    c', ':::info[Example]\nc\n:::'],
  ['???+ example "Example - a"\n    c', ':::info[Example - a]\nc\n:::'],
  ['<div class="x">Axiom b</div>', ':::axiom\nAxiom b\n:::'],
  ['> [!NOTE]\n> c', ':::note\nc\n:::'],
  ['<div class="x">\n<h3>A</h3>\n<a href="u">b</a>\n</div>', ':::axiom[A]\n[b](u)\n:::'],
  ['<ol><li>a</li></ol>', '1. a'],
  ['a <10ms b<br>c', 'a &lt;10ms b<br />c'],
  ['<https://a.b>', '[https://a.b](https://a.b)'],
])('%j says what %j says', (before, after) => {
  expect(lost(before, after)).toBeNull();
});

test.each([
  ['a b c', 'a c', 'b', 1],
  ['a\nb', 'b\na', 'a', 1],
  ['a', 'a a', 'a', 1],
  ['x\n!!! note "A b"\n    c', 'x\n:::note[A]\nc\n:::', 'b', 2],
  ['x\n!!! example\n    c', 'x\n:::info\nc\n:::', 'example', 2],
  ['x\n\n<img alt="seen" src="s">', 'x\n\n<img src="s">', 'seen', 3],
  ['[a](u)', '[a](v)', 'u', 1],
])('%j has what %j lacks', (before, after, text, line) => {
  expect(lost(before, after)).toMatchObject({text, ...(text === 'a' ? {} : {line})});
});

test.each([
  ['too large', `${'word '.repeat(2_000_000)}\n\n!!! note\n    Text.\n`, /found 10\.0 million/u],
  ['nested too deep', `${'> '.repeat(20_000)}a\n\n!!! note\n    Text.\n`, /nested so deep/u],
])('a page that is %s stays, and is named', (_, page, reason) => {
  const {text, left} = migrate(page);
  expect(text === page).toBe(true);
  expect(left).toEqual([{line: 1, reason: expect.stringMatching(reason), note: expect.any(String)}]);
});

test('a page that may lose a word stays as it is, and says where', () => {
  const page =
    '# Page\n\n!!! note\n    Text.\n\n<div class="axiom-box">\n<pre><code>&#72;ello</code></pre>\n</div>\n';
  const {text, changes, left} = migrate(page);
  expect({text, changes}).toEqual({text: page, changes: []});
  expect(left).toEqual([
    {
      line: 7,
      reason: expect.stringMatching(/^Expected to keep every word, but `72` would be lost/u),
      note: expect.any(String),
    },
  ]);
});
