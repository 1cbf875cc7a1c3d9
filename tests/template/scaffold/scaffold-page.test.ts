import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {checkLibrary} from '../../../src/check/check-library.js';
import {BUILT_IN_BOX_KINDS} from '../../../src/markdown/box.js';
import type {MarkdownFormat} from '../../../src/markdown/page.js';
import {readPage} from '../../../src/markdown/read-page.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../../../src/template/read-template.js';
import {scaffoldPage} from '../../../src/template/scaffold/scaffold-page.js';
import {boxKindsOf} from '../../../src/template/template-boxes.js';

function scaffold(
  contents: string,
  format: MarkdownFormat = 'md',
  title = 'Circuit Breaker',
  file = 'template.md',
) {
  const template = readTemplate({path: file, contents});
  const boxes = [...BUILT_IN_BOX_KINDS, ...boxKindsOf(template)];
  const text = scaffoldPage({
    template,
    contents,
    format,
    boxes,
    taxonomies: BUILT_IN_TAXONOMIES,
    known: {title, slug: 'circuit-breaker', number: '0007', date: '2024-01-31', keys: new Map()},
    further: new Map(),
  });
  return {text, template, boxes, page: readPage({path: `page.${format}`, contents: text, format}, boxes)};
}

const FIXTURES = 'tests/fixtures';
const TEMPLATES = [
  'src/template/built-in/pattern.md',
  `${FIXTURES}/seed/pattern-template.md`,
  ...['check', 'templates'].flatMap(group =>
    readdirSync(path.join(FIXTURES, group)).flatMap(name =>
      ['template.md', 'template.mdx']
        .map(file => path.join(FIXTURES, group, name, file))
        .filter(file => existsSync(file)),
    ),
  ),
];

/** What says that something is still to be written, and nothing else. */
const TO_WRITE = ['leftover-placeholder', 'untouched-text'];

/** Code that is never closed: the command refuses it. */
const BROKEN = [`${FIXTURES}/check/code-unclosed/template.md`];

describe.each(['md', 'mdx'] as const)('in %s', format => {
  test.each(TEMPLATES.filter(file => !BROKEN.includes(file)))(
    'a page from %s passes but for placeholders',
    async file => {
      const contents = readFileSync(file, 'utf8');
      const {page, template, boxes} = scaffold(contents, format, 'Circuit Breaker', file);
      const {pages} = await checkLibrary({pages: [{page, template}], boxes, taxonomies: BUILT_IN_TAXONOMIES});
      const found = pages.find(each => each.path === page.path)?.messages ?? [];
      const others = found.filter(({ruleId}) => !TO_WRITE.includes(ruleId));
      // A choice without brackets, `Open | Shut`, is found as a value that is none of them.
      expect(others.filter(({actual: [value = '']}) => !/ \| |, or /u.test(value))).toEqual([]);
      if (template.placeholders.length > 1) expect(found).not.toEqual([]);
    },
  );
});

test.each([
  ['# [Pattern Name] Pattern', 'Bulkhead', 'Bulkhead Pattern'],
  ['# [Pattern Name] Pattern', 'Bulkhead Pattern', 'Bulkhead Pattern'],
  ['# [Pattern Name]', 'Bulkhead', 'Bulkhead'],
  ['# ADR-0000: [Title]', 'Use One Queue', 'ADR-0007: Use One Queue'],
  ['# ADR-0000: [Title]', 'Drop ADR-0000', 'ADR-0007: Drop ADR-0000'],
  ['# [Number]. [Title]', 'Use One Queue', '0007. Use One Queue'],
  ['# From [Start] to [End]', 'Here', 'From Here to [End]'],
  ['# `Topic` Cheat Sheet', 'Tokens', 'Tokens Cheat Sheet'],
  ['# Decision Record', 'Use One Queue', 'Use One Queue'],
])('%s: the title of %s is %s', (heading, title, expected) => {
  expect(scaffold(`${heading}\n\n## Context\n\n[Text]\n`, 'md', title).page.title?.text).toBe(expected);
});

test.each(['md', 'mdx'] as const)('in %s any title is shown as it was given', format => {
  for (const title of [
    'C# and #',
    'a * b _c_ `d`',
    '{x} <y> [z](u)',
    'AT&amp;T \\ more',
    '1. First',
    'snake_case_name',
    '~~no~~ {#id} :x',
    'a | b: c',
  ])
    expect(scaffold('# [Title]\n\n## Context\n\n[Text]\n', format, title).page.title?.text).toBe(title);
});

test('without a title in the template it stands in the front matter', () => {
  expect(scaffold('## Context\n\n[Text]\n', 'md', 'It: "works"').text).toBe(
    '---\ntitle: "It: \\"works\\""\n---\n\n## Context\n\n[Text]\n',
  );
});

test('known values take the place of slots; other values stay, and marks go', () => {
  const template = `---
# template: schema: x.json
title: "[Title] Service"
slug: /services/[slug]
created: (fill in, YYYY-MM-DD)
kind: service # one of: service, library
owner: "[name]" # template: optional
tags: [a, b]
---

# [Title] Service

- Date: YYYY-MM-DD
- Number: [n]
- Owner: [name]

## Purpose
<!-- template: aliases: Why -->

[Text]
`;
  expect(scaffold(template).text).toBe(`---
title: Circuit Breaker Service
slug: /services/circuit-breaker
created: 2024-01-31
kind: service # one of: service, library
owner: "[name]"
tags: [a, b]
---

# Circuit Breaker Service

- Date: 2024-01-31
- Number: 0007
- Owner: [name]

## Purpose

[Text]
`);
});

test('guidance cannot end its own comment, and what is generated is left out', () => {
  const template = '# [T]\n\n## Why\n\nSay `a --> b` and `*/` at length.\n\n---\n\n**Next**: generated\n';
  expect(scaffold(template).text).toContain('<!-- Say `a - -> b` and `*/` at length. -->\n\nTODO\n');
  expect(scaffold(template, 'mdx').text).toContain('{/* Say `a --> b` and `* /` at length. */}\n\nTODO\n');
  expect(scaffold(template).text).not.toContain('Next');
});

test('a text that stays word for word is no guidance', () => {
  const template = '# [T]\n\n## Licence\n\n<!-- template: verbatim -->\nFree for all, and for ever.\n';
  expect(scaffold(template).text).toBe('# Circuit Breaker\n\n## Licence\n\nFree for all, and for ever.\n');
});
