import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a process writes of itself when it ends: its own time, and that of its children so far as Node counts them. */
const REPORT = `data:text/javascript,${encodeURIComponent(`
  import {writeFileSync} from 'node:fs';
  import {isMainThread} from 'node:worker_threads';
  const file = process.env.BENCHMARK_REPORT;
  if (isMainThread && file) {
    delete process.env.BENCHMARK_REPORT;
    process.on('exit', () => {
      const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
      writeFileSync(file, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024}));
    });
  }
`)}`;

/**
 * Runs Node with these arguments several times, and gives the medians.
 *
 * @returns cpu and wall in seconds, memory in MiB
 */
export function measure(args, {cwd, env = {}, rounds = 3, before = () => {}, allowed = [0, 1]} = {}) {
  const file = path.join(os.tmpdir(), `benchmark-${process.pid}.json`);
  const found = Array.from({length: rounds}, () => {
    before();
    const start = performance.now();
    const {status, stderr} = spawnSync(process.execPath, ['--import', REPORT, ...args], {
      cwd,
      env: {...process.env, ...env, BENCHMARK_REPORT: file},
      maxBuffer: 1e9,
    });
    const wall = (performance.now() - start) / 1000;
    if (!allowed.includes(status)) throw new Error(`${args.join(' ')} failed: ${stderr}`);
    const own = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
    return {...own, wall};
  });
  const median = key => found.map(each => each[key]).sort((a, b) => a - b)[Math.floor(rounds / 2)];
  return {cpu: median('cpu'), wall: median('wall'), memory: median('memory')};
}
