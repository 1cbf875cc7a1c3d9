import type {Finding} from '../markdown/finding.js';
import {PACKAGE_VERSION} from '../check/package-version.js';
import {debtLine, summaryLine} from '../check/reporters/words.js';
import {loadSatteri} from '../markdown/parsers/parse-with-satteri.js';
import {exportLibrary} from './export/export-command.js';
import {fixFiles} from './fix/fix-command.js';
import {migrate} from './migrate/migrate-command.js';
import type {Outcome} from './outcome.js';
import {adopt} from './adopt/adopt-command.js';
import {readArguments, type Arguments} from './arguments.js';
import {printable, printableLines} from '../check/reporters/printable.js';
import {oneLine} from '../markdown/words/one-line.js';
import {updateBaseline} from './baseline/update.js';
import {check} from './check-command.js';
import {explain, explainRule, schema} from './explain-command.js';
import {loadOptions} from './load-options.js';
import {newPage} from './new/new-command.js';
import {NO_PROGRESS, type Progress} from './progress.js';
import {reportText, summarizeJob} from './report-text.js';
import {registrySchema} from './registry-schema.js';
import {USAGE, UsageError} from './usage.js';
import {writeOutput} from './write-output.js';

/** Where a call is carried out. */
export interface RunOptions {
  color: boolean;
  /** @default nobody is told */
  progress?: Progress;
  /** The site that Docusaurus has already found. @default what is in the working folder */
  site?: {folder: string; config: string};
}

/** Carries out one call of `pattern-library` in the working folder. Never throws. */
export async function run(argv: readonly string[], options: RunOptions): Promise<Outcome> {
  try {
    return await carryOut(argv, options);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const reason = error instanceof Error ? error.message : String(error);
    const hint = isUsage ? '\nRun `pattern-library --help` for all options.' : '';
    return {stdout: '', stderr: `pattern-library: ${printableLines(reason)}${hint}\n`, exitCode: 2};
  }
}

async function carryOut(
  argv: readonly string[],
  {color, progress = NO_PROGRESS, site}: RunOptions,
): Promise<Outcome> {
  const args = readArguments(argv);
  await loadSatteri();
  if (args.command === 'help') return printed(USAGE);
  if (args.command === 'version') return printed(`${PACKAGE_VERSION}\n`);
  if (args.rule !== null) return deliver(printed(explainRule(args.rule, args.format)), args);
  const command = await loadOptions(site?.folder ?? process.cwd(), args.config, site?.config);
  if (args.registry !== null) return deliver(printed(registrySchema(args.registry, command.options)), args);
  if (args.command === 'migrate') return migrate(args, command, progress);
  if (args.command === 'new') return printed(await newPage(args, command));
  if (args.command === 'adopt') return deliver(printed(`${await adopt(args, command, progress)}\n`), args);
  if (args.command === 'export') return deliver(printed(await exportLibrary(args, command, progress)), args);
  if (args.command !== 'check') {
    const {stdout, findings} = await (args.command === 'schema' ? schema : explain)(args, command);
    return deliver({stdout, stderr: listed(findings), exitCode: findings.length > 0 ? 1 : 0}, args);
  }
  const mended = args.fix === null ? null : await fixFiles(args, command, progress);
  if (mended !== null && (args.dryRun || mended.isBroken)) return mended.outcome;
  const {report, warnings} = await check(args, command, progress);
  if (args.updateBaseline) {
    const recorded = `${await updateBaseline(report, args, command)}\n`;
    return {stdout: recorded, stderr: cacheWarnings(warnings), exitCode: 0};
  }
  await summarizeJob(report, args);
  const exitCode = report.summary.errors > 0 ? 1 : 0;
  const outcome = {
    stdout: `${reportText(report, args, color)}\n`,
    stderr: (mended?.outcome.stderr ?? '') + cacheWarnings(warnings),
    exitCode,
  } as const;
  return deliver(outcome, args, `${summaryLine(report)}; see ${args.output}\n${debtLine(report)}`);
}

/** Writes to the file that the call names, and says in a line that it has. */
async function deliver(outcome: Outcome, {output}: Arguments, instead = ''): Promise<Outcome> {
  if (output === null) return outcome;
  await writeOutput(output, outcome.stdout);
  return {...outcome, stdout: instead};
}

function printed(stdout: string): Outcome {
  return {stdout, stderr: '', exitCode: 0};
}

function listed(findings: readonly Finding[]): string {
  return findings
    .map(
      ({path, place, reason, note}) =>
        `${printable(path)}:${place.start.line}:${place.start.column} error ${shown(reason)}${note ? `\n    ${shown(note)}` : ''}\n`,
    )
    .join('');
}

function cacheWarnings(reasons: readonly string[]): string {
  return reasons
    .map(
      reason =>
        `pattern-library: ${printable(oneLine(reason))}. The check is right, and will take as long the next time\n`,
    )
    .join('');
}

function shown(text: string): string {
  return printable(oneLine(text));
}
