import {existsSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {FreshSite} from './fresh-site.js';

let site: FreshSite;

beforeAll(() => {
  site = new FreshSite();
});

afterAll(() => site.remove());

test('the tarball holds what a site needs and nothing else', () => {
  const installed = path.join(site.dir, 'node_modules/docusaurus-plugin-pattern-library');
  expect(readdirSync(installed).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'docs',
    'lib',
    'package.json',
    'theme',
  ]);
  expect(existsSync(path.join(installed, 'lib/template/built-in/pattern.md'))).toBe(true);
  expect(existsSync(path.join(installed, 'lib/theme/PatternBox/styles.module.css'))).toBe(true);
  expect(existsSync(path.join(installed, 'docs/rules/missing-section.md'))).toBe(true);
  expect(existsSync(path.join(installed, 'docs/report.schema.json'))).toBe(true);
  expect(existsSync(path.join(installed, 'docs/editors.md'))).toBe(true);
  expect(existsSync(path.join(installed, 'lib/lint/index.js'))).toBe(true);
});

test('a site that forgot the transform is told the line to add', () => {
  site.configure(config => config.replace('remarkPlugins: [remarkPatternLibrary],', ''));
  const {status, output} = site.build();
  expect(output).toContain('remarkPlugins: [remarkPatternLibrary]');
  expect(status).not.toBe(0);
});

/*
 * An hour of a writer, up to a build: `tests/cli/writers-hour.test.ts` walks it in more detail. What it leaves behind is a
 * finding that the baseline knows, with which the builds below have to pass.
 */
test('a writer begins a page, fills it in, mends it, and records what an older page owes', () => {
  site.useBundler('Rspack');
  const command = (...args: string[]) => site.run('npx', ['docusaurus', ...args]);
  const made = command(
    'pattern-library:new',
    'Retry with Backoff',
    '--template',
    'pattern',
    '--dir',
    'docs/patterns',
  );
  expect(made).toMatchObject({
    status: 0,
    output: expect.stringContaining('docs/patterns/retry-with-backoff.md'),
  });
  const draft = command('pattern-library:check');
  expect(draft.status).toBe(1);
  expect(draft.output).toContain('leftover-placeholder');

  site.addPattern('retry-with-backoff');
  site.edit('docs/patterns/retry-with-backoff.md', text =>
    text.replace('\n## Trade-offs\n', '\n## Trade-ofs\n'),
  );
  site.edit('docs/patterns/retry-with-backoff.md', text =>
    text.replace(/^## Common Pitfalls$[\s\S]*?(?=^## )/mu, ''),
  );
  const mended = command('pattern-library:check', '--fix');
  expect(mended.output).toContain('1 finding mended (section-name)');
  expect(mended.output).toContain('Expected a section `## Common Pitfalls`');
  expect(command('pattern-library:check', '--update-baseline').status).toBe(0);
});

describe.each(['Rspack', 'webpack'] as const)('with %s', bundler => {
  beforeAll(() => {
    site.useBundler(bundler);
    rmSync(path.join(site.dir, 'build'), {recursive: true, force: true});
  });

  test('the site builds after the three edits of the README', () => {
    const {status, output} = site.build();
    expect({status, output: status === 0 ? '' : output}).toEqual({status: 0, output: ''});
    expect(output).toContain('1 older finding of .pattern-library-baseline.json left');
    expect(site.html('docs/patterns/retry-with-backoff/index.html')).toContain('Trade-offs');
    expect(site.html('docs/patterns/circuit-breaker/index.html')).toMatch(/role="?note"?/u);
    expect(site.html('docs/intro/index.html')).toMatch(/role="?note"?/u);
    expect(site.html('laws/correlated-failure/index.html')).toContain('Circuit Breaker');
    expect(site.html('pillars/index.html')).toContain('Work Distribution');
    expect(site.html('docs/patterns/bulkhead/index.html')).toMatch(/rel="?prev"?|rel="?next"?/u);
  });

  test('a second build, from cache, says the same of a broken page as the first', () => {
    site.edit('docs/patterns/bulkhead.md', text => text.replace(/^## Trade-offs$[\s\S]*?(?=^## )/mu, ''));
    const first = site.build();
    const second = site.build();
    site.addPattern('bulkhead');
    for (const {status, output} of [first, second]) {
      expect(status).not.toBe(0);
      expect(output).toMatch(/docs\/patterns\/bulkhead\.md:\d+:1 error Expected a section `## Trade-offs`/u);
      expect(output).toContain('1 error');
    }
    expect(messages(second.output)).toEqual(messages(first.output));
  });
});

function messages(output: string): string[] {
  return output
    .split('\n')
    .filter(line => /\.md:\d+:\d+ |checked:/u.test(line))
    .map(line => line.trim());
}

test('the command works in the site', () => {
  const {stdout} = site.run('npx', ['pattern-library', 'check', '--format', 'json']);
  const report = JSON.parse(stdout) as {summary: {errors: number; pages: number}};
  expect(report.summary.errors).toBe(0);
  expect(report.summary.pages).toBeGreaterThan(2);
});
