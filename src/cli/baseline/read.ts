import {existsSync} from 'node:fs';
import path from 'node:path';
import type {AppliedBaseline} from '../../check/baseline/apply-baseline.js';
import {loadBaseline} from '../../site/check/load-baseline.js';
import type {Arguments} from '../arguments.js';
import type {CommandOptions} from '../load-options.js';
import {UsageError} from '../usage.js';
import {messagePath} from '../../site/library/message-path.js';

/** What of a call says which pages are checked, and against which baseline. */
export type BaselineCall = Pick<
  Arguments,
  'baseline' | 'updateBaseline' | 'globs' | 'changed' | 'template' | 'taxonomies'
>;

/**
 * What the report of a call is to leave out; `undefined` without a baseline, and where a new one is recorded.
 *
 * @throws UsageError when the call names a file that is not there; an error that says why a file cannot be used
 */
export function baselineOf(args: BaselineCall, command: CommandOptions): AppliedBaseline | undefined {
  const file = baselineFile(args, command);
  if (file === null || args.updateBaseline) return undefined;
  const entries = loadBaseline(file);
  if (entries === null) {
    if (args.baseline === null) return undefined;
    throw new UsageError(
      `No baseline at \`${args.baseline}\`. \`pattern-library check --update-baseline --baseline ${args.baseline}\` records one`,
    );
  }
  const isWhole = command.site !== null && args.globs.length === 0 && args.changed === null;
  return {
    path: messagePath(file),
    entries,
    covers: (name, isChecked) =>
      !isOfAnotherKind(args, command) &&
      (isWhole || isChecked || !existsSync(path.resolve(process.cwd(), name))),
  };
}

/** The files that say what a report leaves out: the baseline, and those of which it knows something. */
export function baselineFiles(
  applied: AppliedBaseline | undefined,
  args: Pick<Arguments, 'baseline'>,
  command: CommandOptions,
): string[] {
  const file = baselineFile(args, command);
  const names = [...(applied?.entries.keys() ?? [])];
  return file === null ? [] : [file, ...names.map(name => path.resolve(process.cwd(), name))];
}

/** Where the baseline of a call is; `null` where the options want none. */
export function baselineFile(
  {baseline: asked}: Pick<Arguments, 'baseline'>,
  {options: {baseline}, folder}: CommandOptions,
): string | null {
  if (asked !== null) return path.resolve(process.cwd(), asked);
  return baseline === false ? null : path.resolve(folder, baseline);
}

/** In a site a template or a registry that the call names finds other things than the site's own check. */
export function isOfAnotherKind({template, taxonomies}: BaselineCall, {site}: CommandOptions): boolean {
  return site !== null && (template !== null || taxonomies.size > 0);
}
