import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Outcome} from '../../src/cli/outcome.js';
import {run} from '../../src/cli/run.js';

/** A folder of its own for each test, in which the command works. */
export function scratchFolder() {
  let folder: string;
  // The command loads what it is asked for: here before the time of a test begins.
  beforeAll(async () => {
    await Promise.all([
      import('../../src/cli/adopt/adopt-command.js'),
      import('../../src/cli/check-command.js'),
      import('../../src/cli/explain-command.js'),
      import('../../src/cli/migrate/migrate-command.js'),
      import('../../src/cli/new/new-command.js'),
      import('../../src/options/validate-options.js'),
    ]);
  }, 120_000);
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'command-')));
    jest.spyOn(process, 'cwd').mockReturnValue(folder);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, {recursive: true});
  });
  return {
    path: (name: string) => path.join(folder, name),
    write(name: string, text: string) {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
      writeFileSync(path.join(folder, name), text);
    },
    /** `./` at the beginning of a word stands for the folder. */
    run: (...args: string[]): Promise<Outcome> =>
      run(
        args.map(arg => arg.replace(/^(\w+=)?\.\//u, `$1${folder}/`)),
        {color: false},
      ),
  };
}
