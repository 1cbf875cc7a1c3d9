import {cacheOf} from '../cache/cache-of.js';
import {checkLibrary, type CheckInput} from '../check/check-library.js';
import type {Arguments} from './arguments.js';
import {baselineFiles, baselineOf} from './baseline/read.js';
import {assertRecordable} from './baseline/update.js';
import {changedFiles} from './changed-files.js';
import {readFiles, type FilesInput} from './check-files.js';
import {findFiles} from './files/find-files.js';
import type {CommandOptions} from './load-options.js';
import type {MadeReport} from './kept/kept-report.js';
import {mergeInputs, ofFiles} from './merge-inputs.js';
import type {Progress} from './progress.js';
import {siteInput} from './site-input.js';
import {messagePath} from '../site/library/message-path.js';

/**
 * Checks what the call names. In a site that is what the site's build checks, or the named files of it; files that the
 * build leaves out, such as drafts, and those for which the call names a template or a registry, are checked alone.
 *
 * @throws UsageError when a file that the call names does not exist
 */
export async function check(
  args: Arguments,
  command: CommandOptions,
  progress: Progress,
): Promise<MadeReport & {warnings: string[]}> {
  // The plugin of a site, which is loaded below, has a cache of its own.
  if (!args.cache) process.env.PATTERN_LIBRARY_NO_CACHE = '1';
  if (args.updateBaseline) assertRecordable(args, command);
  const baseline = baselineOf(args, command);
  const input = await inputOf(args, command, progress);
  const onPage = (done: number) => progress.report(`Checking pages: ${done} of ${input.pages.length}`);
  const report = await checkLibrary({
    ...input,
    ...(args.all && {rules: {...input.rules, 'common-departure': 'off'}}),
    baseline,
    onPage,
  });
  const madeFrom = [...(input.madeFrom ?? []), ...baselineFiles(baseline, args, command)];
  return {
    report,
    // Another run may have more time for the diagrams.
    madeFrom: input.madeFrom && !isShort(input) ? madeFrom : null,
    warnings: (input.keep ?? []).flatMap(keep => keep() ?? []),
  };
}

/** With `--changed`, only what is to be said of the files that differ; all others are read, for links lead to them. */
export async function inputOf(
  args: Arguments,
  command: CommandOptions,
  progress: Progress,
): Promise<NamedInput> {
  const input = await namedInput(args, command, progress);
  if (args.changed === null) return input;
  const changed = [...changedFiles(args.changed, command.folder)].map(messagePath);
  return ofFiles(input, new Set(changed));
}

function isShort({diagrams}: CheckInput): boolean {
  return [...(diagrams?.known?.values() ?? [])].includes('skipped');
}

type NamedInput = CheckInput & Partial<Pick<FilesInput, 'madeFrom'>>;

async function namedInput(args: Arguments, command: CommandOptions, progress: Progress): Promise<NamedInput> {
  const {site, folder} = command;
  const cache = cacheOf(folder, 'command');
  if (!site || args.template !== null || args.taxonomies.size > 0)
    return readFiles(await findFiles(args.globs, command), args, command, {progress, cache});
  if (args.globs.length === 0) return siteInput(folder, site.config, progress);
  const files = await findFiles(args.globs, command);
  const all = await siteInput(folder, site.config, progress);
  const published = new Set(all.pages.map(({page}) => page.path));
  const own = ofFiles(all, new Set(files.map(messagePath)));
  const others = files.filter(file => !published.has(messagePath(file)));
  return others.length > 0
    ? mergeInputs([own, await readFiles(others, args, command, {progress, cache})])
    : own;
}
