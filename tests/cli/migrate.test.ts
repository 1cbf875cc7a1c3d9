import {execFileSync} from 'node:child_process';
import {chmodSync, readFileSync, statSync, symlinkSync, lstatSync, readdirSync} from 'node:fs';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();
const OLD =
  '# Page\n\nBefore.\n\n!!! note "Mind"\n    Text.\n\nOne.\n\nTwo.\n\nThree.\n\n<div class="rule">\n<h3>Last</h3>\nText.\n</div>\n';
const NEW =
  '# Page\n\nBefore.\n\n:::note[Mind]\nText.\n:::\n\nOne.\n\nTwo.\n\nThree.\n\n:::axiom[Last]\n\nText.\n:::\n';
const read = (name: string) => readFileSync(folder.path(name), 'utf8');

test('pages are moved over, and a second run finds nothing', async () => {
  folder.write('docs/page.md', OLD);
  folder.write('docs/other.md', '# Other\n');
  const args = ['migrate', './docs', '--map', 'rule=axiom'];
  const first = await folder.run(...args);
  expect(first).toMatchObject({exitCode: 0, stderr: ''});
  expect(first.stdout).toMatch(
    /docs\/page\.md: moved 1 HTML box and 1 admonition\n\n2 pages read, changed 1: 1 HTML box and 1 admonition\n$/u,
  );
  expect(read('docs/page.md')).toBe(NEW);
  expect(readdirSync(folder.path('docs')).sort()).toEqual(['other.md', 'page.md']);
  expect((await folder.run(...args)).stdout).toBe('2 pages read, nothing to move\n');
});

test('a dry run prints a diff that git applies, and writes nothing', async () => {
  folder.write('page.md', OLD);
  execFileSync('git', ['init', '-q'], {cwd: folder.path('.')});
  const {stdout, stderr, exitCode} = await folder.run(
    'migrate',
    './page.md',
    '--dry-run',
    '--map',
    'rule=axiom',
  );
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/would move 1 HTML box and 1 admonition/u);
  expect(read('page.md')).toBe(OLD);
  const relative = stdout.replace(/^(---|\+\+\+) ([ab])\/.*page\.md$/gmu, '$1 $2/page.md');
  execFileSync('git', ['apply', '-'], {cwd: folder.path('.'), input: relative});
  expect(read('page.md')).toBe(NEW);
});

test('what is left has its line, the reason and the way out', async () => {
  folder.write('page.md', 'x\n\n<div class="axiom-box">\nOpen.\n');
  const {stdout, exitCode} = await folder.run('migrate', './page.md');
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(
    /page\.md:3 left: Expected `<\/div>` that closes .*, found none\n {4}Write `<\/div>` where the box ends\.\n\n1 page read, nothing to move, 1 left for you\n$/u,
  );
});

test('files that cannot be read as text are named, and the others go on', async () => {
  folder.write('docs/a.md', OLD);
  folder.write('docs/b.md', Buffer.from([0x23, 0x20, 0xe9, 0x0a]) as unknown as string);
  symlinkSync('nowhere.md', folder.path('docs/c.md'));
  const {stdout, exitCode} = await folder.run('migrate', './docs', '--map', 'rule=axiom');
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/b\.md: left as it is: it is not UTF-8/u);
  expect(read('docs/a.md')).toBe(NEW);
});

test('the mark at the beginning, line ends, the mode and links stay', async () => {
  folder.write('real.md', `\uFEFF${OLD.replace(/\n/gu, '\r\n')}`);
  chmodSync(folder.path('real.md'), 0o640);
  symlinkSync('real.md', folder.path('page.md'));
  await folder.run('migrate', './page.md', '--map', 'rule=axiom');
  expect(read('real.md')).toBe(`\uFEFF${NEW.replace(/\n/gu, '\r\n')}`);
  expect(statSync(folder.path('real.md')).mode & 0o777).toBe(0o640);
  expect(lstatSync(folder.path('page.md')).isSymbolicLink()).toBe(true);
});

test('typed terms go to the front matter with the registry that the call names', async () => {
  folder.write('laws.yml', '- id: drift\n  title: Drift\n');
  folder.write('page.md', '---\ntemplate: pattern\n---\n\n# Page\n\nText.\n\n**Laws**: Drift\n');
  const {stdout} = await folder.run('migrate', './page.md', '--taxonomy', 'laws=./laws.yml');
  expect(stdout).toMatch(/moved 1 part of a footer/u);
  expect(read('page.md')).toBe('---\ntemplate: pattern\nlaws: [drift]\n---\n\n# Page\n\nText.\n');
});

test('files behind an exclamation mark are left out', async () => {
  folder.write('docs/a.md', OLD);
  folder.write('docs/b.md', OLD);
  const all = folder.path('docs/*.md');
  const {stdout} = await folder.run(
    'migrate',
    all,
    `!${folder.path('docs/b.md')}`,
    '--dry-run',
    '--map',
    'rule=axiom',
  );
  expect(stdout.match(/^\+\+\+ .*$/gmu)).toEqual([expect.stringMatching(/a\.md$/u)]);
});

test.each([
  [['migrate', './docs/page.md', '--map', 'rule=axim'], /found `axim`; did you mean `axiom`\?/u],
  [['migrate', './docs/page.md', '--map', 'rule'], /Expected `--map OLD=BOX`/u],
  [['migrate', './none.md'], /No Markdown files at/u],
  [['migrate', '!docs/**'], /Expected pages to take `!docs\/\*\*` from/u],
  [['migrate'], /Expected the pages/u],
])('%j is a wrong call', async (args, reason) => {
  folder.write('docs/page.md', OLD);
  const {exitCode, stderr} = await folder.run(...args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(reason);
  expect(read('docs/page.md')).toBe(OLD);
});
