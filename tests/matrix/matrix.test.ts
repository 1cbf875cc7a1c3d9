import {auditPackage} from './audit.js';
import {FreshSite} from '../package/fresh-site.js';
import {PACKAGE_MANAGERS} from '../package/package-managers.js';
import {nameOf, ROWS, type Row} from './rows.js';
import {table} from './table.js';

/** What became of each row that was run, by its name. */
const outcomes = new Map<string, string>();

let audited = 'not run';

afterAll(() =>
  process.stdout.write(`\n${table(ROWS, outcomes)}\n\nKnown faults of dependencies: ${audited}\n`),
);

test.each(ROWS.map(row => [nameOf(row), row] as const))('%s', (name, row) => {
  let stage = 'install';
  let site: FreshSite | undefined;
  try {
    site = makeSite(row);
    stage = 'build';
    if (row.refused) {
      expectRefusal(site);
      outcomes.set(name, 'told that it is too old');
      return;
    }
    expectBuild(site, row);
    stage = 'check';
    expectFindings(site);
    outcomes.set(name, 'installed, built, checked');
  } catch (error) {
    outcomes.set(name, `failed to ${stage}: ${firstError(error)}`);
    throw error;
  } finally {
    site?.remove();
  }
});

test('npm knows of no fault in the packages that this one brings', () => {
  const faulty = auditPackage();
  audited = faulty === null ? 'not known: the registry has no `npm audit`' : `${faulty.length} found`;
  expect(faulty ?? []).toEqual([]);
});

function makeSite({
  packageManager,
  docusaurus,
  createdBy = docusaurus,
  bundler,
  react,
  node,
  webpack,
}: Row): FreshSite {
  const site = new FreshSite({
    packageManager: PACKAGE_MANAGERS[packageManager],
    docusaurus,
    createdBy,
    faster: bundler === 'Rspack',
    react: `^${react}.0.0`,
    node,
    overrides: webpack === undefined ? {} : {webpack},
  });
  try {
    site.useBundler(bundler);
    return site;
  } catch (error) {
    site.remove();
    throw error;
  }
}

/** The site is built with the versions that the row names: an installer may have chosen others. */
function expectBuild(site: FreshSite, {docusaurus, react, node}: Row): void {
  expect(site.versionOf('@docusaurus/core')).toBe(docusaurus);
  expect(site.versionOf('react')).toMatch(RegExp(`^${react}[.]`, 'u'));
  expect(site.run('node', ['--version']).stdout).toMatch(RegExp(`^v${node}[.]`, 'u'));
  const {status, output} = site.build();
  if (status !== 0) throw new Error(output);
  expect(site.html('docs/patterns/circuit-breaker/index.html')).toMatch(/role="?note"?/u);
  expect(site.html('laws/correlated-failure/index.html')).toContain('Circuit Breaker');
  expect(site.html('docs/patterns/bulkhead/index.html')).toMatch(/rel="?prev"?|rel="?next"?/u);
}

/** The command finds nothing on whole pages; it and the build find the same on a damaged one. */
function expectFindings(site: FreshSite): void {
  const check = () => site.run('npx', ['pattern-library', 'check']);
  const whole = check();
  if (whole.status !== 0) throw new Error(whole.output);
  site.edit('docs/patterns/bulkhead.md', text => text.replace(/^## Trade-offs$[\s\S]*?(?=^## )/mu, ''));
  for (const damaged of [check(), site.build()]) {
    expect(damaged.output).toMatch(
      /docs\/patterns\/bulkhead\.md:\d+:1 error Expected a section `## Trade-offs`/u,
    );
    expect(damaged.status).toBe(1);
  }
}

function expectRefusal(site: FreshSite): void {
  const {status, output} = site.build();
  expect(output).toMatch(
    /docusaurus-plugin-pattern-library needs Docusaurus [\d.]+ or later, and this site has/u,
  );
  expect(status).toBe(1);
}

/** The line that says what is wrong, out of all that a failed command prints. */
function firstError(error: unknown): string {
  const lines = String(error)
    .split('\n')
    .map(line => line.trim());
  return (
    lines.find(line => /error|YN00(?!00|13)/iu.test(line) && !/^(?:Error: )?Command failed/u.test(line)) ??
    lines[0] ??
    ''
  );
}
