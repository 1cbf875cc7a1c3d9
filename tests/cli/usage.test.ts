import {readFileSync} from 'node:fs';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();

async function wrong(...args: string[]): Promise<string> {
  const {exitCode, stdout, stderr} = await folder.run(...args);
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''});
  const [reason = '', hint, end] = stderr.split('\n');
  expect([hint, end]).toEqual(['Run `pattern-library --help` for all options.', '']);
  return reason.replaceAll(folder.path('.'), '.');
}

test.each([
  [[], 'Expected a command: `check`, `explain` or `schema`'],
  [
    ['chek'],
    'Expected `check` or `explain` or `schema` for the command, found `chek`; did you mean `check`?',
  ],
  [['check', '--format', 'html'], 'Expected `pretty` or `json` for --format, found `html`'],
  [['check', '--templte', 'a'], "Unknown option '--templte'"],
  [
    ['check', '--taxonomy', 'laws.yml'],
    'Expected `--taxonomy NAME=FILE`, such as `laws=docs/laws.yml`, found `laws.yml`',
  ],
  [['explain', 'pattern.md'], 'Expected the template behind `--template`, found `pattern.md`'],
  [['check'], 'Expected the pages to check, such as `pattern-library check "docs/**/*.md"`'],
  [['check', './none.md'], 'No Markdown files at `./none.md`'],
  [['check', './page.md', '--template', './none.md'], 'No template at `./none.md`'],
  [['explain', '--template', './none.md'], 'No template at `./none.md`'],
  [['check', './page.md', '--taxonomy', 'laws=./none.yml'], 'No registry at `./none.yml`'],
  [
    ['check', './page.md', '--taxonomy', 'lawz=./laws.yml'],
    'Unknown taxonomy `lawz`; did you mean `laws`? A taxonomy of your own is an entry in the option `taxonomies`',
  ],
])('%j is a wrong call', async (args, reason) => {
  folder.write('page.md', '# Page\n');
  folder.write('laws.yml', '');
  expect(await wrong(...args)).toMatch(
    new RegExp(`^pattern-library: ${reason.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u'),
  );
});

test('help and the version are no errors', async () => {
  const help = await folder.run('--help');
  expect(help).toMatchObject({exitCode: 0, stderr: ''});
  expect(help.stdout).toMatch(/^Usage\n {2}pattern-library check/u);
  const {version} = JSON.parse(readFileSync(`${__dirname}/../../package.json`, 'utf8')) as {version: string};
  expect(await folder.run('-v')).toEqual({exitCode: 0, stdout: `${version}\n`, stderr: ''});
});
