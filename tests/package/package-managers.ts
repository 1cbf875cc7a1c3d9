import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** How a program that comes as a package installs what a site needs. */
export interface PackageManager {
  /** The package and version that npm runs it from; null for npm itself. */
  from: string | null;
  /** Its command, with the arguments that come before the names of packages. */
  add: readonly string[];
  /** Where the site's `package.json` says which version of a package others get. */
  overrides: 'overrides' | 'resolutions';
  /** Files that it looks for. */
  files: Readonly<Record<string, string>>;
}

export const PACKAGE_MANAGERS = {
  npm: {from: null, add: ['npm', 'install', '--no-audit', '--no-fund'], overrides: 'overrides', files: {}},
  'pnpm 12': {
    from: 'pnpm@12',
    add: ['pnpm', 'add'],
    overrides: 'overrides',
    // It runs no scripts of packages that nobody has allowed, and takes that for a failure.
    files: {'pnpm-workspace.yaml': 'strictDepBuilds: false\n'},
  },
  'yarn 1': {
    from: 'yarn@1.22.22',
    add: ['yarn', 'add', '--non-interactive'],
    overrides: 'resolutions',
    files: {},
  },
  'yarn 4': {
    from: '@yarnpkg/cli-dist@4',
    add: ['yarn', 'add'],
    overrides: 'resolutions',
    // Without a lock file it would look for a project above the site.
    files: {'yarn.lock': '', '.yarnrc.yml': 'nodeLinker: node-modules\nenableImmutableInstalls: false\n'},
  },
} satisfies Record<string, PackageManager>;

/**
 * Runs npm, and returns what it prints to standard output.
 *
 * @throws all that it has printed, where it fails
 */
export function npm(args: readonly string[], cwd: string, env = process.env): string {
  const {status, stdout, stderr} = spawnSync('npm', args, {cwd, env, encoding: 'utf8', maxBuffer: 1e8});
  if (status !== 0) throw new Error(`Command failed: npm ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/**
 * Adds packages to a site, as `name@version` or `name@file:path`.
 *
 * @param overrides Versions that the packages of others get, by name.
 */
export function addPackages(
  {from, add, files, ...manager}: PackageManager,
  packages: readonly string[],
  site: {dir: string; env: NodeJS.ProcessEnv; overrides: Readonly<Record<string, string>>},
): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(site.dir, name), text);
  const manifest = path.join(site.dir, 'package.json');
  const before = JSON.parse(readFileSync(manifest, 'utf8')) as object;
  writeFileSync(manifest, JSON.stringify({...before, [manager.overrides]: site.overrides}, null, 2));
  const [program = '', ...args] = add;
  const command = from === null ? args : ['exec', '--yes', '--package', from, '--', program, ...args];
  npm([...command, ...packages], site.dir, {...site.env, ...registrySettings()});
}

/** npm knows where packages come from; the others read the same from variables of their own. */
function registrySettings(): NodeJS.ProcessEnv {
  const setting = (name: string) => npm(['config', 'get', name], process.cwd()).trim();
  const [registry, certificates] = [setting('registry'), setting('cafile')];
  return {
    npm_config_registry: registry,
    YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/u, ''),
    YARN_ENABLE_TELEMETRY: '0',
    ...(certificates !== 'null' && {
      npm_config_cafile: certificates,
      NODE_EXTRA_CA_CERTS: certificates,
      YARN_HTTPS_CA_FILE_PATH: certificates,
    }),
  };
}
