import type {List, Paragraph} from 'mdast';
import {readLead, readLeads} from '../../src/markdown/lead.js';
import {parseMarkdown} from '../../src/markdown/parse.js';

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

test.each([['- **Problem:**'], ['- **Problem**: '], ['- **Problem** –']])('%s is empty', item => {
  expect(leadOf(item)).toMatchObject({name: 'Problem', isEmpty: true});
});

test.each([['- **Problem:** `code`'], ['- **Problem:** ![](x.png)']])('%s is not empty', item => {
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
