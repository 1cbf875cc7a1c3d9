import type {MdxError} from '../../../src/markdown/mend/mdx-failure.js';
import {describeMdxError} from '../../../src/markdown/mend/mdx-faults.js';
import {parseMarkdown} from '../../../src/markdown/parse.js';
import {readPage} from '../../../src/markdown/read-page.js';

function faults(contents: string, comments = false): string[] {
  const mdx1Compat = {comments, admonitions: true, headingIds: true};
  return readPage({path: 'page.mdx', contents, format: 'mdx', mdx1Compat}).findings.map(
    ({place: {start}, reason, note}) => `${start.line}:${start.column} ${reason}. ${note}`,
  );
}

test.each<[text: string, place: string, says: RegExp]>([
  [
    'a\n\nb {{the option}} c',
    '3:3',
    /`\{\{the option\}\}`, which looks like a slot.*Replace it with your own text.*`\\\{`/,
  ],
  ['- {a b}', '1:3', /`\{a b\}`, which looks like a slot/],
  ['a {foo: bar}', '1:3', /found `\{foo: bar\}`: MDX.*Put it into code/],
  ['a {some text\nb\n\nc', '1:3', /`\}` that closes `\{some text`, found none/],
  ['# <Service> Runbook', '1:3', /`<Service>`, which looks like a slot.*Replace it with your own text/],
  ['The <your name> here', '1:5', /`<your name>`, which looks like a slot/],
  ['a <br> b', '1:3', /found `<br>`.*Write `<br \/>`/],
  ['<div class="x">\n\ntext', '1:1', /found `<div class="x">`.*Close it with `<\/div>`/],
  ['a <5 b', '1:3', /found `<5 b`.*`&lt;`/],
  ['b <!-- x\ny --> c', '1:3', /found one of HTML, `<!-- x y -->`.*`\{\/\* … \*\/\}`/],
  ['<!-- x', '1:1', /`<!-- x`, which is never closed.*`\{\/\* … \*\/\}`/],
  ['see <https://a.b>', '1:5', /`\[https:\/\/a\.b\]\(https:\/\/a\.b\)`/],
  ['<a b=c>x</a>', '1:1', /quotation marks around the value/],
  ['import is a word', '1:1', /found `import is a word`.*Begin the line with another word/],
  ['<div>\ntext\n\n</p>', '4:1', /Expected `<\/div>`.*line 1, found `<\/p>`/],
  ['</div>', '1:1', /opening tag before `<\/div>`/],
  ['<a {b}>x</a>', '1:5', /This is not valid MDX/],
])('%j', (text, place, says) => {
  const [only, ...others] = faults(text);
  expect(others).toEqual([]);
  expect(only?.startsWith(`${place} `)).toBe(true);
  expect(only).toMatch(says);
  expect(only).not.toMatch(/acorn|micromark|expression|atxHeading/);
});

test('a comment that the site keeps is none', () => {
  expect(faults('<!-- x -->', true)).toEqual([]);
});

test.each([
  'a {b c} d',
  'import is a word',
  'b <!x',
  'see <https://a.b>',
  'a <5 b',
  '<a b=c>x</a>',
  '</div>',
])('what the parser says is of no account: %j', text => {
  const error = failureOf(text);
  const words = describeMdxError(error, text);
  expect(words.reason).not.toContain('not valid MDX');
  expect(describeMdxError(Object.assign(error, {reason: 'Non.'}), text)).toEqual(words);
});

function failureOf(text: string): MdxError {
  try {
    parseMarkdown(text, 'mdx', {comments: false, admonitions: true, headingIds: true});
  } catch (error) {
    return error as MdxError;
  }
  throw new Error('It parses.');
}

test.each([
  ['see <a.b@c.d>', '1:5', '[a.b@c.d](mailto:a.b@c.d)'],
  ['see <mailto:a@b.c>', '1:5', '[mailto:a@b.c](mailto:a@b.c)'],
  ['<a title="x=" b=c>', '1:1', 'name="value"'],
])('%j has a note for it', (text, place, note) => {
  expect(faults(text)[0]).toMatch(new RegExp(`^${place} `, 'u'));
  expect(faults(text)[0]).toContain(note);
});
