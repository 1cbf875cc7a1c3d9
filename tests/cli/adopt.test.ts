import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, readdirSync, readFileSync} from 'node:fs';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();

const TEMPLATE = `---
owner: [name]
ticket: [number]
---

# [Service] Runbook

- **Team**: [name]
- **Pager**: [number]

## Alerts

[One sentence]

## First steps

1. [Step]

## Rollback

[Text]

## Contacts

[Text]
`;

const LONG = 'It is slow. It is down. It is lost.';

/** Ten pages: all have alerts in several sentences, most lack a rollback, some call the steps otherwise. */
function page(index: number): string {
  return [
    `---\nowner: Ann\n${index < 3 ? 'ticket: 7\n' : ''}---\n`,
    `# Service ${index} Runbook\n`,
    `- **Team**: Blue\n${index < 4 ? '- **Pager**: 12\n' : ''}`,
    `## Alerts\n\n${LONG}\n`,
    `## ${index < 4 ? 'Steps to take first' : 'First steps'}\n\n1. Look.\n`,
    ...(index < 2 ? ['## Rollback\n\nUndo it.\n'] : []),
    ...(index < 7 ? ['## Contacts\n\nAnn.\n'] : []),
  ].join('\n');
}

function write(template = TEMPLATE, file = 'template.md') {
  folder.write(file, template);
  for (let index = 0; index < 10; index++) folder.write(`docs/runbooks/page-${index}.md`, page(index));
}

const read = (name: string) => readFileSync(folder.path(name), 'utf8');
const adopt = (...args: string[]) => folder.run('adopt', './docs', '--template', './template.md', ...args);

/** What it prints, with short paths. */
async function said(...args: string[]): Promise<string> {
  const {stdout, stderr, exitCode} = await adopt(...args);
  expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
  return stdout.replaceAll(`${folder.path('.')}/`, './');
}

async function errorsIn(...args: string[]): Promise<string[]> {
  const {stdout} = await folder.run(
    'check',
    './docs',
    '--template',
    './template.md',
    '--all',
    '--format',
    'json',
    ...args,
  );
  const {pages} = JSON.parse(stdout) as {
    pages: {messages: {ruleId: string; severity: string; reason: string}[]}[];
  };
  return pages.flatMap(({messages}) =>
    messages.filter(({severity}) => severity === 'error').map(({ruleId, reason}) => `${ruleId}: ${reason}`),
  );
}

test('it says what the template asks, who follows it, and what would make it say what pages do', async () => {
  write();
  expect(await said()).toMatchInlineSnapshot(`
    "template.md against 10 pages: 28 errors and 10 warnings

    What it was read to ask, and how many pages follow it (of those that have what holds it)
        2  10 of 10  front matter owner
        3   3 of 10  front matter ticket
        6  10 of 10  # [Service] Runbook
        8  10 of 10    field Team  fact team  (line 8: a bold name in front of a value)
        9   4 of 10    field Pager  fact pager  (line 9: a bold name in front of a value)
       11  10 of 10    ## Alerts
       13   0 of 10      prose  1 sentence; fact alerts  (line 13: a paragraph with a slot)
       15   6 of 10    ## First steps
       17  10 of 10      ordered list  at least 1; fact first-steps  (line 17: an item with a slot)
       19   2 of 10    ## Rollback
       21    2 of 2      prose  fact rollback  (line 21: a paragraph with a slot)
       23   7 of 10    ## Contacts
       25    7 of 7      prose  fact contacts  (line 25: a paragraph with a slot)

    6 changes would make it say what pages do; 4 of the lines look misread or out of date, since most pages depart.
    line 3: optional
        7 of 10 pages depart (front-matter): Expected \`ticket:\` in the front matter, found none
    line 9: optional
        6 of 10 pages depart (missing-field): Expected the field \`Pager\` at the top of the page, found none
    line 13: hints: off
        10 of 10 pages depart (length): Expected 1 sentence in \`Alerts\`, found 3
    line 15: aliases: Steps to take first
        4 of 10 pages depart (section-name): Expected \`First steps\`, found \`Steps to take first\` at 15:1
    line 19: optional
        8 of 10 pages depart (missing-section): Expected a section \`## Rollback\` after \`First steps\`, found none
    line 23: severity: warning
        3 of 10 pages depart (missing-section): Expected a section \`## Contacts\` after \`First steps\`, found none

    --- a/template.md
    +++ b/template.md
    @@ -1,25 +1,30 @@
     ---
     owner: [name]
    +# template: optional
     ticket: [number]
     ---
     
     # [Service] Runbook
     
     - **Team**: [name]
    -- **Pager**: [number]
    +- **Pager (optional)**: [number]
     
     ## Alerts
     
    +<!-- template: hints: off -->
     [One sentence]
     
    +<!-- template: aliases: Steps to take first -->
     ## First steps
     
     1. [Step]
     
    +<!-- template: optional -->
     ## Rollback
     
     [Text]
     
    +<!-- template: severity: warning -->
     ## Contacts
     
     [Text]

    Left then: 3 warnings (missing-section 3)

    Next

    1. Write the changes:

       pattern-library adopt ./docs --template ./template.md --write

    2. Name the template in pattern-library.config.json:

       {"templates":[{"template":"template.md","include":["docs/runbooks/**"]}]}

    3. Record what is left as debt, so that only what is new fails the check:

       pattern-library check ./docs --update-baseline
    "
  `);
  expect(read('template.md')).toBe(TEMPLATE);
});

test('the diff is the one that is written, and a second run has nothing to add', async () => {
  write();
  const diff = `${/^--- a[\s\S]*?(?=\n\nLeft)/mu.exec(await said())?.[0] ?? ''}\n`;
  folder.write('proposed.diff', diff);
  execFileSync(
    'git',
    ['apply', '--unsafe-paths', `--directory=${folder.path('.')}`, folder.path('proposed.diff')],
    {
      cwd: folder.path('.'),
    },
  );
  const applied = read('template.md');
  expect(applied).not.toBe(TEMPLATE);
  folder.write('template.md', TEMPLATE);
  expect(await said('--write')).toContain('template.md was changed.');
  expect(read('template.md')).toBe(applied);
  expect(await said('--write')).toContain('No mark is proposed: most pages follow every line.');
  expect(read('template.md')).toBe(applied);
  expect(readdirSync(folder.path('.')).sort()).toEqual(['docs', 'proposed.diff', 'template.md']);
});

test('with what it proposes the pages pass, and a page that is damaged afterwards does not', async () => {
  write();
  expect((await errorsIn()).length).toBeGreaterThan(20);
  await adopt('--write');
  expect(await errorsIn()).toEqual([]);
  folder.write('docs/runbooks/page-5.md', page(5).replace('## Alerts', 'Alerts'));
  expect(await errorsIn()).toEqual([
    'missing-section: Expected a section `## Alerts` at the top of the page, found none',
  ]);
});

test('what is written as required stays so', async () => {
  write(TEMPLATE.replace('## Rollback', '<!-- template: required -->\n## Rollback'));
  const text = await said();
  expect(text).not.toMatch(/line \d+: optional\n.*`## Rollback`/u);
  expect(text).toMatch(/line \d+: severity: warning\n.*`## Rollback`/u);
});

test('a mark that is there gets the settings too, and a template in MDX comments in MDX', async () => {
  write(TEMPLATE.replace('## Rollback', '<!-- template: aliases: Undo -->\n## Rollback'));
  await adopt('--write');
  expect(read('template.md')).toContain('<!-- template: aliases: Undo; optional -->\n## Rollback\n');
  write(TEMPLATE, 'template.mdx');
  await folder.run('adopt', './docs', '--template', './template.mdx', '--write');
  expect(read('template.mdx')).toContain('\n\n{/* template: optional */}\n\n## Rollback\n');
});

test('line ends and a byte order mark stay as they are', async () => {
  write(`\uFEFF${TEMPLATE.replaceAll('\n', '\r\n')}`);
  await adopt('--write');
  expect(read('template.md')).toMatch(/^\uFEFF---\r\n/u);
  expect(read('template.md')).toContain('<!-- template: optional -->\r\n## Rollback\r\n');
  expect(read('template.md')).not.toMatch(/(?<!\r)\n/u);
});

test('without a template it writes one from the pages', async () => {
  write();
  const args = ['adopt', './docs/**/*.md', '--config', './options.json'] as const;
  folder.write('options.json', '{"templates": []}');
  const {stdout, exitCode} = await folder.run(...args);
  expect(exitCode).toBe(0);
  expect(existsSync(folder.path('templates'))).toBe(false);
  expect(stdout).toContain('"include":["docs/runbooks/**"]');
  expect((await folder.run(...args, '--write')).stdout).toContain('templates/runbooks.md was written.');
  expect(read('templates/runbooks.md')).toMatchInlineSnapshot(`
    "---
    # 10 of 10 pages
    owner: "[owner]"
    # 3 of 10 pages
    # template: optional
    ticket: "[ticket]"
    ---

    # Service [Title] Runbook

    <!-- 10 of 10 pages -->
    - **Team**: [Team]
    - **Pager (optional)**: [Pager]

    <!-- 10 of 10 pages -->
    ## Alerts

    <!-- 10 of 10 pages -->
    [Text]

    <!-- 4 of 10 pages -->
    <!-- template: optional -->
    ## Steps to take first

    <!-- 4 of 4 pages -->
    1. [Step]

    <!-- 2 of 10 pages -->
    <!-- template: optional -->
    ## Rollback

    <!-- 2 of 2 pages -->
    [Text]

    <!-- 6 of 10 pages -->
    <!-- template: optional -->
    ## First steps

    <!-- 6 of 6 pages -->
    1. [Step]

    <!-- 7 of 10 pages -->
    <!-- template: severity: warning -->
    ## Contacts

    <!-- 7 of 7 pages -->
    [Text]
    "
  `);
  folder.write('template.md', read('templates/runbooks.md'));
  expect(await errorsIn()).toEqual([]);
  folder.write('docs/runbooks/page-5.md', page(5).replace('## Alerts', 'Alerts'));
  expect(await errorsIn()).toHaveLength(1);
  const again = await folder.run(...args, '--write');
  expect(again.exitCode).toBe(2);
  expect(again.stderr).toContain('`templates/runbooks.md` is there already, and stays as it is.');
});

test('the templates of the options are taken, each with its pages', async () => {
  write();
  folder.write('note.md', '# [Title]\n\n## Text\n\n[Text]\n');
  folder.write('docs/notes/a.md', '# A\n\n## Text\n\nWords.\n');
  folder.write(
    'pattern-library.config.json',
    JSON.stringify({
      templates: [
        {template: 'template.md', include: ['docs/runbooks/**']},
        {template: 'note.md', include: ['docs/notes/**']},
      ],
    }),
  );
  const {stdout} = await folder.run('adopt', './docs');
  expect(stdout).toContain('template.md against 10 pages: ');
  expect(stdout).toContain('note.md against 1 page: no errors, no warnings');
  expect(stdout).not.toContain('Name the template');
  expect(stdout).toContain('--update-baseline');
});

test('a template that cannot be written is as it was', async () => {
  write();
  chmodSync(folder.path('template.md'), 0o444);
  const {exitCode, stderr, stdout} = await adopt('--write');
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''});
  expect(stderr).toMatch(/`.*template.md` is read-only/u);
  expect(read('template.md')).toBe(TEMPLATE);
});

test.each([
  [['./none'], 'No Markdown files at `./none`'],
  [['./docs', '--template', './none.md'], 'No template at `./none.md`'],
  [
    ['./docs/runbooks/page-1.md', '--config', './none.json'],
    'Expected at least two pages of which to make a template, found 1',
  ],
  [['./docs', '--format', 'json'], '`adopt` has no option `--format`'],
  [['./docs', '--template', 'pattern', '--write'], 'The built-in template stays as it is'],
])('%j is a wrong call', async (args, reason) => {
  write();
  folder.write('none.json', '{"templates": []}');
  const {exitCode, stdout, stderr} = await folder.run('adopt', ...args);
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''});
  expect(stderr.replaceAll(`${folder.path('.')}/`, './')).toContain(reason);
});
