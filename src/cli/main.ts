import {wantsColor} from '../check/reporters/paint.js';
import {createProgress} from './progress.js';
import {run, type RunOptions} from './run.js';
import {reasonOf} from './write-output.js';

/** Carries out a call of the command in this process: prints what it prints, and sets the exit code. */
export async function main(argv: readonly string[], site?: RunOptions['site']): Promise<void> {
  const progress = createProgress(process.stderr);
  // What the plugins of a site print while it is loaded is no part of the report.
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    const print = method === 'warn' ? console.warn : console.error;
    console[method] = (...said: unknown[]) => {
      progress.clear();
      print(...said);
    };
  }
  const color = wantsColor(process.stdout, process.env);
  const {stdout, stderr, exitCode} = await run(argv, {color, progress, site});
  progress.clear();
  process.exitCode = exitCode;
  await write(process.stderr, stderr);
  // Not process.exit: a pipe that reads slowly has to get all of it.
  const failure = await write(process.stdout, stdout);
  if (failure === null) return;
  process.exitCode = 2;
  await write(process.stderr, `pattern-library: The output cannot be written: ${reasonOf(failure, '.')}\n`);
}

/** Writes all of a text; what is in the way, if anything is. */
function write(stream: NodeJS.WriteStream, text: string): Promise<unknown> {
  return new Promise(resolve => {
    if (text === '') {
      resolve(null);
      return;
    }
    // A stream that nobody listens to ends the process with a stack.
    stream.on('error', resolve);
    try {
      stream.write(text, error => resolve(error ?? null));
    } catch (error) {
      resolve(error);
    }
  });
}
