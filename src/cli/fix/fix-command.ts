import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {severitiesOf, type CheckInput} from '../../check/check-library.js';
import {fixPage, type FixedPage, type FixOptions} from '../../check/fix/fix-page.js';
import {printable, printableLines} from '../../check/reporters/printable.js';
import {count} from '../../check/reporters/words.js';
import type {Finding} from '../../markdown/finding.js';
import type {Page} from '../../markdown/page.js';
import {readPage} from '../../markdown/read-page.js';
import type {Arguments} from '../arguments.js';
import {inputOf} from '../check-command.js';
import type {CommandOptions} from '../load-options.js';
import {unifiedDiff} from '../migrate/unified-diff.js';
import type {Outcome} from '../outcome.js';
import type {Progress} from '../progress.js';
import {OutputError, reasonOf, writeOutput} from '../write-output.js';
import {asInFile} from './as-in-file.js';

/** What became of the files. */
export interface FixOutcome {
  /** Lines about the files; with `--dry-run`, the diff. */
  outcome: Outcome;
  /** Whether a file could not be read or written. */
  isBroken: boolean;
}

/**
 * Mends the pages that the call names, what is in the baseline, too. A file that cannot be written, or is no longer what
 * was checked, is named and left alone.
 *
 * @throws UsageError when a file that the call names does not exist
 */
export async function fixFiles(
  args: Arguments,
  command: CommandOptions,
  progress: Progress,
): Promise<FixOutcome> {
  const input = await inputOf(args, command, progress);
  const options = fixOptions(input, args, command);
  const findings = byPath(input.findings ?? []);
  const said: string[] = [];
  const failures: string[] = [];
  let diff = '';
  for (const {page, template} of input.pages) {
    const fixed = fixPage(page, template, {...options, findings: findings.get(page.path) ?? []});
    if (fixed === null) continue;
    try {
      diff += await writeFixed(page, fixed, args.dryRun);
      said.push(`${printable(page.path)}: ${wordsFor(fixed, args.dryRun)}\n`);
    } catch (error) {
      failures.push(`${printable(page.path)}: left alone, ${printableLines((error as Error).message)}\n`);
    }
  }
  const lines =
    said.length + failures.length > 0 ? [...said, ...failures] : ['Nothing that `--fix` can mend\n'];
  return {
    outcome: {
      stdout: diff,
      stderr: lines.join(''),
      exitCode: failures.length > 0 ? 2 : 0,
    },
    isBroken: failures.length > 0,
  };
}

function fixOptions(
  input: CheckInput,
  {fix}: Pick<Arguments, 'fix'>,
  {site}: CommandOptions,
): Omit<FixOptions, 'findings'> {
  const severityOf = severitiesOf(input);
  return {
    context: input,
    skeletons: fix === 'all',
    isAsked: finding => severityOf(finding) !== 'off',
    read: ({path: name, format}, contents) =>
      readPage({path: name, contents, format, mdx1Compat: site?.markdown.mdx1Compat}, input.boxes),
  };
}

function byPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const paths = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = paths.get(finding.path);
    if (own) own.push(finding);
    else paths.set(finding.path, [finding]);
  }
  return paths;
}

/**
 * Writes a page that was mended.
 *
 * @returns what is different, where nothing is written
 */
async function writeFixed({path: name, source}: Page, {text}: FixedPage, isDryRun: boolean): Promise<string> {
  const file = path.resolve(process.cwd(), name);
  const before = await readText(file);
  if (before.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n') !== source)
    throw new OutputError('it has changed since it was checked: run the command again');
  const after = asInFile(before, source, text);
  if (isDryRun) return printableDiff(unifiedDiff(name, before, after));
  await writeOutput(file, after);
  return '';
}

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await readFile(file));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new OutputError(
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : reasonOf(error, file),
    );
  }
}

/** Tabs and carriage returns are part of a patch; what steers a terminal is not shown. */
function printableDiff(diff: string): string {
  return diff.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, character =>
    /[\n\r\t]/u.test(character) ? character : printable(character),
  );
}

/** `3 findings mended (section-rank, field-order)` */
function wordsFor({fixed}: FixedPage, isDryRun: boolean): string {
  const rules = [...new Set(fixed.map(({ruleId}) => ruleId))].sort();
  return `${count(fixed.length, 'finding')} ${isDryRun ? 'to mend' : 'mended'} (${rules.join(', ')})`;
}
