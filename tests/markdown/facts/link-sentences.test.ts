import {sentencesOfLinks} from '../../../src/markdown/facts/link-sentences.js';
import type {MarkdownFormat} from '../../../src/markdown/page.js';
import {readPage} from '../../../src/markdown/read-page.js';

/** The sentences of all links of a text. */
function read(
  contents: string,
  {locale = 'en', format = 'md'}: {locale?: string; format?: MarkdownFormat} = {},
) {
  const page = readPage({path: 'a.md', contents, format});
  const wanted = page.links.map(({place}) => place.start);
  return Object.values(sentencesOfLinks(page.tree, wanted, locale));
}

const texts = (contents: string, options = {}) => read(contents, options).map(({text}) => text);

test.each<[string, string[]]>([
  ['One. By [Law 1: Cause. Effect](/a) it *fails*. Three.', ['By Law 1: Cause. Effect it fails.']],
  ['One.\nBy [Law 1](/a)\nit fails. Three.', ['By Law 1 it fails.']],
  [
    'Some, e.g. Redis, vs. What [law](/a) says: it fails. B.',
    ['Some, e.g. Redis, vs. What law says: it fails.'],
  ],
  ['See J. Gray on [law](/a), No. 5 of all. B.', ['See J. Gray on law, No. 5 of all.']],
  ['A `x.y(). Z` call meets [law](/a)! What then?', ['A x.y(). Z call meets law!']],
  ['*One. Two [law](/a) here. Three.*', ['Two law here.']],
  ['It is **bold [law](/a). End** here.', ['It is bold law.']],
  [
    'One sentence [law](/a) and [other](/b) meet. [Third](/c) is here too.',
    ['One sentence law and other meet.', 'One sentence law and other meet.', 'Third is here too.'],
  ],
  ['- [law](/a): calls fail. Often.\n- One. Two [law](/b) fail', ['law: calls fail.', 'Two law fail']],
  ['| a | b |\n|---|---|\n| x | One. It is [law](/a) here. |', ['It is law here.']],
  ['> By [law][l] it fails. B.\n\n[l]: /a', ['By law it fails.']],
  // Nothing but links says nothing about them, and a heading is no sentence.
  ['- [law](/a)\n- **[law of all](/b)**\n\n## The [law](/c) of it all', []],
])('%j', (contents, expected) => {
  expect(texts(contents)).toEqual(expected);
});

test('languages differ', () => {
  const text = 'Am 3. Mai gilt [Gesetz](/a), d. h. Alles fällt aus. Ende.';
  expect(texts(text, {locale: 'de'})).toEqual(['Am 3. Mai gilt Gesetz, d. h. Alles fällt aus.']);
  expect(texts('据此 [法则](/a) 全部失败。然后。', {locale: 'zh'})).toEqual(['据此 法则 全部失败。']);
});

test('HTML, expressions and components are left out, and the place is that of the sentence', () => {
  const [sentence] = read('One.\n\nTwo. By <b>x</b> [law *x*](/a) it & *all* fail. Four.', {format: 'mdx'});
  expect(sentence).toEqual({
    kind: 'text',
    text: 'By x law x it & all fail.',
    html: 'By x <a href="/a">law <em>x</em></a> it &#x26; <em>all</em> fail.',
    links: [{text: 'law x', url: '/a'}],
    place: {start: {line: 3, column: 6}, end: {line: 3, column: 48}},
  });
});

test('the place of a sentence on a later line', () => {
  const [sentence] = read('One\ntwo. By all [law](/a)\nit fails. B.');
  expect(sentence?.place).toEqual({start: {line: 2, column: 6}, end: {line: 3, column: 10}});
});

test.each([
  ['sentences', 'By all [law](/a) it fails. '],
  ['links', 'By all [law](/a) it fails, '],
])('a paragraph of many %s takes time in proportion', (_, words) => {
  const timeOf = (count: number) => {
    const page = readPage({path: 'a.md', contents: words.repeat(count), format: 'md'});
    const wanted = page.links.map(({place}) => place.start);
    const start = performance.now();
    expect(Object.keys(sentencesOfLinks(page.tree, wanted, 'en'))).toHaveLength(count);
    return performance.now() - start;
  };
  timeOf(100);
  expect(timeOf(1000)).toBeLessThan(Math.max(200, 10 * timeOf(250)));
});
