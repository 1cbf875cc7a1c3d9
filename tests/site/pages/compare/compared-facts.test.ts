import {comparedFacts} from '../../../../src/site/pages/compare/compared-facts.js';
import {readTemplate} from '../../../../src/template/read-template.js';

const specs = (contents: string) => readTemplate({path: 'template.md', contents}).facts;
const PATTERN = specs(`# [Name]

:::axiom[Summary]
- **Problem:** [In one sentence]
- **Use when:** [In one sentence]
:::

## The Problem

[2 paragraphs]

## Properties

| Property | Guarantee |
|----------|-----------|
| **Speed** | [Strong/Weak] |

## Examples

### Example 1: [Company]

- **Scale**: [How large]

### Example 2: [Company]

- **Scale**: [How large]

## When to Use

:::decision[Use When]
[One sentence]
:::

## Code

\`\`\`python
# Code.
\`\`\`
`);
const names = (chosen: string[] | null, template = PATTERN) =>
  comparedFacts(template, chosen)
    .of(template)
    .map(({name}) => name);

test('by default what stands in fields, boxes, lists and tables is compared', () => {
  expect(names(null)).toEqual(['summary.problem', 'summary.use-when', 'properties', 'when-to-use.use-when']);
});

test('of a template that has nothing of these, the prose', () => {
  expect(names(null, specs('# [Name]\n\n## Context\n\n[Why]\n\n## Outcome\n\n[What]\n'))).toEqual([
    'context',
    'outcome',
  ]);
});

test('what the options name stands in the order of the template', () => {
  expect(names(['code', 'example', 'the-problem', 'summary'])).toEqual([
    'summary.problem',
    'summary.use-when',
    'the-problem',
    'example.title',
    'example.scale',
    'code',
  ]);
  expect(names(['speed.guarantee', 'properties.guarantee'])).toEqual([
    'properties.guarantee',
    'properties.speed.guarantee',
  ]);
  expect(names([])).toEqual([]);
});

test('names of no fact are told', () => {
  const {unknown} = comparedFacts(PATTERN, ['summary', 'sumary', 'use-when', 'when-to-use']);
  expect(unknown.map(({reason}) => reason)).toEqual([
    'Unknown fact `sumary`.',
    expect.stringContaining('may be `summary.use-when` or `when-to-use.use-when`'),
  ]);
});
