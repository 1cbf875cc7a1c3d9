import {readFile} from 'node:fs/promises';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import type {MarkdownFormat} from '../../markdown/page.js';
import {readPage} from '../../markdown/read-page.js';
import {migratePage, type MigratedPage} from '../../migrate/migrate-page.js';
import {targetNames, type Names} from '../../migrate/targets.js';
import {boxKinds} from '../../options/library-options.js';
import {pageFormat} from '../../site/library/page-reader.js';
import type {Arguments} from '../arguments.js';
import {findFiles} from '../files/find-files.js';
import type {CommandOptions} from '../load-options.js';
import type {Outcome} from '../outcome.js';
import type {Progress} from '../progress.js';
import {createFactsReader, type FactsReader} from './read-facts.js';
import {reportMigration, type MigratedFile} from './report-migration.js';
import {unifiedDiff} from './unified-diff.js';
import {UsageError} from '../usage.js';
import {writeOutput} from '../write-output.js';

/**
 * Moves the named pages over, or all docs of the site. With `--dry-run` the diff is printed, and the report beside it.
 *
 * @throws UsageError when a file that the call names does not exist, or `--map` names no box
 */
export async function migrate(
  args: Arguments,
  command: CommandOptions,
  progress: Progress,
): Promise<Outcome> {
  const names = readNames(args, command);
  const files = await findFiles(args.globs, command);
  const facts = createFactsReader(args, command, progress);
  const done: MigratedFile[] = [];
  let diff = '';
  for (const file of files) {
    const path = toMessageRelativeFilePath(file);
    const read = await readOldFile(file);
    if ('failure' in read) {
      done.push({path, changes: [], left: [], failure: read.failure});
      continue;
    }
    const migrated = await migrateText(file, read.text, names, {facts, command});
    const isChanged = migrated.text !== read.text;
    if (args.dryRun) diff += unifiedDiff(path, read.text, migrated.text);
    const failure = isChanged && !args.dryRun ? await write(file, migrated.text) : null;
    done.push({path, ...migrated, changes: failure === null ? migrated.changes : [], failure});
  }
  const report = reportMigration(done, {isDryRun: args.dryRun, notes: facts.notes()});
  const isClean = done.every(({left, failure}) => left.length === 0 && failure === null);
  return {
    stdout: args.dryRun ? diff : report,
    // The diff alone is what another program can read.
    stderr: args.dryRun ? report : '',
    exitCode: isClean ? 0 : 1,
  };
}

function readNames({map}: Arguments, {options}: CommandOptions): Names {
  const kinds = boxKinds(options);
  const known = targetNames(kinds);
  for (const [from, to] of map) {
    if (known.includes(to)) continue;
    throw new UsageError(
      `Expected a box or an admonition in \`--map ${from}=${to}\`, found \`${to}\`${didYouMean(nearest(to, known))} Known: ${known.join(', ')}`,
    );
  }
  return {kinds, map};
}

/** A file that is gone, may not be read or is no text is named, and all others go on. */
async function readOldFile(file: string): Promise<{text: string} | {failure: string}> {
  try {
    const bytes = await readFile(file);
    // The mark at the beginning is part of what stays.
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)};
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    return {failure: code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : message};
  }
}

async function write(file: string, text: string): Promise<string | null> {
  try {
    await writeOutput(file, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function migrateText(
  file: string,
  text: string,
  names: Names,
  {facts, command: {site}}: {facts: FactsReader; command: CommandOptions},
): Promise<MigratedPage> {
  const formatBy = (frontMatter: object): MarkdownFormat =>
    pageFormat({file, metadata: {frontMatter}}, site?.markdown.format ?? 'detect');
  const page = readPage({path: '', contents: text, format: 'md'});
  const format = formatBy(page.frontMatter.data);
  const mdx1Compat = site?.markdown.mdx1Compat;
  return migratePage({text, format, mdx1Compat, facts: await facts.of(file, page)}, names);
}
