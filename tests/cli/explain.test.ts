import type {Explanation} from '../../src/template/explain.js';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();

const TEMPLATE = `---
status: "[draft/live]"
---
# [Name]

## The Problem

[2-3 paragraphs]

:::axiom[Quick Reference]
- **Scale**: [How large]
:::

| Option | Cost |
|---|---|
| [Name] | [low/high] |

## Notes (optional)

- [Note]
`;

test('the outline has the lines of the template, and what each asks for', async () => {
  folder.write('pattern.md', TEMPLATE);
  const {stdout, stderr, exitCode} = await folder.run('explain', '--template', './pattern.md');
  expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
  expect(stdout).toMatchInlineSnapshot(`
    "pattern.md
        2  front matter status
        4  # [Name]
        6    ## The Problem
        8      prose  2-3 paragraphs; fact the-problem  (line 8: a paragraph with a slot)
       10      box :::axiom[Quick Reference]  (line 10: a box)
       11        field Scale  fact quick-reference.scale  (line 11: a bold name in front of a value)
       14      table  Option | Cost; at least 1 row; Cost: one of low, high; facts the-problem.table, the-problem.table.option, the-problem.table.cost  (line 14: a table)
       18    ## Notes  optional  (line 18: "optional")
       20      list  at least 1; fact notes  (line 20: an item with a slot)
    "
  `);
});

test('in JSON it is the same as data: one template alone, several as a list', async () => {
  folder.write('pattern.md', TEMPLATE);
  folder.write('note.md', '## Text\n\n[Prose]\n');
  const one = await folder.run('explain', '--template', './pattern.md', '--format', 'json');
  const {template, sections} = JSON.parse(one.stdout) as Explanation;
  expect(template).toBe('pattern.md');
  expect(sections[0]?.sections.map(({heading, line, required}) => [heading, line, required])).toEqual([
    ['The Problem', 6, true],
    ['Notes', 18, false],
  ]);
  folder.write(
    'pattern-library.config.json',
    JSON.stringify({templates: [{template: 'pattern.md'}, {template: 'note.md'}]}),
  );
  const all = await folder.run('explain', '--format', 'json');
  expect((JSON.parse(all.stdout) as Explanation[]).map(each => each.template)).toEqual([
    'pattern.md',
    'note.md',
  ]);
});

test('what is wrong with a template is reported beside its outline', async () => {
  folder.write('pattern.md', '# [Name]\n\n## One\n\n[Prose]\n\n# Two\n');
  const {stdout, stderr, exitCode} = await folder.run('explain', '--template', './pattern.md');
  expect(exitCode).toBe(1);
  expect(stdout).toContain('## One');
  expect(stderr).toMatch(/^pattern\.md:7:1 error Expected one H1, the title, found a second one: `Two`\n/u);
});

test('a template of the options that is not there is a wrong call', async () => {
  folder.write('pattern-library.config.json', '{"templates": [{"template": "none.md"}]}');
  expect(await folder.run('explain')).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringMatching(/^pattern-library: The template `none\.md` does not exist\./u),
  });
});

test('the outline says which keys, sections and fields are relations', async () => {
  folder.write(
    'adr.md',
    '---\nsupersedes: # optional\n---\n# [Name]\n\n- **Depends on**: [Page](URL)\n\n## 🔗 Superseded by (optional)\n\n- [Page](URL)\n\n## Related Patterns\n\n- [Page](URL)\n',
  );
  folder.write(
    'pattern-library.config.json',
    JSON.stringify({
      relations: {
        supersedes: {label: 'Supersedes', inverse: 'supersededBy', inverseLabel: 'Superseded by'},
        dependsOn: {label: 'Depends on', inverse: 'neededBy', inverseLabel: 'Needed by'},
      },
    }),
  );
  const {stdout} = await folder.run('explain', '--template', './adr.md');
  expect(stdout.split('\n').map(line => /^ +(\d+) .*relation (\w+)/u.exec(line)?.slice(1) ?? [])).toEqual([
    [],
    ['2', 'supersedes'],
    [],
    ['6', 'dependsOn'],
    ['8', 'supersededBy'],
    [],
    ['12', 'related'],
    [],
    [],
  ]);
  const json = await folder.run('explain', '--template', './adr.md', '--format', 'json');
  expect((JSON.parse(json.stdout) as Explanation).frontMatter.supersedes?.relation).toBe('supersedes');
});
