import {isUnderlinedSentence, readLookAlikes} from '../../src/markdown/words/look-alikes.js';
import {readPage} from '../../src/markdown/read-page.js';

function lookAlikes(text: string, format: 'md' | 'mdx' = 'md') {
  return readLookAlikes(readPage({path: `page.${format}`, contents: text, format}).tree).map(
    ({text: found, place: {start}, depth, how}) => [`${start.line}:${start.column}`, found, depth, how],
  );
}

test.each([
  ['bold', '# T\n\n**Context:**\n\nText.\n', ['3:1', 'Context', null, 'in bold']],
  ['bold, with text below', '__Context__\nText.\n', ['1:1', 'Context', null, 'in bold']],
  ['without a space', 'Text.\n\n##Context\n', ['3:1', 'Context', 2, 'without a space behind `##`']],
  ['below a text', 'Text.\n###Context\n', ['2:1', 'Context', 3, 'without a space behind `###`']],
  [
    'HTML',
    'Text.\n\n<div>\n <h2 id="a">The <b>Context</b></h2>\n</div>\n',
    ['4:2', 'The Context', 2, 'as HTML'],
  ],
  ['in a quotation', '> ## Context\n', ['1:3', 'Context', 2, 'in a quotation, a list or a box']],
])('%s', (_name, text, expected) => {
  expect(lookAlikes(text)).toEqual([expected]);
});

test('JSX', () => {
  expect(lookAlikes('<h2>Context</h2>\n', 'mdx')).toEqual([['1:1', 'Context', 2, 'as HTML']]);
});

test.each([
  ['a heading', '## Context\n'],
  ['bold print in a sentence', '**Context** is all.\n'],
  ['a number sign in a sentence', 'See #12 and ##b.\n'],
  ['code', '    ##Context\n'],
])('%s is none', (_name, text) => {
  expect(lookAlikes(text)).toEqual([]);
});

test.each([
  ['We had many disks.\n---\n', true],
  ['Disks\n---\n', false],
  ['Disks.\n===\n', false],
  ['## Disks.\n', false],
])('%j is a sentence that a line has made a heading: %s', (text, expected) => {
  const [heading] = readPage({path: 'page.md', contents: text, format: 'md'}).tree.children;
  expect(heading?.type === 'heading' && isUnderlinedSentence(heading)).toBe(expected);
});
