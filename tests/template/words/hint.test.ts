import {readValues} from '../../../src/template/words/choice.js';
import {lengthText, readHints} from '../../../src/template/words/hint.js';
import {BUILT_IN_TAXONOMIES} from '../../../src/template/read-template.js';

const lengths = (text: string) => readHints(text, BUILT_IN_TAXONOMIES).lengths.map(lengthText);
const references = (text: string) => readHints(text, BUILT_IN_TAXONOMIES).references;

test.each([
  ['2-3 paragraphs explaining it', ['2-3 paragraphs']],
  ['1–2 paragraphs', ['1-2 paragraphs']],
  ['two to three sentences', ['2-3 sentences']],
  ['One sentence problem statement', ['1 sentence']],
  ['in a single sentence', ['1 sentence']],
  ['Key compromise in 5-7 words', ['5-7 words']],
  ['How they work together - 1 sentence', ['1 sentence']],
  ['one or two sentences', ['1-2 sentences']],
  ['at least 3 sentences', ['at least 3 sentences']],
  ['3+ sentences', ['at least 3 sentences']],
  ['2 or more paragraphs', ['at least 2 paragraphs']],
  ['at most 50 words', ['at most 50 words']],
  ['up to three sentences', ['at most 3 sentences']],
  ['no more than 10 words', ['at most 10 words']],
  ['a short paragraph', ['1 paragraph']],
  ['one clear sentence', ['1 sentence']],
  ['2 sentences of at most 10 words', ['2 sentences', 'at most 10 words']],
  ['a short (~200 words) description', ['about 200 words']],
  ['in about 3 sentences', ['about 3 sentences']],
  ['50 words or so', ['about 50 words']],
  ['a sentence or two', ['1-2 sentences']],
  ['a paragraph or two', ['1-2 paragraphs']],
  ['1 to 3 short sentences', ['1-3 sentences']],
  ['fewer than 100 words', ['at most 100 words']],
  ['100 words max', ['at most 100 words']],
  ['200 words or more', ['at least 200 words']],
  ['a list of words', []],
  ['Words of the wise', []],
  ['5 servers', []],
])('%s asks for %j', (text, expected) => {
  expect(lengths(text)).toEqual(expected);
});

test.each([
  ['reference at least one law from Part 1', [{taxonomy: 'laws', min: 1}]],
  ['cite two laws', [{taxonomy: 'laws', min: 2}]],
  ['link to at least 2 pillars', [{taxonomy: 'pillars', min: 2}]],
  [
    'reference at least one law and mention two pillars',
    [
      {taxonomy: 'laws', min: 1},
      {taxonomy: 'pillars', min: 2},
    ],
  ],
  ['the laws that make it hard', []],
])('%s', (text, expected) => {
  expect(references(text)).toEqual(expected);
});

test.each([
  ['Strong/Weak/None', ['Strong', 'Weak', 'None']],
  ['P0/P1/P2', ['P0', 'P1', 'P2']],
  ['yes/no', ['yes', 'no']],
  ['draft/review/final', ['draft', 'review', 'final']],
  [
    'Monitoring alert / User report / Automated check',
    ['Monitoring alert', 'User report', 'Automated check'],
  ],
  ['Low, Medium, or High', ['Low', 'Medium', 'High']],
  ['Yes / No', ['Yes', 'No']],
  ['proposed | rejected | accepted', ['proposed', 'rejected', 'accepted']],
  ['in progress | done', ['in progress', 'done']],
  ['"proposed | accepted"', ['proposed', 'accepted']],
  ['Status: draft | final', ['draft', 'final']],
  ['Yes | No | N/A', ['Yes', 'No', 'N/A']],
  ['draft | replaced by [link]', ['draft', 'replaced by [link]']],
])('%s is a choice', (text, values) => {
  expect(readValues(text)).toEqual(values);
});

test.each([
  'dd/mm/yyyy',
  'path/to/file',
  'name/team',
  'revenue/reputation/compliance',
  'requests/second',
  'name | default("none", true',
  'name | upper',
  'Name / Team / Role',
  'Users/QPS/Data volume',
  'Company/System',
  'a/b/…',
  'draft | accepted | …',
  'description | ticket/issue URL',
  'and/or',
  'What is given up for what',
  'one',
])('%s is no choice', text => {
  expect(readValues(text)).toBeNull();
});
