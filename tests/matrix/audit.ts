import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {packPlugin} from '../package/pack.js';
import {npm} from '../package/package-managers.js';

/**
 * The packages with known faults among those that this one brings: those of a site around it are the site's own.
 * Null where the registry does not say.
 */
export function auditPackage(): string[] | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'pattern-library-audit-'));
  try {
    const plugin = packPlugin(folder);
    writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
    npm(['install', '--package-lock-only', '--no-audit', '--no-fund', '--omit=peer', plugin], folder);
    const {stdout} = spawnSync('npm', ['audit', '--json', '--omit=peer'], {cwd: folder, encoding: 'utf8'});
    const {vulnerabilities} = JSON.parse(stdout) as {vulnerabilities?: Record<string, unknown>};
    return vulnerabilities ? Object.keys(vulnerabilities) : null;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
