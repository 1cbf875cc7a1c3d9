import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {run} from '../../src/cli/run.js';
import type {Place} from '../../src/markdown/finding.js';
import type {Report} from '../../src/check/message.js';

// The plugin as it is built, in remark-cli.
const PLUGIN = path.resolve('lib/lint/index.js');
const REMARK = path.resolve('node_modules/.bin/remark');
const FIXTURES = path.resolve('tests/fixtures');

/** Prints what is on the vfiles, whole. */
const REPORTER = `export default files => JSON.stringify(files.map(file => ({
  path: file.path,
  messages: file.messages.map(({line, column, place, fatal, ruleId, source, reason, expected, actual, url, note}) =>
    ({line, column, place, fatal, ruleId, source, reason, expected, actual, url, note})),
})));
`;

interface Linted {
  path: string;
  messages: {
    line: number;
    column: number;
    place?: Place;
    fatal: boolean | null;
    ruleId?: string;
    source?: string;
    reason: string;
    expected?: string[];
    actual?: string;
    url?: string;
    note?: string;
  }[];
}

jest.setTimeout(120_000);

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'lint-')));
  write('reporter.mjs', REPORTER);
});
afterEach(() => rmSync(folder, {recursive: true}));

const inFolder = (name: string) => path.join(folder, name);

function write(name: string, text: string): void {
  mkdirSync(path.dirname(inFolder(name)), {recursive: true});
  writeFileSync(inFolder(name), text);
}

/** What remark-cli finds in the files of the folder, by their path. */
async function lint(args: string[], options: object = {}): Promise<Map<string, Linted['messages']>> {
  write('.remarkrc.json', JSON.stringify({plugins: [[PLUGIN, options]]}));
  const call = [...args, '--ext', 'md,mdx', '--no-stdout', '--report', './reporter.mjs'];
  const printed = await new Promise<string>(resolve => {
    execFile(process.execPath, [REMARK, ...call], {cwd: folder, maxBuffer: 1e8}, (_error, stdout, stderr) =>
      resolve(stderr || stdout),
    );
  });
  return new Map((JSON.parse(printed) as Linted[]).map(file => [file.path, file.messages]));
}

async function check(...args: string[]): Promise<Report> {
  const {stdout, stderr} = await run(['check', ...args, '--format', 'json'], {color: false});
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
}

/** What the command shows of a page, and of the files that it depends on, as remark shows it. */
function shownIn({pages}: Report, page: string): string[] {
  return pages.flatMap(({path: file, messages}) =>
    messages
      .filter(({folded}) => !folded)
      .map(({place: {start}, severity, ruleId, reason}) =>
        file === page
          ? `${start.line}:${start.column} ${severity} ${ruleId} ${reason}`
          : `1:1 ${severity} ${ruleId} ${file}:${start.line}:${start.column} ${reason}`,
      ),
  );
}

function lines(messages: Linted['messages'] = []): string[] {
  return messages.map(
    ({line, column, fatal, ruleId, reason}) =>
      `${line}:${column} ${fatal ? 'error' : 'warning'} ${ruleId} ${reason}`,
  );
}

test('remark prints of every fixture what the command prints', async () => {
  const names = [
    ...copyFixtures('check', name => /^page\.mdx?$/u.test(name)),
    ...copyFixtures('templates', name => /^(?:broken|complete)\.mdx?$/u.test(name)),
  ];
  const linted = await lint(names);
  jest.spyOn(process, 'cwd').mockReturnValue(folder);
  let found = 0;
  for (const name of names) {
    const {dir} = path.parse(name);
    const expected = shownIn(
      await check(inFolder(name), '--config', inFolder(`${dir}/pattern-library.config.json`)),
      name,
    );
    expect([name, lines(linted.get(name)).sort()]).toEqual([name, expected.sort()]);
    found += expected.length;
  }
  jest.restoreAllMocks();
  expect(names.length).toBeGreaterThan(60);
  expect(found).toBeGreaterThan(150);
});

/** Copies fixtures, each with options of its own, as a site would have them. */
function copyFixtures(kind: string, isPage: (name: string) => boolean): string[] {
  return readdirSync(path.join(FIXTURES, kind)).flatMap(name => {
    const own = `${kind}/${name}`;
    cpSync(path.join(FIXTURES, own), inFolder(own), {recursive: true});
    const config = {
      templates: [{template: 'template.md', include: ['**']}],
      boxes: {truth: {title: 'Truth'}},
    };
    write(`${own}/pattern-library.config.json`, JSON.stringify(config));
    return readdirSync(inFolder(own))
      .filter(isPage)
      .map(file => `${own}/${file}`);
  });
}

const TEMPLATE = '# [Name]\n\n## Problem\n\n[2-3 paragraphs]\n\n## State\n\n[Idea/Plan/Done]\n';
const PAGE = '---\nlaws: [economic-realty]\n---\n# Retry\n\n## Problm\n\nText.\n\n## State\n\nAjar\n';

test('a message has all that its report has, and what an editor can put in its place', async () => {
  write('template.md', TEMPLATE);
  write('laws.yml', '- {id: economic-reality, title: Economic Reality}\n');
  write('page.md', PAGE);
  const linted = await lint(['page.md'], {template: 'template.md', registries: {laws: 'laws.yml'}});
  const messages = linted.get('page.md') ?? [];
  expect(lines(messages)).toEqual([
    '2:8 error unknown-term Unknown law `economic-realty`; did you mean `economic-reality`?',
    expect.stringMatching(/^6:1 error section-name Expected `Problem`, found `Problm`/u),
    expect.stringMatching(/^8:1 warning length /u),
    expect.stringMatching(/^12:1 error invalid-value /u),
  ]);
  expect(messages[0]).toMatchObject({
    source: 'pattern-library',
    expected: ['economic-reality'],
    actual: 'economic-realty',
    url: expect.stringMatching(/\/docs\/rules\/unknown-term\.md$/u),
  });
  expect(messages[1]).toMatchObject({
    expected: ['## Problem'],
    actual: 'Problm',
    note: expect.stringMatching(/^Rename the heading .*\nAsked for by template\.md:3\.$/su),
  });
  expect(messages[3]).toMatchObject({expected: ['Idea', 'Plan', 'Done'], actual: 'Ajar'});
});

test('what is certain to mend is offered for the place, with as much of the line as that needs', async () => {
  write('template.md', `---\nlaws: []\n---\n${TEMPLATE}`);
  write(
    'page.md',
    '---\nlawz: []\n---\n# Retry\n\n## Problem\n\n:::Axiom Title\nA.\n:::\n\nB.\n\nC.\n\n#### State\n\nDone\n',
  );
  const messages = (await lint(['page.md'], {template: 'template.md'})).get('page.md') ?? [];
  expect(messages.map(({ruleId, expected, place}) => [ruleId, expected, place?.start, place?.end])).toEqual([
    ['front-matter', ['laws: []'], {line: 2, column: 1}, {line: 2, column: 9}],
    ['fence-title', [':::Axiom[Title]'], {line: 8, column: 1}, {line: 8, column: 15}],
    ['unknown-box', [':::axiom'], {line: 8, column: 1}, expect.anything()],
    ['section-rank', ['## State'], {line: 16, column: 1}, {line: 16, column: 11}],
  ]);
});

test('what the baseline of the site knows is not said, and a damaged one is', async () => {
  write('template.md', TEMPLATE);
  write('docs/page.md', PAGE);
  write(
    'pattern-library.config.json',
    JSON.stringify({templates: [{template: 'template.md', include: ['**']}]}),
  );
  jest.spyOn(process, 'cwd').mockReturnValue(folder);
  await run(['check', '--update-baseline', 'docs/*.md'], {color: false});
  jest.restoreAllMocks();
  expect(lines((await lint(['docs/page.md'])).get('docs/page.md'))).toEqual([]);
  write('docs/page.md', PAGE.replace('## Problm', '## Background'));
  expect(lines((await lint(['docs/page.md'])).get('docs/page.md'))).toEqual([
    expect.stringMatching(/^4:1 error missing-section /u),
  ]);
  write('.pattern-library-baseline.json', '{');
  expect((await lint(['docs/page.md'])).get('docs/page.md')).toMatchObject([
    {fatal: true, reason: expect.stringMatching(/^The baseline `.*` cannot be used: it is no JSON/u)},
  ]);
});

test('what would lose words is not offered as a replacement', async () => {
  write('template.md', TEMPLATE);
  write('page.md', '# Retry\n\n## Problem\n\nText.\n\nText.\n');
  const [message, ...more] = (await lint(['page.md'], {template: 'template.md'})).get('page.md') ?? [];
  expect(more).toEqual([]);
  expect(message).toMatchObject({ruleId: 'missing-section', reason: expect.stringContaining('`## State`')});
  expect(message).not.toHaveProperty('expected');
});

test('the options are those of the nearest folder that has any', async () => {
  write('template.md', TEMPLATE);
  write(
    'package.json',
    '{"pattern-library": {"templates": [{"template": "template.md", "include": ["**"]}]}}',
  );
  write('docs/package.json', '{"name": "docs"}');
  write('docs/page.md', PAGE);
  write('other/pattern-library.config.json', '{}');
  write('other/page.md', PAGE);
  const linted = await lint(['docs/page.md', 'other/page.md']);
  expect(lines(linted.get('docs/page.md')).length).toBeGreaterThan(1);
  expect(lines(linted.get('other/page.md'))).toEqual([]);
});

test('options of the plugin stand for those of the site', async () => {
  write('template.md', TEMPLATE);
  write('page.md', PAGE);
  const options = {
    templates: [{template: 'template.md', include: ['*.md']}],
    rules: {'section-name': 'off', 'invalid-value': 'warning', length: 'off'},
  };
  expect(lines((await lint(['page.md'], options)).get('page.md'))).toEqual([
    expect.stringMatching(/^12:1 warning invalid-value /u),
  ]);
});

test('a template gets what is wrong with the template', async () => {
  write('template.md', '# [Name]\n\n## Problem\n\n[The problem]\n\n# Two\n');
  write('page.md', '# Retry\n\n## Problem\n\nText.\n');
  const linted = await lint(['template.md', 'page.md'], {template: 'template.md'});
  const fault = 'Expected one H1, the title, found a second one: `Two`';
  expect(lines(linted.get('template.md'))).toEqual([`7:1 error template ${fault}`]);
  expect(lines(linted.get('page.md'))).toEqual([`1:1 error template template.md:7:1 ${fault}`]);
});

test('options that are wrong are said on the page', async () => {
  write('page.md', PAGE);
  const [message] = (await lint(['page.md'], {template: 'none.md'})).get('page.md') ?? [];
  expect(message).toMatchObject({
    fatal: true,
    reason: expect.stringMatching(/^No template at `.*none\.md`$/u),
  });
  const [wrong] = (await lint(['page.md'], {bxes: {}})).get('page.md') ?? [];
  expect(wrong).toMatchObject({fatal: true, reason: expect.stringContaining('bxes')});
});
