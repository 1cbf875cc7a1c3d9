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
  [[], 'Expected a command: `check`, `explain`, `schema`, `migrate`, `new`, `export` or `adopt`'],
  [
    ['chek'],
    'Expected `check` or `explain` or `schema` or `migrate` or `new` or `export` or `adopt` for the command, found `chek`; did you mean `check`?',
  ],
  [
    ['check', '--format', 'html'],
    'Expected `pretty` or `json` or `github` or `sarif` for --format, found `html`',
  ],
  [['check', '--templte', 'a'], "Unknown option '--templte'"],
  [
    ['check', '--taxonomy', 'laws.yml'],
    'Expected `--taxonomy NAME=FILE`, such as `laws=docs/laws.yml`, found `laws.yml`',
  ],
  [['explain', 'missing-secton'], 'Unknown rule `missing-secton`; did you mean `missing-section`?'],
  [['explain', 'xyz'], 'Unknown rule `xyz`. The rules are `box-title`, `changed-text`, '],
  [
    ['explain', 'length', '--template', './page.md'],
    'Expected one rule or one template, found `length` and `./page.md`',
  ],
  [['explain', 'length', 'syntax'], 'Expected one rule or one template, found `length` and `syntax`'],
  [['explain', '--all'], '`explain` has no option `--all`'],
  [['schema', '--by', 'page'], '`schema` has no option `--by`'],
  [['check', '--registry', 'laws'], '`check` has no option `--registry`'],
  [['explain', '--format', 'sarif'], 'Expected `pretty` or `json` for --format, found `sarif`'],
  [['schema', '--format', 'pretty'], 'Expected `json` for --format, found `pretty`'],
  [['check', '--by', 'rule'], 'Expected `page` or `demand` for --by, found `rule`'],
  [
    ['check', '--by', 'demand', '--format', 'json'],
    '`--by` orders the report for people, and means nothing for `--format json`',
  ],
  [
    ['schema', '--registry', 'lawz'],
    'Unknown registry `lawz`; did you mean `laws`? A taxonomy of your own is an entry in the option `taxonomies`',
  ],
  [
    ['schema', '--registry', 'laws', '--template', './page.md'],
    'Expected `--registry` or `--template`, found both: each has a schema of its own',
  ],
  [['schema', 'page.md'], 'Expected the template behind `--template`, found `page.md`'],
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
