import {readFileSync} from 'node:fs';
import {factsOf} from '../../../src/check/facts/facts-of.js';
import {namedByPosition} from '../../../src/check/match/by-position.js';
import {BUILT_IN_BOX_KINDS} from '../../../src/markdown/box.js';
import {textsOf, type Fact} from '../../../src/markdown/facts/fact.js';
import {readPage} from '../../../src/markdown/read-page.js';
import {factsLike} from '../../../src/template/facts/facts-like.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../../../src/template/read-template.js';
import type {Template} from '../../../src/template/template.js';

const template = (contents: string) => readTemplate({path: 'template.md', contents});
const page = (contents: string, format: 'md' | 'mdx' = 'md') =>
  readPage({path: `page.${format}`, contents, format}, BUILT_IN_BOX_KINDS);

const factsIn = (schema: Template, contents: string, format?: 'md' | 'mdx') =>
  new Map(factsOf(page(contents, format), schema, BUILT_IN_TAXONOMIES).map(fact => [fact.name, fact]));

const texts = (facts: ReadonlyMap<string, Fact>) =>
  Object.fromEntries([...facts].map(([name, {values}]) => [name, values.flatMap(textsOf)]));

const NOTE = template('# [Name]\n\n## Note\n\n[Say it]\n');

const htmlOf = (markdown: string, format?: 'md' | 'mdx') => {
  const [value] = factsIn(NOTE, `# A\n\n## Note\n\n${markdown}\n`, format).get('note')?.values ?? [];
  return value?.kind === 'text' ? value : undefined;
};

const PATTERN = readTemplate({
  path: 'pattern.md',
  contents: readFileSync('src/template/built-in/pattern.md', 'utf8'),
});

test('fields, tables, choices, lists, code: each is there under the name of the template', () => {
  const text = readFileSync('example-site/docs/patterns/resilience/bulkhead.md', 'utf8');
  const facts = factsIn(PATTERN, text);
  expect([...facts.keys()]).toEqual(PATTERN.facts.map(({name}) => name));
  const said = texts(facts);
  expect(said['quick-reference.use-when']).toEqual(['Unrelated work shares a pool that can run dry']);
  expect(said['key-properties.guarantee']).toEqual(['Strong', 'Strong', 'Weak', 'None']);
  expect(said['trade-offs.scalability.benefit']).toEqual([
    'Compartments can be scaled and placed separately',
  ]);
  expect(said['trade-offs.scalability.benefit']?.[0]).toBe(
    said['trade-offs.benefit']?.[said['trade-offs.aspect']!.indexOf('Scalability')],
  );
  expect(said['basic-implementation.language']).toEqual(['go']);
  expect(said['example.title']).toEqual(['Example 1: Netflix API', 'Example 2: Amazon Route 53']);
  const pitfalls = facts.get('common-pitfalls')?.values[0];
  expect(pitfalls).toMatchObject({
    kind: 'list',
    items: expect.arrayContaining([expect.objectContaining({lead: 'Walls above a shared floor'})]),
  });
});

test('aliases and translations have the names of the template', () => {
  const schema = template('# [Name]\n\n<!-- template: aliases: Why -->\n## Reason\n\n- **Cause**: [what]\n');
  const german = '# A\n\n## Grund\n\n- **Ursache**: Wasser\n';
  expect(texts(factsIn(schema, '# A\n\n## Why\n\n- **Cause**: water\n'))).toEqual({
    'reason.cause': ['water'],
  });
  expect(texts(factsIn(namedByPosition(schema, page(german)), german))).toEqual({'reason.cause': ['Wasser']});
  const counterpart = factsLike(schema, template('# [Name]\n\n## Grund\n\n- **Ursache**: [was]\n'));
  expect(texts(factsIn(counterpart, german))).toEqual({'reason.cause': ['Wasser']});
  expect(counterpart.facts[0]).toMatchObject({name: 'reason.cause', label: 'Ursache'});
});

test('the rows of a translated table are those of the template, in its order', () => {
  const schema = template(
    '# [Name]\n\n## Costs\n\n| Part | Cost |\n| --- | --- |\n| **Time** | [a] |\n| **Money** | [b] |\n',
  );
  const german = '# A\n\n## Kosten\n\n| Teil | Preis |\n| --- | --- |\n| Zeit | hoch |\n| Geld | gering |\n';
  expect(texts(factsIn(namedByPosition(schema, page(german)), german))).toMatchObject({
    'costs.cost': ['hoch', 'gering'],
    'costs.time.cost': ['hoch'],
    'costs.money.cost': ['gering'],
  });
});

test('a part that the page lacks, or leaves empty, has no fact', () => {
  const schema = template('# [Name]\n\n## Idea\n\n[Say it]\n\n- **Cause**: [what]\n- **Cost**: [what]\n');
  expect(texts(factsIn(schema, '# A\n\n## Idea\n\n- **Cause**:\n- **Cost**: high\n'))).toEqual({
    'idea.cost': ['high'],
  });
});

test('a table tells which of its rows the template names, in any language and order', () => {
  const schema = template(
    '# [Name]\n\n## Costs\n\n| Aspect | Cost |\n| --- | --- |\n| **Speed** | [a] |\n| **Size** | [b] |\n',
  );
  const german = '# A\n\n## Kosten\n\n| Sicht | Preis |\n| --- | --- |\n| Tempo | x |\n| Größe | y |\n';
  const named = (facts: ReadonlyMap<string, Fact>) => {
    const [table] = facts.get('costs')?.values ?? [];
    return table?.kind === 'table' ? [table.rowHead, table.rowNames] : null;
  };
  const english =
    '# A\n\n## Costs\n\n| Cost | Aspect |\n| --- | --- |\n| y | Size |\n| z | Own |\n| x | speed |\n';
  expect(named(factsIn(schema, english))).toEqual(['aspect', ['size', null, 'speed']]);
  expect(named(factsIn(namedByPosition(schema, page(german)), german))).toEqual([
    'aspect',
    ['speed', 'size'],
  ]);
  const counterpart = template(
    '# [Name]\n\n## Kosten\n\n| Sicht | Preis |\n| --- | --- |\n| **Tempo** | [a] |\n| **Größe** | [b] |\n',
  );
  const like = factsLike(schema, counterpart);
  expect(named(factsIn(like, german))).toEqual(['aspect', ['speed', 'size']]);
  expect(like.facts.map(({name, label, holder}) => [name, label, holder]).slice(0, 2)).toEqual([
    ['costs', 'Kosten', 'Kosten'],
    ['costs.aspect', expect.any(String), 'Kosten'],
  ]);
});

describe('as HTML', () => {
  test.each([
    [
      'one paragraph stands for itself',
      'Calls *hang* & `a < b`.',
      'Calls <em>hang</em> &#x26; <code>a &#x3C; b</code>.',
    ],
    ['several keep theirs', 'One.\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    [
      'HTML of the page is left out, and what it holds stays',
      'a <b onclick="x()">bold</b> word',
      'a bold word',
    ],
    ['an image is its words', '![A diagram](a.png) shows it', 'A diagram shows it'],
    ['links by reference', 'see [it][1]\n\n[1]: /there', 'see <a href="/there">it</a>'],
    [
      'no link runs anything',
      '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x)',
      'a b c',
    ],
    ['nor does one by reference', '[a][1]\n\n[1]: javascript:alert(1)', '[a][1]'],
  ])('%s', (_, markdown, html) => {
    expect(htmlOf(markdown)?.html).toBe(html);
  });

  test.each([
    ['expressions are left out', 'a {1 + 1} b', 'a  b'],
    ['components are what they hold', '<Badge color="red">new</Badge> words', 'new words'],
    ['also around blocks', '<Tabs>\n\nOne.\n\nTwo.\n\n</Tabs>', '<p>One.</p>\n<p>Two.</p>'],
  ])('%s in MDX', (_, markdown, html) => {
    expect(htmlOf(markdown, 'mdx')?.html).toBe(html);
  });

  test('links are listed as they are typed', () => {
    expect(htmlOf('see [Retry](retry.md#id) and https://example.org')?.links).toEqual([
      {text: 'Retry', url: 'retry.md#id'},
      {text: 'https://example.org', url: 'https://example.org'},
    ]);
  });

  test('a table in a box in a section is found', () => {
    const schema = template(
      '# [Name]\n\n## Note\n\n:::axiom[Sizes]\n\n| Part | Size |\n| --- | --- |\n| [a] | [b] |\n\n:::\n',
    );
    const facts = factsIn(
      schema,
      '# A\n\n## Note\n\n:::axiom[Sizes]\n\n| Part | Size |\n| --- | --- |\n| pool | 20 |\n\n:::\n',
    );
    expect(texts(facts)).toEqual({sizes: ['pool', '20'], 'sizes.part': ['pool'], 'sizes.size': ['20']});
  });
});
