import {countSentences, countWords} from '../../src/markdown/words/length.js';
import {isBlank} from '../../src/markdown/blank.js';
import {foldName, hyphenate, normalizeName} from '../../src/markdown/names.js';
import {withoutHeadingId} from '../../src/markdown/text.js';

test.each([
  ['🎯 2. The problem:', 'the problem'],
  ['2.1 The Problem', 'the problem'],
  ['(3) The Problem', 'the problem'],
  ['IV. The Problem', 'the problem'],
  ['The **Problem**?', 'the problem'],
  ['The `Problem` {#id}', 'the problem'],
  ['Monitoring & Debugging', 'monitoring and debugging'],
  ['“Don’t”', '"don\'t"'],
  ['Trade–offs', 'trade-offs'],
  ['❌ Don’t Use When:', "don't use when"],
  ['⚡', '⚡'],
  ['2024', '2024'],
  ['3.', '3'],
  ['...', '...'],
  ['', ''],
  ['日本語', '日本語'],
])('the name of %s', (text, name) => {
  expect(normalizeName(text)).toBe(name);
});

test('a heading id is no part of a heading', () => {
  expect(withoutHeadingId('A {#a}')).toBe('A');
  expect(withoutHeadingId('A {a}')).toBe('A {a}');
  expect(withoutHeadingId('A {#a} b')).toBe('A {#a} b');
});

test.each([
  ['One sentence.', 1],
  ['One. Two! Three?', 3],
  ['No full stop', 1],
  ['It is slow, e.g. on Mondays. Then it is fast.', 2],
  ['Version 1.2 is out. It works.', 2],
  ['', 0],
  ['…', 0],
])('sentences of "%s"', (text, count) => {
  expect(countSentences(text)).toBe(count);
});

test.each([
  ['five words are counted here', 5],
  ['well-known is one', 3],
  ['a – b', 2],
  ["don't", 1],
  ['', 0],
])('words of "%s"', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('words of scripts without spaces', () => {
  expect(countWords('日本語の文章')).toBeGreaterThan(1);
});

test.each([
  ['<!-- a -->', true],
  ['<!-- a --> <!-- b -->', true],
  ['<!-- a --> text', false],
  ['<br>', true],
  ['<a id="here"></a>', true],
  ['<a href="/">here</a>', false],
  ['<img src="a.png">', false],
  [`${'<!-- a --> '.repeat(50)}x`, false],
])('HTML %s shows nothing: %s', (value, blank) => {
  expect(isBlank({type: 'html', value})).toBe(blank);
});

test('ids and titles are told apart by every sign but case and white space', () => {
  expect(foldName(' Law\n 1:  Correlated ')).toBe('law 1: correlated');
  expect(foldName('Cafe\u0301')).toBe('café');
  expect(hyphenate(' Law of Demeter ')).toBe('law-of-demeter');
});
