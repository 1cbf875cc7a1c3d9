import {explain} from '../../src/template/explain.js';
import {readTemplate} from '../../src/template/read-template.js';
import type {ElementSpec} from '../../src/template/template.js';

const read = (...lines: string[]) => readTemplate({path: 'template.md', contents: lines.join('\n')});
const elements = (...lines: string[]): ElementSpec[] => read(...lines).elements;
const kinds = (...lines: string[]) => elements(...lines).map(({kind}) => kind);

describe('elements', () => {
  test.each<[name: string, lines: string[], expected: string[]]>([
    ['a paragraph slot', ['[2-3 paragraphs]'], ['prose']],
    ['two paragraphs in a row are one place for prose', ['[One]', '', '[Two]'], ['prose']],
    ['plain prose binds nobody', ['Write about the problem.'], []],
    ['a list of slots', ['- [a]', '- [b]'], ['list']],
    ['a plain list binds nobody', ['- first', '- second'], []],
    ['fields', ['- **Scale**: [some]', '- **Result**: [y]'], ['fields']],
    ['fields in a paragraph', ['**Status**: [some]', '**Date**: [y]'], ['fields']],
    ['a field whose form is shown', ['**Status**: [some]', '**Date**: YYYY-MM-DD'], ['fields']],
    ['a field alone whose form is shown', ['**Date**: YYYY-MM-DD'], ['fields']],
    ['bold words in guidance', ['**Hint**: Say when it was decided.'], []],
    ['an admonition in bold', ['**Note**: keep it short'], []],
    ['labels left to the writer', ['- Status: [some]', '- Owner:', '- Date: YYYY-MM-DD'], ['fields']],
    ['labels in a paragraph', ['Status: [some]', 'Owner: [y]'], ['fields']],
    ['labels of the writer’s own', ['Status: [some]', '**[Name]**: [y]'], ['prose']],
    ['a sentence with a colon', ['Chosen option: [some], because', '[y]'], ['prose']],
    ['labels at the top', ['- Status: draft', '- Owner: the team'], ['fields']],
    ['labels that are counted on', ['- Day 1: [some]', '- Day 2: [y]'], ['list']],
    ['labels that are lettered', ['- Option A: [some]', '- Option B: [y]'], ['list']],
    ['the same label twice', ['- Good: [some]', '- Good: [y]', '- Bad: [z]'], ['list']],
    ['steps with a colon', ['1. Go there:', '2. Look at: [some]'], ['list']],
    ['a task list', ['- [ ] Check it', '- [ ] Verify it'], ['list']],
    ['a table', ['| a | b |', '|---|---|', '| [some] | [y] |'], ['table']],
    [
      'a diagram and code',
      ['```mermaid', 'graph LR', '```', '', '```python', 'x', '```'],
      ['diagram', 'code'],
    ],
    ['a box', [':::axiom[Title]', '- **A:** [some]', ':::'], ['box']],
    ['an HTML box', ['<div class="axiom-box">', '<h3>Title</h3>', '<p>[some]</p>', '</div>'], ['box']],
    ['a footer', ['**Laws**: [Law 1](/x)', '', '**Next**: [some](/y)'], ['footer']],
    ['a quotation with a slot', ['> [Quote]'], ['prose']],
    ['a quotation without one is guidance', ['> - **Tip**: be short'], []],
    ['a box in a quotation, and in one in it', ['> > :::axiom[Summary]', '> > Text.', '> > :::'], ['box']],
    ['an admonition with a slot', [':::note', '- [a]', ':::'], ['list']],
    ['an admonition without one is guidance', [':::note', '- **Tip**: be short', ':::'], []],
    ['rules and definitions', ['---', '', '[id]: https://example.org'], []],
  ])('%s', (_name, lines, expected) => {
    expect(kinds(...lines)).toEqual(expected);
  });

  test.each<[name: string, lines: string[], expected: object]>([
    ['at least so many items', ['- [a]', '- [b]', '- [c]'], {ordered: false, min: 3, max: null, lead: false}],
    ['an open end', ['- [a]', '- …'], {min: 1}],
    ['an open end in brackets', ['- [a]', '- [b]', '- [...]'], {min: 1}],
    ['an open end with words', ['- [a]', '- [b]', '- [… more drivers]'], {min: 1}],
    ['items that may be left out', ['- [a]', '- [b] <!-- optional -->'], {min: 1}],
    ['two halves with a remark between them', ['- [a]', '<!-- or: -->', '- [b]'], {min: 2}],
    [
      'items to choose from',
      ['<!-- Pick one and delete the rest. -->', '- [ ] [a]', '- [ ] [b]'],
      {min: 1, max: null},
    ],
    [
      'leads of the writer’s own',
      ['1. **[Pitfall]**: [some]', '2. **[Pitfall]**: [some]'],
      {ordered: true, min: 2, lead: true},
    ],
    [
      'numbered leads',
      ['1. **Step 1**: [some]', '2. **Step 2**: [some]'],
      {ordered: true, min: 2, lead: true},
    ],
    [
      'leads that count on',
      ['1. **First step**: do', '2. **Second step**: do'],
      {ordered: true, min: 2, lead: true},
    ],
    ['links', ['1. [Title](URL) – [why]'], {link: true}],
    ['tasks', ['- [ ] Check [some]'], {task: true}],
    ['blank items', ['- [a]', '- '], {mayBeEmpty: true, min: 2}],
    [
      'a hint that all items share',
      ['- **[A]**: [One sentence]', '- **[B]**: [One sentence]'],
      {hints: {lengths: [{unit: 'sentences', min: 1, max: 1}]}},
    ],
    ['a mark for how many', ['<!-- template: repeat: 2-5 -->', '- [a]'], {min: 2, max: 5}],
    ['an optional list', ['<!-- optional -->', '- [a]'], {presence: 'optional'}],
    ['a list of optional items', ['- [a] <!-- optional -->'], {presence: 'optional', min: 0}],
  ])('a list: %s', (_name, lines, expected) => {
    expect(elements(...lines)).toMatchObject([{kind: 'list', ...expected}]);
  });

  test('a table: named columns, fixed rows, values, cells that may be empty', () => {
    const [table] = elements(
      '| Aspect | [Option] | Guarantee | Note |',
      '|---|---|---|---|',
      '| **Cost** | [some] | [Strong/Weak/None] | |',
      '| [Other] | [some] | [Strong/Weak/None] | [some] |',
      '| latency | 5 | Weak | none |',
    );
    expect(table).toMatchObject({
      columns: [
        {name: 'Aspect', index: 0, values: null, mayBeEmpty: false},
        {name: 'Guarantee', index: 2, values: ['Strong', 'Weak', 'None']},
        {name: 'Note', index: 3, mayBeEmpty: true},
      ],
      rows: [{name: 'Cost', line: 3}],
      minRows: 2,
      mayBeEmpty: false,
    });
  });

  test('values that an example row contradicts are none', () => {
    const [table] = elements('| a | b |', '|---|---|', '| [some] | [yes/no] |', '| y | maybe |');
    expect(table).toMatchObject({columns: [{values: null}, {values: null}]});
  });

  test('what stands behind a colon in the header is a value', () => {
    expect(elements('| Owner: | e.g. @name |', '|---|---|', '| Team: | |')).toMatchObject([
      {columns: [{name: 'Owner:'}], rows: [{name: 'Team:'}]},
    ]);
  });

  test('rows that are numbered have no names', () => {
    expect(elements('| # | Action |', '|---|---|', '| 1 | |', '| 2 | |')).toMatchObject([
      {rows: [], minRows: 1, columns: [{}, {mayBeEmpty: true}]},
    ]);
  });

  test('fields: optional ones, empty ones, and the same one twice', () => {
    const [fields] = elements(
      '- **A:** [One sentence]',
      '- **B (optional):** [some]',
      '- **C:**',
      '- **D:** [optional: x]',
      '- **E:** (leave this empty)',
      '- **F:** [some] <!-- Leave blank until accepted. -->',
    );
    expect(fields).toMatchObject({
      fields: [
        {name: 'A', presence: 'required', mayBeEmpty: false, hints: {lengths: [{unit: 'sentences'}]}},
        {name: 'B', presence: 'optional'},
        {name: 'C', mayBeEmpty: true},
        {name: 'D', presence: 'optional'},
        {name: 'E', mayBeEmpty: true},
        {name: 'F', mayBeEmpty: true},
      ],
    });
    expect(elements('**A**: [some]', '**A**: [y]')).toMatchObject([{fields: [{name: 'A'}]}]);
  });

  test('the first section may be the head of pages', () => {
    const head = [
      '## Preamble',
      '',
      '```',
      'Number: ?',
      'Title: Some',
      '```',
      '',
      '## A',
      '',
      '- Like: this',
    ];
    expect(read(...head).sections.map(({elements: own}) => own.map(({kind}) => kind))).toEqual([
      ['fields'],
      [],
    ]);
    expect(read('Text.', '', ...head).sections[0]?.elements).toMatchObject([{kind: 'code'}]);
  });

  test('code: a language by mark', () => {
    expect(elements('<!-- template: language: python -->', '```python', 'x', '```')).toMatchObject([
      {language: 'python', tagged: true},
    ]);
  });
});

describe('sections', () => {
  const sections = (...lines: string[]) => {
    const [title] = explain(read('# T', '', ...lines)).sections;
    return (title?.sections ?? []).map(({heading, required, repeat}) => ({heading, required, repeat}));
  };
  const once = (heading: string, required: boolean | 'conditional' = true) => ({
    heading,
    required,
    repeat: null,
  });

  test.each<[name: string, lines: string[], expected: unknown[]]>([
    ['fixed', ['## A', '## B'], [once('A'), once('B')]],
    [
      'optional by its name',
      ['## A (optional)', '## B (if applicable)'],
      [once('A', false), once('B', 'conditional')],
    ],
    [
      'optional with a reason',
      [
        '## A [optional - leave it out if it says nothing]',
        '## B [required if there is an API]',
        '## C (required)',
      ],
      [once('A', 'conditional'), once('B', 'conditional'), once('C')],
    ],
    ['optional by a comment above', ['<!-- This is optional. -->', '## A'], [once('A', false)]],
    ['optional by a comment below', ['## A', '<!-- Optional -->', '', 'Text.'], [once('A', false)]],
    ['optional by a comment behind', ['## A <!-- optional -->'], [once('A', false)]],
    ['optional by guidance', ['## A', 'This section is optional.'], [once('A', false)]],
    ['optional by the first words', ['## A', '*Optional:* say it.'], [once('A', false)]],
    ['optional by its condition', ['## A', '*If applicable, say it.*'], [once('A', 'conditional')]],
    ['a later word is about its own block', ['## A', 'Say it.', '', 'Optional: add rows.'], [once('A')]],
    [
      'not required yet',
      ['## A', '<!-- Note: *Not required until released.* -->'],
      [once('A', 'conditional')],
    ],
    ['not all required', ['## A', '<!-- Specs (though not always required) help. -->'], [once('A')]],
    [
      'a series that only a number tells apart',
      ['## Story 1', '## Story 2'],
      [{heading: 'Story 1', required: true, repeat: {min: 2, max: null}}],
    ],
    ['a lone number is a name', ['## Part 1', '## Part'], [once('Part 1'), once('Part')]],
    ['numbers that do not follow', ['## Part 1', '## Part 3'], [once('Part 1'), once('Part 3')]],
    [
      'numbered sections that hold something of their own',
      ['## Part 1', '', '[some]', '## Part 2', '- [a]'],
      [once('Part 1'), once('Part 2')],
    ],
    ['optional by a mark', ['<!-- template: optional -->', '## A'], [once('A', false)]],
    ['by a mark in MDX form', ['{/* template: optional */}', '', '## A'], [once('A', false)]],
    ['a mark outdoes the text', ['<!-- template: required -->', '## A (optional)'], [once('A')]],
    [
      'a comment between two is about the nearer one',
      ['## A', '', '<!-- optional -->', '## B'],
      [once('A'), once('B', false)],
    ],
    [
      'a group',
      ['## Option 1: [some]', '## Option 2: [some]'],
      [{heading: 'Option 1: [some]', required: true, repeat: {min: 2, max: null}}],
    ],
    [
      'a group with an optional member',
      ['## Option 1: [some]', '## Option 2: [some] (optional)'],
      [{heading: 'Option 1: [some]', required: true, repeat: {min: 1, max: null}}],
    ],
    [
      'a group by mark',
      ['<!-- template: repeat: 2-3 -->', '## Option 1: [some]', '## Option 2: [some]'],
      [{heading: 'Option 1: [some]', required: true, repeat: {min: 2, max: 3}}],
    ],
    ['free sections', ['## [Topic]'], [{heading: '[Topic]', required: true, repeat: {min: 1, max: null}}]],
    ['a heading of an emoji alone', ['## 🎯'], [once('🎯')]],
    ['a heading without a name asks for nothing', ['## '], [once('', false)]],
    ['ids and setext', ['A {#a}', '---'], [once('A')]],
    ['a reference link', ['## [A][a]', '', '[a]: https://example.org'], [once('A')]],
  ])('%s', (_name, lines, expected) => {
    expect(sections(...lines)).toEqual(expected);
  });

  test('what the members of a group do not all have is optional', () => {
    const [group] = read(
      '## Option 1: [some]',
      '- [a]',
      '- [b]',
      '',
      '```js',
      'x',
      '```',
      '## Option 2: [some]',
      '- [a]',
    ).sections;
    expect(group?.elements).toMatchObject([
      {kind: 'list', min: 1, presence: 'required'},
      {kind: 'code', presence: 'optional'},
    ]);
  });

  test('a group whose members are not counted on has no numbers', () => {
    expect(read('## Option 1: [some]', '## Option 1: [y]').sections[0]?.heading.number).toBeNull();
  });
});

describe('H1s', () => {
  const outline = (...lines: string[]) => {
    const {title, sections, findings} = read(...lines);
    return {
      title: title?.pattern.text ?? null,
      sections: sections.map(({heading}) => heading.text),
      findings: findings.length,
    };
  };

  test('several with text are the sections', () => {
    expect(outline('- Date: [some]', '', '# A', 'Say it.', '# B', '## C', '# D')).toEqual({
      title: null,
      sections: ['A', 'B', 'D'],
      findings: 0,
    });
    expect(read('# A', 'Say it.', '# B', '# C').sections.map(({presence}) => presence)).toEqual([
      'required',
      'required',
      'required',
    ]);
  });

  test.each([
    ['its slot', ['# [Name]', 'Say it.', '# B', '# C']],
    ['its sections', ['# A', 'Say it.', '## B', '# C', '# D']],
    ['having nothing below it', ['# A', '# B', '# C']],
    ['its own word', ['# Runbook Template', 'Copy it.', '# B', '# C']],
  ])('the first is a title by %s, and the second is told', (_name, lines) => {
    const {title, findings} = outline(...lines);
    expect(title).not.toBeNull();
    expect(findings).toBe(1);
  });
});

describe('placeholders', () => {
  test('all slots with their lines, and targets of links', () => {
    expect(
      read(
        '# [Name]',
        '',
        '- [a] and {b}',
        '',
        '| [c] |',
        '|---|',
        '| <d e> |',
        '',
        '[Title](URL)',
        '',
        '`[f]` `[g] x`',
      ).placeholders.map(({text, line, surroundings}) => [text, line, surroundings]),
    ).toEqual([
      ['[Name]', 1, 'text'],
      ['[a]', 3, 'text'],
      ['{b}', 3, 'text'],
      ['[c]', 5, 'text'],
      ['<d e>', 7, 'text'],
      ['URL', 9, 'link target'],
      ['[f]', 11, 'code'],
    ]);
    expect(read('[HH:MM:SS]').placeholders.map(({text}) => text)).toEqual(['[HH:MM:SS]']);
  });

  test.each([
    [
      'in a link',
      '[[Author], "[Title]"](/x)',
      [
        ['[Author]', 'link text'],
        ['[Title]', 'link text'],
      ],
    ],
    ['in bold print', '**[Name]**', [['[Name]', 'text']]],
    ['a name in the title that is code', '# `Topic` Sheet', [['Topic', 'title']]],
    ['a variable in the title', '# $NAME at $2', [['$NAME', 'title']]],
    ['no command in the title', '# `npm` at $5', []],
    ['no code in another heading', '# [T]\n\n## `Topic`', [['[T]', 'text']]],
    ['no mark behind a heading', '# [T]\n\n## Costs [optional]', [['[T]', 'text']]],
    ['no word of a question', '# [T]\n\nIs it [partly] done?', [['[T]', 'text']]],
    [
      'a question that is one',
      '# [T]\n\n[why]?',
      [
        ['[T]', 'text'],
        ['[why]', 'text'],
      ],
    ],
    [
      'values of the front matter that say what to write',
      '---\na: (name of the author)\nb:\n  - TBD\n  - Ann\nc: Describe it.\nd: ?\ne: MIT\nf: (none)\n---\n# A',
      [
        ['(name of the author)', 'front matter'],
        ['TBD', 'front matter'],
        ['Describe it.', 'front matter'],
        ['?', 'front matter'],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text).placeholders.map(each => [each.text, each.surroundings])).toEqual(expected);
  });

  test('none in code, links, references, footnotes, comments', () => {
    expect(
      read('```\n[a]\n```', '', '[a](/x) [a][id] [^1] <!-- [b] -->', '', '[id]: /y', '', '[^1]: Note.')
        .placeholders,
    ).toEqual([]);
  });
});

describe('bad input', () => {
  const findings = (contents: string, path = 'template.md') =>
    readTemplate({path, contents}).findings.map(({reason}) => reason);

  test.each([
    ['nothing', '', /with headings, found none/u],
    ['no headings', 'Text.\n', /with headings, found none/u],
    ['two H1s', '# A\n\n# B\n', /one H1.*`B`/u],
    ['more than a template', 'x'.repeat(1_000_001), /at most 1 MB/u],
    ['more headings than a template has', '## A\n\n'.repeat(1001), /at most 1000 headings, found 1001/u],
    [
      'names that go round in a circle',
      '<!-- template: aliases: B -->\n## A\n\n<!-- template: aliases: A -->\n## B\n',
      /`B` as another name of `A`/u,
    ],
    ['a wrong mark', '<!-- template: optionl -->\n## A\n', /did you mean `optional`/u],
    ['a fence that never closes', '## A\n\n:::axiom[B]\n', /closes `:::axiom`/u],
  ])('%s', (_name, contents, reason) => {
    expect(findings(contents).join('\n')).toMatch(reason);
  });

  test('a code fence that never closes takes in the rest, and says nothing', () => {
    expect(read('## A', '', '```', '## B').sections).toHaveLength(1);
  });

  test('slots that are no MDX: the template is read as Markdown', () => {
    const template = readTemplate({
      path: 'template.mdx',
      contents: '# {your title}\n\n<your text>\n\n## {a | b}\n',
    });
    expect(template.findings).toEqual([]);
    expect(template.placeholders.map(({text}) => text)).toEqual(['{your title}', '<your text>', '{a | b}']);
  });
});
