import {PACKAGE_VERSION} from '../check/package-version.js';
import {reportPretty} from '../check/reporters/pretty.js';
import {readArguments} from './arguments.js';
import {check} from './check-command.js';
import {explain, schema} from './explain-command.js';
import {loadOptions} from './load-options.js';
import {USAGE, UsageError} from './usage.js';

/** What a run printed, and how it ended. */
export interface Outcome {
  stdout: string;
  stderr: string;
  /** 0 without errors, 1 with errors in the pages, 2 when the call itself is wrong or its site cannot be loaded. */
  exitCode: 0 | 1 | 2;
}

/** Carries out one call of `pattern-library` in the working folder. Never throws. */
export async function run(argv: readonly string[], {color}: {color: boolean}): Promise<Outcome> {
  try {
    return await carryOut(argv, color);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const reason = error instanceof Error ? error.message : String(error);
    const hint = isUsage ? '\nRun `pattern-library --help` for all options.' : '';
    return {stdout: '', stderr: `pattern-library: ${reason}${hint}\n`, exitCode: 2};
  }
}

async function carryOut(argv: readonly string[], color: boolean): Promise<Outcome> {
  const args = readArguments(argv);
  if (args.command === 'help') return printed(USAGE);
  if (args.command === 'version') return printed(`${PACKAGE_VERSION}\n`);
  const command = await loadOptions(process.cwd(), args.config);
  if (args.command !== 'check') {
    const {stdout, findings} = await (args.command === 'schema' ? schema : explain)(args, command);
    const problems = findings.map(
      ({path, place, reason, note}) =>
        `${path}:${place.start.line}:${place.start.column} error ${reason}${note ? `\n    ${note}` : ''}\n`,
    );
    return {stdout, stderr: problems.join(''), exitCode: problems.length > 0 ? 1 : 0};
  }
  const report = await check(args, command);
  const stdout =
    args.format === 'json' ? toJson(report) : `${reportPretty(report, {color, verbose: true})}\n`;
  return {stdout, stderr: '', exitCode: report.summary.errors > 0 ? 1 : 0};
}

function printed(stdout: string): Outcome {
  return {stdout, stderr: '', exitCode: 0};
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
