import {outlineOf} from '../../src/cli/outline.js';
import {explain} from '../../src/template/explain.js';
import {readTemplate} from '../../src/template/read-template.js';

const TEMPLATE = `---
status: draft
# optional
owner: ants
---

# [Name]

## Problem

[What hurts]

## Notes
<!--
  Say what helps.

  This section is optional.
-->

- [a]

## Notes on {topic}

<!-- template: optional: when it has a past -->
## History

**Since**: [year] <!-- optional -->

### Option 1: [Name]

[a picture]

### Option 2: [Name]
`;

const explanation = explain(readTemplate({path: 'template.md', contents: TEMPLATE}));

test('each line names the words or the structure that led to it', () => {
  expect(outlineOf(explanation).split('\n')).toEqual([
    'template.md',
    '    2  front matter status',
    '    4  front matter owner  optional  (line 3: "optional")',
    '    7  # [Name]',
    '    9    ## Problem',
    '   11      prose  fact problem  (line 11: a paragraph with a slot)',
    '   13    ## Notes  optional  (line 17: "This section is optional.")',
    '   20      list  at least 1; fact notes  (line 20: an item with a slot)',
    '   22    ## Notes on {topic}  facts notes-on.title, notes-on',
    '   25    ## History  optional on a condition  (line 24: "template: optional: when it has a past")',
    '   27      field Since  optional; fact history.since  (line 27: "optional"; line 27: a bold name in front of a value)',
    '   29      ### Option 1: [Name]  group, at least 2; fact option.title  (lines 29, 33: headings of one shape)',
    '   31        prose  optional; fact option  (line 31: not in all of the group; line 31: a paragraph with a slot)',
  ]);
});

test('and so does the outline for scripts', () => {
  expect(explanation.sections[0]?.sections[1]).toMatchObject({
    heading: 'Notes',
    required: false,
    why: [{line: 17, text: '"This section is optional."'}],
    elements: [{kind: 'list', why: [{line: 20, text: 'an item with a slot'}]}],
  });
});
