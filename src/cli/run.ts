import type {Finding} from '../markdown/finding.js';
import type {Report} from '../check/message.js';
import {PACKAGE_VERSION} from '../check/package-version.js';
import {debtLine, summaryLine} from '../check/reporters/words.js';
import type {Outcome} from './outcome.js';
import {readArguments, type Arguments} from './arguments.js';
import {printable, printableLines} from '../check/reporters/printable.js';
import {oneLine} from '../markdown/words/one-line.js';
import {keptReport, NOTHING_KEPT, type KeptReport} from './kept/kept-report.js';
import {loadOptions, type CommandOptions} from './load-options.js';
import {NO_PROGRESS, type Progress} from './progress.js';
import {reportText, summarizeJob} from './report-text.js';
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

async function carryOut(argv: readonly string[], options: RunOptions): Promise<Outcome> {
  const args = readArguments(argv);
  if (args.command === 'help') return printed(USAGE);
  if (args.command === 'version') return printed(`${PACKAGE_VERSION}\n`);
  if (args.command !== 'check') return carryOutOther(args, options);
  const kept = options.site ? NOTHING_KEPT : await keptReport(args, process.cwd());
  return kept.report ? reported(kept.report, '', args, options) : checkFiles(args, options, kept);
}

async function checkFiles(args: Arguments, options: RunOptions, kept: KeptReport): Promise<Outcome> {
  const {progress = NO_PROGRESS} = options;
  const {check} = await import('./check-command.js');
  const command = await prepare(args, options);
  const {fixFiles} = args.fix === null ? {} : await import('./fix/fix-command.js');
  const mended = await fixFiles?.(args, command, progress);
  if (mended && (args.dryRun || mended.isBroken)) return mended.outcome;
  const made = await check(args, command, progress);
  const warnings = cacheWarnings(made.warnings);
  if (args.updateBaseline) {
    const {updateBaseline} = await import('./baseline/update.js');
    return {
      stdout: `${await updateBaseline(made.report, args, command)}\n`,
      stderr: warnings,
      exitCode: 0,
    };
  }
  kept.keep(made);
  return reported(made.report, (mended?.outcome.stderr ?? '') + warnings, args, options);
}

/** What is done is loaded when it is asked for: a call needs little of all that there is. */
async function carryOutOther(args: Arguments, options: RunOptions): Promise<Outcome> {
  const {progress = NO_PROGRESS} = options;
  if (args.rule !== null) {
    const {explainRule} = await import('./explain-command.js');
    return deliver(printed(explainRule(args.rule, args.format)), args);
  }
  const command = await prepare(args, options);
  if (args.registry !== null) {
    const {registrySchema} = await import('./registry-schema.js');
    return deliver(printed(registrySchema(args.registry, command.options)), args);
  }
  switch (args.command) {
    case 'migrate':
      return (await import('./migrate/migrate-command.js')).migrate(args, command, progress);
    case 'new':
      return printed(await (await import('./new/new-command.js')).newPage(args, command));
    case 'export': {
      const {exportLibrary} = await import('./export/export-command.js');
      return deliver(printed(await exportLibrary(args, command, progress)), args);
    }
    case 'adopt': {
      const {adopt} = await import('./adopt/adopt-command.js');
      return deliver(printed(`${await adopt(args, command, progress)}\n`), args);
    }
    default: {
      const {explain, schema} = await import('./explain-command.js');
      const {stdout, findings} = await (args.command === 'schema' ? schema : explain)(args, command);
      return deliver({stdout, stderr: listed(findings), exitCode: findings.length > 0 ? 1 : 0}, args);
    }
  }
}

/** The options, and the parser that is fast. */
async function prepare(args: Arguments, {site}: RunOptions): Promise<CommandOptions> {
  const {loadSatteri} = await import('../markdown/parsers/parse-with-satteri.js');
  await loadSatteri();
  return loadOptions(site?.folder ?? process.cwd(), args.config, site?.config);
}

async function reported(
  report: Report,
  stderr: string,
  args: Arguments,
  {color}: RunOptions,
): Promise<Outcome> {
  await summarizeJob(report, args);
  const exitCode = report.summary.errors > 0 ? 1 : 0;
  const outcome = {stdout: `${await reportText(report, args, color)}\n`, stderr, exitCode} as const;
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
