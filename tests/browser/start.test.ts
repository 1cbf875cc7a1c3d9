import {spawn, type ChildProcess} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from './launch-browser.js';

// A writer at work: what is edited under `docusaurus start` shows in lists and navigation without a restart.

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pattern-library-start-'));
const site = join(folder, 'site');

let server: ChildProcess;
let output = '';
let browser: Browser;
let page: Page;
let origin = '';

/** Docusaurus itself takes only a port that has a number. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(done => probe.listen(0, 'localhost', done));
  const {port} = probe.address() as AddressInfo;
  await new Promise(done => probe.close(done));
  return port;
}

async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  limit = 50_000,
): Promise<void> {
  for (let waited = 0; !(await condition()); waited += 100) {
    if (waited > limit || server.exitCode !== null)
      throw new Error(`Waited in vain for ${what}. The server wrote:\n${output}`);
    await new Promise(done => setTimeout(done, 100));
  }
}

/** Until the server has nothing to say any more: it loses changes that come while it takes in others. */
async function settle(): Promise<void> {
  for (let length = -1; length !== output.length;) {
    length = output.length;
    await new Promise(done => setTimeout(done, 1_500));
  }
}

/** Changes a file at one stroke, as a good editor does: nobody sees it half written. */
function edit(file: string, change: (text: string) => string): void {
  const path = join(site, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  const whole = join(folder, 'whole');
  writeFileSync(whole, after);
  renameSync(whole, path);
}

beforeAll(async () => {
  cpSync(join(root, 'example-site'), site, {
    recursive: true,
    filter: path => !/[\\/](?:node_modules|build|\.docusaurus)(?:[\\/]|$)/u.test(path.slice(root.length)),
  });
  // The docs of the guide stand beside the site.
  cpSync(join(root, 'docs'), join(folder, 'docs'), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));
  // A template of the site's own, which can be edited.
  cpSync(join(root, 'lib/template/built-in/pattern.md'), join(site, 'templates/pattern.md'));
  edit('docusaurus.config.ts', text =>
    text.replace("{template: 'pattern'}", "{template: 'templates/pattern.md'}"),
  );
  const port = await freePort();
  // What the test runner sets would make Docusaurus take its own tests' path.
  const {NODE_ENV: _, JEST_WORKER_ID: __, ...env} = process.env;
  server = spawn('npx', ['docusaurus', 'start', '--no-open', '--port', String(port)], {
    cwd: site,
    env: {...env, NO_COLOR: '1'},
    // A group of its own, which ends with the server behind npx.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const listen = (chunk: Buffer) => (output += chunk.toString());
  server.stdout?.on('data', listen);
  server.stderr?.on('data', listen);
  origin = `http://localhost:${port}`;
  // It names its address before it listens there.
  const answers = () =>
    fetch(origin).then(
      ({ok}) => ok,
      () => false,
    );
  await until(answers, 'the server', 100_000);
  browser = await launchBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(45_000);
}, 120_000);

beforeEach(settle);

afterAll(async () => {
  await browser?.close();
  if (server?.pid && server.exitCode === null) process.kill(-server.pid);
  rmSync(folder, {recursive: true, force: true});
});

test('a term that is renamed in its registry', async () => {
  await page.goto(`${origin}/laws`);
  await page.getByRole('heading', {level: 2, name: 'Cognitive Load'}).waitFor();
  edit('docs/laws.yml', text => text.replace('title: Cognitive Load', 'title: Tired People'));
  await page.getByRole('heading', {level: 2, name: 'Tired People'}).waitFor();
});

test('a term that a page takes on', async () => {
  await page.goto(`${origin}/laws/cognitive-load`);
  await page.getByRole('article').getByRole('link', {name: 'Saga', exact: true}).waitFor();
  edit('docs/patterns/resilience/bulkhead.md', text =>
    text.replace('economic-reality]', 'economic-reality, cognitive-load]'),
  );
  await page.getByRole('article').getByRole('link', {name: 'Bulkhead', exact: true}).waitFor();
});

test('a page that moves in the sidebar, and with it in the chain', async () => {
  await page.goto(`${origin}/patterns/resilience/circuit-breaker`);
  const next = page.locator('.pagination-nav__link--next');
  await next.filter({hasText: 'Bulkhead'}).waitFor();
  edit('docs/patterns/resilience/load-shedding.md', text =>
    text.replace(/sidebar_position: \d+/u, 'sidebar_position: 1.5'),
  );
  await next.filter({hasText: 'Load Shedding'}).waitFor();
});

test('a template that asks for more', async () => {
  const before = output.length;
  edit('templates/pattern.md', text =>
    text.replace('## Trade-offs', '## Migration\n\n[How to get there]\n\n## Trade-offs'),
  );
  await until(() => /Expected a section `## Migration`/u.test(output.slice(before)), 'the message');
  expect(output.slice(before)).toMatch(
    /templates\/pattern\.md:\d+:1 error 16 of 16 pages depart .* Expected a section `## Migration`/u,
  );
});

test('a page that is broken and mended', async () => {
  await page.goto(`${origin}/decisions/one-template`);
  await page.getByRole('article').waitFor();
  const findings = page.getByRole('status', {name: /^Found on this page/u});
  expect(await findings.count()).toBe(0);
  let before = output.length;
  edit('docs/decisions/0001-one-template.md', text => `${text}\n:::axiom No brackets\n\nText.\n\n:::\n`);
  await until(() => output.slice(before).includes('fence-title'), 'the message');
  // On the page, too, and gone from there when it is mended.
  await findings.filter({hasText: '+ :::axiom[No brackets]'}).waitFor();
  await settle();
  before = output.length;
  edit('docs/decisions/0001-one-template.md', text => text.replace(/\n:::axiom[\s\S]*$/u, ''));
  await until(() => /pages? checked/u.test(output.slice(before)), 'the next report');
  expect(output.slice(before)).not.toContain('fence-title');
  await findings.waitFor({state: 'detached'});
});
