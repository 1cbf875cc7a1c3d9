import {readFileSync, writeFileSync} from 'node:fs';
import {scratchFolder} from './scratch-folder.js';

/*
 * An hour of a writer, from end to end: a new page is written from the template, filled in, checked, mended, and what
 * an older page owes is recorded. `tests/site/baseline.test.ts` holds what a build says of the same record.
 */
const folder = scratchFolder();

const TEMPLATE = `# [Service] Runbook

## Alerts

[What pages whom, in 1-2 sentences]

## Escalation

- **Owner**: [Team]
- **Channel**: [Channel]

## Rollback

[2-5 sentences]
`;

const read = (name: string) => readFileSync(folder.path(name), 'utf8');
const edit = (name: string, ...changes: [from: string | RegExp, to: string][]) => {
  const text = changes.reduce((edited, [from, to]) => edited.replace(from, to), read(name));
  writeFileSync(folder.path(name), text);
};
const messagesOf = async (...args: string[]) => {
  const {stdout, exitCode} = await folder.run('check', '--format', 'json', ...args);
  const report = JSON.parse(stdout) as {pages: {path: string; messages: {ruleId: string}[]}[]};
  return {exitCode, rules: report.pages.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))};
};

test('new, fill in, check, fix, baseline', async () => {
  folder.write('templates/runbook.md', TEMPLATE);
  folder.write(
    'pattern-library.config.json',
    JSON.stringify({templates: [{template: 'templates/runbook.md', include: ['docs/**']}]}),
  );

  // A page from the template: nothing is wrong with it but what is still to be written.
  const made = await folder.run('new', 'Billing', '--dir', './docs');
  expect(made).toMatchObject({stderr: '', exitCode: 0});
  const draft = await messagesOf('./docs/**/*.md');
  expect(draft.exitCode).toBe(1);
  expect(new Set(draft.rules)).toEqual(new Set(['leftover-placeholder']));
  expect(await folder.run('new', 'Billing', '--dir', './docs')).toMatchObject({exitCode: 2});

  // Filled in, with the slips of a quick hand.
  edit(
    'docs/billing.md',
    ['[What pages whom, in 1-2 sentences]', 'A failed charge pages the owner.'],
    ['[Team]', 'payments'],
    ['[Channel]', '#billing'],
    ['[2-5 sentences]', 'Deploy the last version. Watch the error rate.'],
    ['## Escalation', '## Escalaton'],
    [/(- \*\*Owner\*\*.*\n)(- \*\*Channel\*\*.*\n)/u, '$2$1'],
  );
  expect(await messagesOf('./docs/**/*.md')).toEqual({exitCode: 1, rules: ['section-name', 'field-order']});

  // What is certain is mended, and shown before.
  const written = read('docs/billing.md');
  const shown = await folder.run('check', '--fix', '--dry-run', './docs/**/*.md');
  expect(shown.stdout).toContain('-## Escalaton\n+## Escalation\n');
  expect(read('docs/billing.md')).toBe(written);
  await folder.run('check', '--fix', './docs/**/*.md');
  expect(await messagesOf('./docs/**/*.md')).toEqual({exitCode: 0, rules: []});

  // An older page lacks a section: that is recorded, and what is new is still found.
  folder.write(
    'docs/search.md',
    read('docs/billing.md')
      .replace('Billing', 'Search')
      .replace(/## Rollback[\s\S]*/u, ''),
  );
  expect(await messagesOf('./docs/**/*.md')).toEqual({exitCode: 1, rules: ['missing-section']});
  await folder.run('check', '--update-baseline', './docs/**/*.md');
  expect(read('.pattern-library-baseline.json')).toContain('missing-section');
  expect((await folder.run('check', './docs/**/*.md')).exitCode).toBe(0);
  edit('docs/search.md', [/- \*\*Owner\*\*.*\n/u, '']);
  expect((await messagesOf('./docs/**/*.md')).rules).toEqual(['missing-field']);
});
