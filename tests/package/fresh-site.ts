import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {applyReadmeEdits} from './readme-edits.js';

const root = path.resolve(__dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const docusaurus = (
  JSON.parse(readFileSync(path.join(root, 'node_modules/@docusaurus/core/package.json'), 'utf8')) as {
    version: string;
  }
).version;

interface Outcome {
  /** The exit code. */
  status: number | null;
  stdout: string;
  /** All that it printed. */
  output: string;
}

/** A site as `create-docusaurus` makes it, with the packed plugin and a few pages, in a folder of its own. */
export class FreshSite {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'pattern-library-'));
  readonly dir = path.join(this.folder, 'site');
  /** The configuration before anybody has edited it. */
  private readonly freshConfig: string;

  constructor() {
    const create = ['exec', '--yes', `create-docusaurus@${docusaurus}`, '--', 'site', 'classic'];
    npm([...create, '--typescript', '--skip-install'], this.folder);
    const [{filename} = {filename: ''}] = JSON.parse(
      npm(['pack', '--json', '--ignore-scripts', '--pack-destination', this.folder], root),
    ) as {filename: string}[];
    const packages = [
      path.join(this.folder, path.basename(filename)),
      `@docusaurus/faster@${docusaurus}`,
      `@docusaurus/theme-mermaid@${docusaurus}`,
    ];
    npm(['install', '--no-audit', '--no-fund', ...packages], this.dir);
    this.freshConfig = readFileSync(path.join(this.dir, 'docusaurus.config.ts'), 'utf8');
    this.addPages();
  }

  private addPages(): void {
    mkdirSync(path.join(this.dir, 'docs/patterns'));
    for (const name of ['circuit-breaker', 'bulkhead']) this.addPattern(name);
    for (const registry of ['laws.yml', 'pillars.yml']) {
      const terms = readFileSync(path.join(root, 'example-site/docs', registry), 'utf8');
      // This site has no docs of its own for terms.
      writeFileSync(path.join(this.dir, 'docs', registry), terms.replace(/^ +doc: .*\n/gmu, ''));
    }
    this.edit('docs/intro.mdx', text => `${text}\n:::decision\n\nNo label.\n\n:::\n`);
  }

  /** Links to patterns that this site does not have become links to the one beside it. */
  addPattern(name: string): void {
    const page = readFileSync(path.join(root, `example-site/docs/patterns/resilience/${name}.md`), 'utf8');
    const other = name === 'bulkhead' ? 'circuit-breaker' : 'bulkhead';
    writeFileSync(
      path.join(this.dir, 'docs/patterns', `${name}.md`),
      page.replace(/\((?:\/?[\w-]+\/)*[\w-]+\.md\)/gu, `(${other}.md)`),
    );
  }

  /** Writes the configuration anew: the fresh one with the edits of the README, and one more. */
  configure(change: (config: string) => string): void {
    const config = applyReadmeEdits(readme, this.freshConfig);
    const changed = change(config);
    expect(changed).not.toBe(config);
    writeFileSync(path.join(this.dir, 'docusaurus.config.ts'), changed);
  }

  useBundler(bundler: 'Rspack' | 'webpack'): void {
    this.configure(config => config.replace('future: {', `future: {\n    faster: ${bundler === 'Rspack'},`));
  }

  edit(file: string, change: (text: string) => string): void {
    const target = path.join(this.dir, file);
    const before = readFileSync(target, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(target, after);
  }

  run(command: string, args: string[]): Outcome {
    // What the test runner sets would make Docusaurus take its own tests' path.
    const {NODE_ENV: _, JEST_WORKER_ID: __, ...env} = process.env;
    const {status, stdout, stderr} = spawnSync(command, args, {
      cwd: this.dir,
      encoding: 'utf8',
      env: {...env, NO_COLOR: '1'},
      maxBuffer: 1e8,
    });
    return {status, stdout, output: stdout + stderr};
  }

  build(): Outcome {
    return this.run('npx', ['docusaurus', 'build']);
  }

  html(...names: string[]): string {
    return readFileSync(path.join(this.dir, 'build', ...names), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

function npm(args: string[], cwd: string): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e8,
  });
}
