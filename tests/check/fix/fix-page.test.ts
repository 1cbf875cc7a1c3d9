import {applyFixes} from '../../../src/check/fix/apply-fixes.js';
import {fixPage} from '../../../src/check/fix/fix-page.js';
import {readPage} from '../../../src/markdown/read-page.js';
import {readTemplate} from '../../../src/template/read-template.js';
import {BOXES} from '../check-text.js';
import {findingsOf, fixText} from './fix-text.js';

const templateOf = (contents: string) => readTemplate({path: 'template.md', contents});

function mended(text: string, template = '', skeletons = false): string | null {
  return fixText({text, template: template === '' ? null : templateOf(template), skeletons})?.text ?? null;
}

describe('fences', () => {
  test.each([
    [
      'a title without brackets',
      ':::axiom Title {#a}\n\nText.\n\n:::\n',
      ':::axiom[Title]{#a}\n\nText.\n\n:::\n',
    ],
    ['a space before the name', '::: axiom[Title]\n\nText.\n\n:::\n', ':::axiom[Title]\n\nText.\n\n:::\n'],
    ['all of a box in a line', ':::axiom[Title] Text. :::\n', ':::axiom[Title]\nText.\n:::\n'],
    ['colons that close nothing', 'One.\n\n:::\n\nTwo.\n', 'One.\n\nTwo.\n'],
    [
      'a box in a box',
      ':::axiom\n\n:::note\n\nText.\n\n:::\n\n:::\n',
      '::::axiom\n\n:::note\n\nText.\n\n:::\n\n::::\n',
    ],
    ['a box without an end', ':::axiom\n\nText.\n\n## Next\n', ':::axiom\n\nText.\n:::\n\n## Next\n'],
    ['too few colons', '::::axiom\n\nText.\n\n:::\n', '::::axiom\n\nText.\n\n::::\n'],
    ['text before the colons', ':::axiom\n\nText. :::\n', ':::axiom\n\nText.\n:::\n'],
    [
      'code without an end',
      '```js\nlet a;\n\n## Next\n\nText.\n',
      '```js\nlet a;\n```\n\n## Next\n\nText.\n',
    ],
    ['front matter without an end', '---\na: 1\nb: 2\n\nText.\n', '---\na: 1\nb: 2\n---\n\nText.\n'],
    ['three colons on a listing', ':::pages{law="a"}\n', '::pages{law="a"}\n'],
    ['case', ':::Axiom[T]\n\nText.\n\n:::\n', ':::axiom[T]\n\nText.\n\n:::\n'],
  ])('%s', (_what, text, expected) => {
    expect(mended(text)).toBe(expected);
    expect(findingsOf({text: expected, template: null})).toEqual([]);
    expect(mended(expected)).toBeNull();
  });

  test('where a line of text and a box are one, and nothing says where it ends, they stay', () => {
    expect(mended(':::axiom[Title] Text.\n\nMore.\n')).toBeNull();
  });
});

test('code that ends with its list for lack of indentation stays', () => {
  const text = '1. Do this:\n\n   ```yaml\n  kind: Job\n  name: a\n  ```\n';
  expect(findingsOf({text, template: null}).map(({ruleId}) => ruleId)).toContain('fence-unclosed');
  expect(mended(text)).toBeNull();
});

describe('names', () => {
  const template = '## How It Works\n\n[Text]\n\n## When to Use\n\n[Text]\n';

  test('emoji, numbers and ids beside a heading stay', () => {
    const text = '## ⚙️ 3. How It Wroks {#how}\n\nText.\n\n## When to Use\n\nText.\n';
    expect(mended(text, template)).toBe(text.replace('Wroks', 'Works'));
  });

  test('another name is no slip', () => {
    expect(mended('## How It Works Today\n\nText.\n\n## When to Use\n\nText.\n', template)).toBeNull();
  });

  test('a title that is another stays', () => {
    const box = ':::axiom[Quick Reference]\n\n[Text]\n\n:::\n';
    expect(mended(':::axiom[In Short]\n\nText.\n\n:::\n', box)).toBeNull();
    expect(mended(':::axiom[Quick Refrence]\n\nText.\n\n:::\n', box)).toContain(':::axiom[Quick Reference]');
  });

  test('a key in another spelling', () => {
    const keys = '---\nreview_date: "[date]"\nowner: "[owner]"\n---\n\n# [Name]\n';
    expect(mended('---\nReview_Date: may\nowner: me\n---\n\n# A\n', keys)).toBe(
      '---\nreview_date: may\nowner: me\n---\n\n# A\n',
    );
  });
});

describe('order', () => {
  test('cells with bars, code and alignment move with their columns', () => {
    const template = '## T\n\n| Name | Why | How |\n| --- | --- | --- |\n| [a] | [b] | [c] |\n';
    const text = '## T\n\n| Why | Own | Name | How |\n|:--|---|--:|---|\n| `a\\|b` | x | n | h |\n';
    expect(mended(text, template)).toBe(
      '## T\n\n| Name | Own | Why | How |\n|--:|---|:--|---|\n| n | x | `a\\|b` | h |\n',
    );
  });

  test('a table with a cell too few stays', () => {
    const template = '## T\n\n| Name | Why |\n| --- | --- |\n| [a] | [b] |\n';
    expect(mended('## T\n\n| Why | Name |\n| --- | --- |\n| b |\n', template)).toBeNull();
  });

  test('a field moves with all that is below it', () => {
    const template = '## T\n\n- **Scale**: [a]\n- **Results**: [b]\n- **Lessons**: [c]\n';
    const text =
      '## T\n\n- **Results**: b\n  goes on\n\n  - with a list\n- **Own**: x\n- **Scale**: a\n- **Lessons**: c\n';
    expect(mended(text, template)).toBe(
      '## T\n\n- **Scale**: a\n- **Own**: x\n- **Results**: b\n  goes on\n\n  - with a list\n- **Lessons**: c\n',
    );
  });

  test('keys move with their values, and comments keep them where they are', () => {
    const template = '---\na: "[a]"\nb: "[b]"\n---\n\n# [Name]\n';
    const text = '---\nb:\n  - one\n  - two\na: first # of all\n---\n\n# T\n';
    expect(mended(text, template)).toBe('---\na: first # of all\nb:\n  - one\n  - two\n---\n\n# T\n');
    expect(mended(text.replace('a: first', '# About a\na: first'), template)).toBeNull();
  });
});

describe('skeletons', () => {
  const template = [
    '---\nowner: "[Owner]"\nteam: "[Team]"\n---\n\n# [Name]\n\n## Facts\n\n[Facts]\n\n- **Scale**: [a]\n- **Results**: [b]\n',
    '## Table\n\n| Name | Why |\n| --- | --- |\n| Cost | [c] |\n| Time | [t] |\n',
    ':::axiom[Rule]\n\n[The rule]\n\n:::\n',
    '## Last\n\n[Text]\n',
  ].join('\n');

  test('are what the template has, and the writer is asked for the rest', () => {
    const text = '---\nowner: me\n---\n\n# N\n\n## Facts\n\nSome.\n\n- **Results**: b\n';
    const all = mended(text, template, true) ?? '';
    expect(all).toBe(
      [
        '---\nowner: me\nteam: "[Team]"\n---\n\n# N\n\n## Facts\n\nSome.\n\n- **Scale**: [a]\n- **Results**: b\n',
        '## Table\n\n| Name | Why |\n| --- | --- |\n| Cost |  |\n| Time |  |\n',
        ':::axiom[Rule]\n\n[The rule]\n\n:::\n',
        '## Last\n\n[Text]\n',
      ].join('\n'),
    );
    const left = findingsOf({text: all, template: templateOf(template)}).map(({ruleId}) => ruleId);
    expect(new Set(left)).toEqual(new Set(['leftover-placeholder', 'empty-cell']));
  });

  test('rows and columns', () => {
    const own =
      '## T\n\n| Name | Why | How |\n| --- | --- | --- |\n| Cost | [c] | [d] |\n| Time | [t] | [u] |\n';
    const text = '## T\n\n| Name | How |\n|---|---|\n| Cost | so |\n';
    expect(mended(text, own, true)).toBe(
      '## T\n\n| Name | Why | How |\n|---| --- |---|\n| Cost |  | so |\n| Time |  |  |\n',
    );
  });
});

test('the order in which fixes are given and made is no matter', () => {
  const template = templateOf(
    '## Alpha Beta\n\n- **One**: [a]\n- **Two**: [b]\n\n## Gamma Delta\n\n| X | Y |\n| --- | --- |\n| [a] | [b] |\n',
  );
  const text =
    ':::Axiom Title\n\nText.\n\n### Alpha Btea\n\n- **Two**: b\n- One: a\n\n## Gamma Dleta\n\n| Y | X |\n| --- | --- |\n| b | a |\n';
  const expected = fixText({text, template})?.text;
  expect(findingsOf({text: expected ?? '', template})).toEqual([]);
  const fixesOf = (own: string) =>
    findingsOf({text: own, template}).flatMap(({fix}) => (fix?.kind === 'safe' ? [fix] : []));
  expect(applyFixes(text, fixesOf(text)).text).toBe(applyFixes(text, fixesOf(text).reverse()).text);
  for (const pick of [0, 1, 2, -1, -2]) {
    // One at a time, each time another one.
    let own = text;
    for (let fixes = fixesOf(own); fixes.length > 0; fixes = fixesOf(own)) {
      const chosen = fixes.at(pick) ?? fixes[0];
      own = applyFixes(own, chosen ? [chosen] : []).text;
    }
    expect(own).toBe(expected);
  }
});

test('a fix that does not do away with its finding is taken back', () => {
  const page = readPage({path: 'page.md', contents: ':::Axiom\n\nText.\n\n:::\n', format: 'md'});
  const context = {boxes: BOXES, taxonomies: []};
  const options = {context, findings: [], skeletons: false, isAsked: () => true};
  // Whoever reads the page again still finds the same.
  expect(fixPage(page, null, {...options, read: () => page})).toBeNull();
});
