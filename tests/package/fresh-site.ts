import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {addPackages, npm, PACKAGE_MANAGERS, type PackageManager} from './package-managers.js';
import {packPlugin} from './pack.js';
import {applyReadmeEdits} from './readme-edits.js';

const root = path.resolve(__dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

/** The version of Docusaurus that this package is developed with. */
export const DOCUSAURUS = (
  JSON.parse(readFileSync(path.join(root, 'node_modules/@docusaurus/core/package.json'), 'utf8')) as {
    version: string;
  }
).version;

export type Bundler = 'Rspack' | 'webpack';

/** What a site is made with. */
interface SiteSetup {
  packageManager: PackageManager;
  /** The version of all packages of Docusaurus. */
  docusaurus: string;
  /** The version of `create-docusaurus`. */
  createdBy: string;
  /** Whether `@docusaurus/faster` is installed, with which Docusaurus bundles with Rspack. */
  faster: boolean;
  /** A range; null leaves it to `create-docusaurus`. */
  react: string | null;
  /** A range of the npm package `node`; null takes the Node.js that runs the tests. */
  node: string | null;
  /** Versions that the packages of others get, by name. */
  overrides: Readonly<Record<string, string>>;
}

const NEWEST: SiteSetup = {
  packageManager: PACKAGE_MANAGERS.npm,
  docusaurus: DOCUSAURUS,
  createdBy: DOCUSAURUS,
  faster: true,
  react: null,
  node: null,
  overrides: {},
};

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
  private readonly setup: SiteSetup;
  private readonly env: NodeJS.ProcessEnv;
  /** The configuration before anybody has edited it. */
  private freshConfig = '';

  constructor(setup: Partial<SiteSetup> = {}) {
    this.setup = {...NEWEST, ...setup};
    this.env = environment(this.setup.node);
    try {
      this.install();
      this.addPages();
    } catch (error) {
      this.remove();
      throw error;
    }
  }

  private install(): void {
    const {packageManager, docusaurus, createdBy, faster, react, overrides} = this.setup;
    const create = ['exec', '--yes', `create-docusaurus@${createdBy}`, '--', 'site', 'classic'];
    npm([...create, '--typescript', '--skip-install'], this.folder, this.env);
    if (createdBy !== docusaurus)
      this.edit('package.json', text => text.replaceAll(`"${createdBy}"`, `"${docusaurus}"`));
    // Newer sites come with it.
    const manifest = path.join(this.dir, 'package.json');
    const isFaster = /^ *"@docusaurus\/faster": .*\n/mu;
    if (!faster) writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(isFaster, ''));
    const packages = [
      packPlugin(this.folder),
      `@docusaurus/theme-mermaid@${docusaurus}`,
      ...(faster ? [`@docusaurus/faster@${docusaurus}`] : []),
      ...(react === null ? [] : [`react@${react}`, `react-dom@${react}`]),
    ];
    addPackages(packageManager, packages, {dir: this.dir, env: this.env, overrides});
    this.freshConfig = readFileSync(path.join(this.dir, 'docusaurus.config.ts'), 'utf8');
  }

  private addPages(): void {
    mkdirSync(path.join(this.dir, 'docs/patterns'));
    for (const name of ['circuit-breaker', 'bulkhead']) this.addPattern(name);
    for (const registry of ['laws.yml', 'pillars.yml']) {
      const terms = readFileSync(path.join(root, 'example-site/docs', registry), 'utf8');
      // This site has no docs of its own for terms.
      writeFileSync(path.join(this.dir, 'docs', registry), terms.replace(/^ +doc: .*\n/gmu, ''));
    }
    const intro = readdirSync(path.join(this.dir, 'docs')).find(name => /^intro\.mdx?$/u.test(name));
    this.edit(`docs/${intro}`, text => `${text}\n:::decision\n\nNo label.\n\n:::\n`);
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

  useBundler(bundler: Bundler): void {
    // Before 3.10 it was an experiment.
    const name = /^3\.[0-9]\./u.test(this.setup.docusaurus) ? 'experimental_faster' : 'faster';
    const faster = `${name}: ${bundler === 'Rspack'},`;
    this.configure(config =>
      config.includes('future: {')
        ? config.replace('future: {', `future: {\n    ${faster}`)
        : config.replace(/^ {2}presets: \[/mu, bundler === 'Rspack' ? `  future: {${faster}},\n$&` : '\n$&'),
    );
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
    const {NODE_ENV: _, JEST_WORKER_ID: __, ...env} = this.env;
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

  /** The version of a package that the site has. */
  versionOf(name: string): string {
    const manifest = readFileSync(path.join(this.dir, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(manifest) as {version: string}).version;
  }

  html(...names: string[]): string {
    return readFileSync(path.join(this.dir, 'build', ...names), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

/** With another Node.js, which npm keeps in its cache, before the one that runs the tests. */
function environment(node: string | null): NodeJS.ProcessEnv {
  if (node === null) return process.env;
  const print = ['exec', '--yes', '--package', `node@${node}`, '--', 'node', '-p', 'process.execPath'];
  const folder = path.dirname(npm(print, tmpdir()).trim());
  return {...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH}`};
}
