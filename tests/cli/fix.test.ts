import {chmodSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();
const {write} = folder;

const TEMPLATE = `# [Service] Runbook

## Alerts

[What pages the owner]

## Escalation

- **Owner**: [Team]
- **Channel**: [Channel]

## First steps

1. [Step]
`;
const BROKEN = `# Billing Runbook

### Alerts

Pages the owner.

## Escalaton

- **Channel**: #billing
- **Owner**: payments team

## First steps

1. Look at the queue.
`;
const MENDED = BROKEN.replace('### Alerts', '## Alerts')
  .replace('Escalaton', 'Escalation')
  .replace(/(- \*\*Channel.*\n)(- \*\*Owner.*\n)/u, '$2$1');

beforeEach(() => {
  write('template.md', TEMPLATE);
  write('docs/billing.md', BROKEN);
  write('docs/clean.md', MENDED);
});

const check = (...args: string[]) => folder.run('check', './docs', '--template', './template.md', ...args);
const read = (name: string) => readFileSync(folder.path(name), 'utf8');

test('what is certain is mended, and then the pages are checked', async () => {
  const {stdout, stderr, exitCode} = await check('--fix');
  expect(stderr).toBe('docs/billing.md: 3 findings mended (field-order, section-name, section-rank)\n');
  expect(stdout).toContain('2 pages checked: no errors, no warnings');
  expect(exitCode).toBe(0);
  expect(read('docs/billing.md')).toBe(MENDED);
  expect((await check('--fix')).stderr).toBe('Nothing that `--fix` can mend\n');
  expect(readdirSync(folder.path('docs')).sort()).toEqual(['billing.md', 'clean.md']);
});

test('--dry-run prints the diff that the guide shows, and writes nothing', async () => {
  const {stdout, stderr, exitCode} = await check('--fix', '--dry-run');
  const [, diff] =
    /^```diff\n(--- a[\s\S]*?)^```$/mu.exec(
      readFileSync(path.resolve(__dirname, '../../docs/command.md'), 'utf8'),
    ) ?? [];
  expect(stdout).toBe(diff);
  expect(stderr).toContain('3 findings to mend');
  expect(exitCode).toBe(0);
  expect(read('docs/billing.md')).toBe(BROKEN);
});

test('marks, the ends of lines and all else stay byte for byte', async () => {
  const before = `\uFEFF${BROKEN.replaceAll('\n', '\r\n')}\tNo end`;
  write('docs/billing.md', before);
  await check('--fix');
  expect(read('docs/billing.md')).toBe(`\uFEFF${MENDED.replaceAll('\n', '\r\n')}\tNo end`);
  // Of lines that end in two ways, each keeps its own.
  write('docs/billing.md', BROKEN.replace('owner.\n', 'owner.\r\n'));
  await check('--fix');
  expect(read('docs/billing.md')).toBe(MENDED.replace('owner.\n', 'owner.\r\n'));
});

test('--fix=all inserts what is missing, and the check asks for what is to be written', async () => {
  write(
    'docs/billing.md',
    MENDED.replace(/## Escalation[^]*(?=## First)/u, '').replace('## Alerts', '## Alerts'),
  );
  expect((await check('--fix')).exitCode).toBe(1);
  const {stdout, stderr, exitCode} = await check('--fix=all');
  expect(stderr).toContain('1 finding mended (missing-section)');
  expect(exitCode).toBe(1);
  expect(stdout).toContain('leftover-placeholder');
  expect(stdout).not.toContain('missing-');
  expect(read('docs/billing.md')).toContain(
    'Pages the owner.\n\n## Escalation\n\n- **Owner**: [Team]\n- **Channel**: [Channel]\n\n## First steps\n',
  );
});

test('what the options switch off is left alone', async () => {
  write(
    'pattern-library.config.json',
    '{"rules": {"field-order": "off"}, "severityByState": {"states": {"draft": "off"}}}',
  );
  await check('--fix');
  expect(read('docs/billing.md')).toContain('## Escalation\n\n- **Channel**');
  write('docs/billing.md', `---\nstatus: draft\n---\n\n${BROKEN}`);
  await check('--fix');
  expect(read('docs/billing.md')).toContain(BROKEN);
});

test('what is in the baseline is mended, too', async () => {
  await check('--update-baseline');
  expect((await check()).exitCode).toBe(0);
  expect((await check('--fix')).stdout).toContain('3 gone');
  expect(read('docs/billing.md')).toBe(MENDED);
});

test('an id with one near match is corrected', async () => {
  write(
    'laws.yml',
    '- id: correlated-failure\n  title: Correlated Failure\n- id: backpressure\n  title: Backpressure\n',
  );
  write('docs/billing.md', `---\nlaws: ["corelated-failure", backpressure]\n---\n\n${MENDED}`);
  const {stderr, exitCode} = await check('--fix', '--taxonomy', 'laws=./laws.yml');
  expect(stderr).toContain('1 finding mended (unknown-term)');
  expect(exitCode).toBe(0);
  expect(read('docs/billing.md')).toBe(`---\nlaws: ["correlated-failure", backpressure]\n---\n\n${MENDED}`);
});

test('a file that cannot be written is named, and the others are mended', async () => {
  write('docs/other.md', BROKEN);
  chmodSync(folder.path('docs/billing.md'), 0o444);
  const {stderr, exitCode} = await check('--fix');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('docs/billing.md: left alone, ');
  expect(stderr).toContain('is read-only');
  expect(read('docs/billing.md')).toBe(BROKEN);
  expect(read('docs/other.md')).toBe(MENDED);
  expect(statSync(folder.path('docs/billing.md')).mode & 0o777).toBe(0o444);
});

test('bytes that are no UTF-8 are not rewritten', async () => {
  const bytes = Buffer.concat([Buffer.from(BROKEN), Buffer.from([0xff, 0x0a])]);
  writeFileSync(folder.path('docs/billing.md'), bytes);
  const {stderr, exitCode} = await check('--fix');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('left alone, it is not UTF-8');
  expect(readFileSync(folder.path('docs/billing.md'))).toEqual(bytes);
});

test.each([
  [['--dry-run'], '`--dry-run` shows what `--fix` would change'],
  [['--fix=some'], 'Expected `safe` or `all` for --fix, found `some`'],
  [['--fix', '--update-baseline'], 'found both'],
])('%j is a wrong call', async (args, reason) => {
  const {stderr, exitCode} = await check(...args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(reason);
});
