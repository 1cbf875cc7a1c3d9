import {readTemplate} from '../../../src/template/read-template.js';
import {explain} from '../../../src/template/explain.js';

const read = (contents: string) => readTemplate({path: 'template.md', contents});
const names = (contents: string) =>
  read(contents).facts.map(({name, kind, many}) => `${name} ${many ? 'many ' : ''}${kind}`);

test('a name is what holds the part and what it is called', () => {
  expect(
    names(`# [Name]

:::axiom[⚡ Quick Reference]

- **Problem:** [One sentence]
- **Don't use when:** [Words]

:::

## The Problem

[2 paragraphs]

## Trade-offs

| Aspect | Benefit | Cost |
| --- | --- | --- |
| **Performance** | [better] | [worse] |
`),
  ).toEqual([
    'quick-reference.problem text',
    'quick-reference.dont-use-when text',
    'the-problem text',
    'trade-offs table',
    'trade-offs.aspect many text',
    'trade-offs.benefit many text',
    'trade-offs.cost many text',
    'trade-offs.performance.benefit text',
    'trade-offs.performance.cost text',
  ]);
});

test('the innermost section tells; more of what is around it only where two would bear one name', () => {
  expect(
    names(
      '# [Name]\n\n## Frontend\n\n### Tests\n\n[Which]\n\n### Owner\n\n[Who]\n\n## Backend\n\n### Tests\n\n[Which]\n',
    ),
  ).toEqual(['frontend.tests text', 'owner text', 'backend.tests text']);
});

test('what stands beside prose says what it is, and several of one kind are counted', () => {
  expect(
    names(
      '# [Name]\n\n## Idea\n\n[Say it]\n\n```mermaid\ngraph LR\n```\n\n```python\na\n```\n\n```python\nb\n```\n',
    ),
  ).toEqual([
    'idea text',
    'idea.diagram code',
    'idea.code code',
    'idea.code.language text',
    'idea.code-2 code',
    'idea.code.language-2 text',
  ]);
});

test('columns of a second table in one place are counted where the first has such a column', () => {
  const {facts, findings} = read(
    '# [Name]\n\n## Costs\n\n| Option | Cost |\n| --- | --- |\n| [a] | [b] |\n\n| Cost | When |\n| --- | --- |\n| [a] | [b] |\n',
  );
  expect(facts.map(({name}) => name).filter(name => /cost/u.test(name.slice(6)))).toEqual([
    'costs.table.cost',
    'costs.table.cost-2',
  ]);
  expect(findings).toEqual([]);
});

test('a section that the writer names, several times, has its heading as a fact', () => {
  expect(names('# [Name]\n\n## Examples\n\n### Example 1: [Company]\n\n- **Scale**: [how much]\n')).toEqual([
    'example.title many text',
    'example.scale many text',
  ]);
  expect(names('# [Name]\n\n## Options\n\n### [Option]\n\n[Why]\n')).toEqual([
    'options.section.title many text',
    'options.section many text',
  ]);
});

test('a section with nothing but guidance is a fact, too; one that only holds others is none', () => {
  expect(names('# [Name]\n\n## Design\n\n### Summary\n\nSay in a few words what is planned.\n')).toEqual([
    'summary text',
  ]);
});

test('a field at the top bears its own name, and gives way to a section of that name', () => {
  expect(names('# [Name]\n\n- **Status**: [status]\n- **Owner**: [who]\n\n## Status\n\n[More]\n')).toEqual([
    'top.status text',
    'owner text',
    'status text',
  ]);
});

test('a dot belongs to no word of a name', () => {
  expect(names('# [Name]\n\n## Node.js\n\n[Say it]\n')).toEqual(['node-js text']);
});

describe('two parts that would bear one name', () => {
  const twice = (mark = '') =>
    `# [Name]\n\n:::axiom[Summary]\n\n[Words]\n\n:::\n\n${mark}:::decision[Summary]\n\n[Words]\n\n:::\n`;

  test('are told where the template is read, and the second gets a number', () => {
    const {facts, findings} = read(twice());
    expect(facts.map(({name}) => name)).toEqual(['summary', 'summary-2']);
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'template',
        severity: 'warning',
        place: {start: {line: 11, column: 1}, end: {line: 11, column: 2}},
        reason:
          'Expected parts with names of their own, found a second `summary`: line 5 bears the name already, and this one is called `summary-2`',
        note: 'Give one of them another name, or write `<!-- template: fact: other-name -->` beside it.',
      }),
    ]);
  });

  test('are told apart by a mark', () => {
    const {facts, findings} = read(twice('<!-- template: fact: verdict -->\n\n'));
    expect(facts.map(({name}) => name)).toEqual(['summary', 'verdict']);
    expect(findings).toEqual([]);
  });

  test('may not be told apart by what is no name', () => {
    expect(read(twice('<!-- template: fact: My Verdict -->\n\n')).findings[0]?.reason).toBe(
      'Expected a name of small letters, digits and hyphens, such as `fact: drawbacks`, found `fact: My Verdict` in a mark of the template',
    );
  });
});

test('the outline of a template gives the names', () => {
  const {sections} = explain(read('# [Name]\n\n## Idea\n\n[Say it]\n\n## Notes\n\nWhat else there is.\n'));
  expect(sections[0]?.sections).toEqual([
    expect.objectContaining({heading: 'Idea', elements: [expect.objectContaining({fact: 'idea'})]}),
    expect.objectContaining({heading: 'Notes', facts: ['notes']}),
  ]);
});

test('a part says what of the template it is, and what holds it', () => {
  const {facts} = read(
    '# [Name]\n\n:::axiom[⚡ Summary]\n- **Problem:** [x]\n:::\n\n## Idea\n\n[Say it]\n\n:::decision[We do]\n[Say it]\n:::\n\n## Costs\n\n| Aspect | Cost |\n| --- | --- |\n| **Speed** | [a] |\n',
  );
  expect(facts.map(({name, part, holder}) => [name, part, holder])).toEqual([
    ['summary.problem', 'field', 'Summary'],
    ['idea', 'prose', 'Idea'],
    ['we-do', 'box', 'We do'],
    ['costs', 'table', 'Costs'],
    ['costs.aspect', 'column', 'Costs'],
    ['costs.cost', 'column', 'Costs'],
    ['costs.speed.cost', 'cell', 'Costs'],
  ]);
});
