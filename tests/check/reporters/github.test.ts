import {reportGithub} from '../../../src/check/reporters/github.js';
import {summarizeForGithub} from '../../../src/check/reporters/github-summary.js';
import {fixtureReport, shownIn} from './fixture-report.js';
import {message, report} from './make-report.js';
import {readWorkflowCommands} from './read-github.js';

test('an annotation has its place, its rule, and all that the message says', () => {
  const origin = {path: 'pattern.md', line: 7};
  const place = {start: {line: 3, column: 5}, end: {line: 4, column: 2}};
  const [first] = readWorkflowCommands(
    reportGithub(report({'docs/a.md': [message(3, 'error', {note: 'Add it.', origin, place})]})),
  );
  expect(first).toEqual({
    command: 'error',
    properties: {file: 'docs/a.md', line: '3', col: '5', endLine: '4', title: 'missing-section'},
    message:
      'Expected a section `## Notes`, found none\nAdd it.\nAsked for by pattern.md:7\nhttps://example.org/missing-section',
  });
});

test('no text of a page ends an annotation or begins another', () => {
  const reason = 'Found `100%0A::error::x` \u001B[31m, a: b';
  const path = 'docs/a,b::50%.md';
  const commands = readWorkflowCommands(
    reportGithub(report({[path]: [message(1, 'warning', {reason, note: 'One\r\n::error::two'})]})),
  );
  expect(commands.map(({command, properties}) => [command, properties.file])).toEqual([['warning', path]]);
  expect(commands[0]?.message.split('\n').slice(0, 2)).toEqual([
    'Found `100%0A::error::x` \\x1b[31m, a: b',
    'One\\x0d\\x0a::error::two',
  ]);
});

test('the worst come first: errors, what many pages share, then the files with the most', () => {
  const commands = readWorkflowCommands(
    reportGithub(
      report({
        'a.md': [message(1, 'warning'), message(2, 'error')],
        'b.md': [message(3, 'error'), message(4, 'error')],
        'c.md': [message(5, 'error', {folded: true})],
        'template.md': [message(6, 'error', {ruleId: 'common-departure'})],
      }),
    ),
  );
  expect(commands.map(({properties: {file, line}}) => `${file}:${line}`)).toEqual([
    'template.md:6',
    'b.md:3',
    'b.md:4',
    'a.md:2',
    'a.md:1',
  ]);
});

test('paths are those of the repository', () => {
  const all = report({
    'docs/a.md': [message(1, 'error', {origin: {path: '../templates/pattern.md', line: 7}})],
  });
  const [first] = readWorkflowCommands(reportGithub(all, 'sites/library'));
  expect(first?.properties.file).toBe('sites/library/docs/a.md');
  expect(first?.message).toContain('Asked for by sites/templates/pattern.md:7');
});

test('what is read back is what was found', async () => {
  const all = await fixtureReport();
  const commands = readWorkflowCommands(reportGithub(all));
  expect(
    commands
      .map(({command, properties: {file, line, col, title}}) => `${file}:${line}:${col} ${command} ${title}`)
      .sort(),
  ).toEqual(shownIn(all).sort());
  expect(commands.length).toBeGreaterThan(100);
});

test('the summary of the job counts by rule, and has every message', async () => {
  const all = await fixtureReport();
  const text = summarizeForGithub(all);
  const rows = [...text.matchAll(/^\| \[`(.*?)`\]\(https.*?\) \| (\d+) \| (\d+) \| (\d+) \|$/gmu)];
  const found = rows.reduce((sum, [, , errors, warnings]) => sum + Number(errors) + Number(warnings), 0);
  expect(found).toBe(all.summary.errors + all.summary.warnings);
  const listed = [...text.matchAll(/^<details><summary><code>(.*?)<\/code>[\s\S]*?^<\/details>$/gmu)].flatMap(
    ([block, file]) =>
      [...block.matchAll(/^(\d+:\d+) (error|warning) .* ([\w-]+)$/gmu)].map(
        ([, place, severity, ruleId]) => `${file}:${place} ${severity} ${ruleId}`,
      ),
  );
  expect(listed.sort()).toEqual(shownIn(all).sort());
});

test('nothing of a page is Markdown or HTML in the summary', () => {
  const reason = 'Found ```` ``` ```` and <b>';
  const text = summarizeForGithub(report({'<i>.md': [message(1, 'error', {reason})]}));
  expect(text).toContain('<code>&lt;i>.md</code>: 1 error');
  expect(text).toContain(`\n\`\`\`\`\`text\n1:1 error ${reason} missing-section\n\`\`\`\`\`\n`);
});

test('the summary is no longer than GitHub takes, and says what is left out', () => {
  const pages = Object.fromEntries(Array.from({length: 40}, (_, n) => [`${n}.md`, [message(1, 'error')]]));
  const text = summarizeForGithub(report(pages), 2000);
  expect(Buffer.byteLength(text)).toBeLessThan(2200);
  const shown = text.match(/<details>/gu)?.length ?? 0;
  expect(shown).toBeGreaterThan(2);
  expect(text).toContain(`${40 - shown} more files with messages`);
  expect(summarizeForGithub(report(pages))).not.toContain('more file');
});

test('a clean run has a line', () => {
  const clean = report({'a.md': []});
  expect(reportGithub(clean)).toBe('1 page checked: no errors, no warnings');
  expect(summarizeForGithub(clean)).toBe('### Pattern library\n\n1 page checked: no errors, no warnings\n\n');
});
