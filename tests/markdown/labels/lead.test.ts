import type {Code, List, Paragraph} from 'mdast';
import {readCodeLabels} from '../../../src/markdown/labels/code-labels.js';
import {readLabel, readLabels, readLead, readLeads} from '../../../src/markdown/labels/lead.js';
import {parseMarkdown} from '../../../src/markdown/parse.js';

function leadOf(item: string) {
  const [list] = parseMarkdown(item, 'md').children as List[];
  const [first] = list?.children ?? [];
  const lead = first ? readLead(first) : null;
  return lead && {name: lead.name, text: lead.text, isEmpty: lead.isEmpty};
}

test.each([
  ['- **Problem:** Calls hang.', 'Problem', 'Calls hang.'],
  ['- **Problem**: Calls hang.', 'Problem', 'Calls hang.'],
  ['- **Problem** – Calls hang.', 'Problem', 'Calls hang.'],
  ['- ⚡ **Problem:** Calls hang.', 'Problem', 'Calls hang.'],
  ['- **Problem:**\n  Calls hang.', 'Problem', 'Calls hang.'],
  ['- **Problem:**\n\n  Calls hang.', 'Problem', 'Calls hang.'],
  ['- **Problem:**\n  - Calls\n  - hang.', 'Problem', 'Calls'],
  ['1. **[Name]**: text', '[Name]', 'text'],
])('%s', (item, name, text) => {
  expect(leadOf(item)).toMatchObject({name, isEmpty: false});
  expect(leadOf(item)?.text).toContain(text);
});

test.each([['- **Problem:**'], ['- **Problem**: '], ['- **Problem** –'], ['- **Problem:** <!-- say it -->']])(
  '%s is empty',
  item => {
    expect(leadOf(item)).toMatchObject({name: 'Problem', isEmpty: true});
  },
);

test.each([
  ['- **Problem:** `code`'],
  ['- **Problem:** ![](x.png)'],
  ['- **Problem:** -'],
  ['- **Problem**: —'],
])('%s is not empty', item => {
  expect(leadOf(item)).toMatchObject({isEmpty: false});
});

test.each([['- Problem: text'], ['- text **bold**'], ['- `code`'], ['- ']])('%s has none', item => {
  expect(leadOf(item)).toBeNull();
});

test('a paragraph whose lines each begin with a lead', () => {
  const [node] = parseMarkdown('**Status**: draft\n**Date**: today\nand tomorrow\n**Owner**: me', 'md')
    .children as Paragraph[];
  expect(node && readLeads(node).map(({name}) => name)).toEqual(['Status', 'Date', 'Owner']);
});

test('a paragraph that begins otherwise has none', () => {
  const [node] = parseMarkdown('Some text\n**Date**: today', 'md').children as Paragraph[];
  expect(node && readLeads(node)).toEqual([]);
});

test.each([
  ['- Status: draft', 'Status', 'draft'],
  ['- `kind`: job', 'kind', 'job'],
  ['- *Date*: today', 'Date', 'today'],
  ['- *Date:* today', 'Date', 'today'],
  ['- Owner(s): me', 'Owner(s)', 'me'],
  ['- CI/CD: none', 'CI/CD', 'none'],
  ['- PR #: 1', 'PR #', '1'],
  ['- What is it?: x', 'What is it?', 'x'],
  ['- Funded by [optional]: x', 'Funded by [optional]', 'x'],
  ['- Node.js: 20', 'Node.js', '20'],
  ['- **Problem:** x', 'Problem', 'x'],
])('%s has a label', (text, name, value) => {
  const [list] = parseMarkdown(text, 'md').children as List[];
  expect(list?.children[0] && readLabel(list.children[0])).toMatchObject({name, text: value});
});

test.each(['- at 12:30', '- Go there, and then: look', '- https://example.org', '- [a](b): c'])(
  '%s has no label',
  text => {
    const [list] = parseMarkdown(text, 'md').children as List[];
    expect(list?.children[0] && readLabel(list.children[0])).toBeNull();
  },
);

test.each([
  ['**Date**: today | **Owner**: me', ['Date', 'Owner']],
  ['**Date:** today **Owner:** me', ['Date', 'Owner']],
  ['Date: today | Owner: me\nKind: a | b', ['Date', 'Owner', 'Kind']],
])('several in one line: %s', (text, names) => {
  const [node] = parseMarkdown(text, 'md').children as Paragraph[];
  expect(node && readLabels(node).map(({name}) => name)).toEqual(names);
  expect(node && readLabels(node)[0]?.text).toBe('today');
});

test.each([
  [
    'Title: a\nEditors: b\n  and c',
    [
      ['Title', 'a'],
      ['Editors', 'b and c'],
    ],
  ],
  [
    '# x\nid = "1"\n[more]\nlist = [\n  "a",\n]',
    [
      ['id', '1'],
      ['list', '[ "a", ]'],
    ],
  ],
  ['Title: a', []],
  ['Title: a\nif (x) { y: z }\nDate: b', []],
])('a header in code: %j', (value, expected) => {
  const code: Code = {type: 'code', value};
  expect(readCodeLabels(code).map(({name, text}) => [name, text])).toEqual(expected);
  expect(readCodeLabels({...code, lang: 'js'})).toEqual([]);
});
