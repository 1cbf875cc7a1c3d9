import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Baseline} from '../../check/baseline/apply-baseline.js';
import {baselineText, recordBaseline} from '../../check/baseline/baseline-file.js';
import type {Report} from '../../check/message.js';
import {count} from '../../check/reporters/words.js';
import {loadBaseline, withOwnPaths} from '../../site/check/load-baseline.js';
import type {CommandOptions} from '../load-options.js';
import {UsageError} from '../usage.js';
import {writeOutput} from '../write-output.js';
import {baselineFile, isOfAnotherKind, type BaselineCall} from './read.js';
import {messagePath} from '../../site/library/message-path.js';

/**
 * Whether the call may record a baseline: in a site only of all of it, or what other pages owe would be forgotten.
 *
 * @throws UsageError that says what to leave out
 */
export function assertRecordable(args: BaselineCall, command: CommandOptions): void {
  if (baselineFile(args, command) === null)
    throw new UsageError('Expected a file for the baseline, found `baseline: false` in the options');
  if (args.changed !== null || (command.site !== null && args.globs.length > 0)) {
    throw new UsageError(
      '`--update-baseline` records what the whole library owes: leave out `--changed` and the names of files',
    );
  }
  if (isOfAnotherKind(args, command)) {
    throw new UsageError(
      '`--update-baseline` records what the check of the site finds: leave out `--template` and `--taxonomy`',
    );
  }
}

/**
 * Records what a run has found, and says what that changes. Without a site, what is recorded of files that the call
 * does not name stays as long as they are there.
 *
 * @throws OutputError when the file cannot be written; an error when the one that is there cannot be read
 */
export async function updateBaseline(
  {pages}: Report,
  args: BaselineCall,
  command: CommandOptions,
): Promise<string> {
  const file = baselineFile(args, command) ?? '';
  const before: Baseline = loadBaseline(file) ?? new Map();
  const checked = new Set(pages.map(each => each.path));
  const others = [...before].filter(
    ([name]) => command.site === null && !checked.has(name) && existsSync(path.resolve(process.cwd(), name)),
  );
  const after = new Map([...others, ...recordBaseline(pages)]);
  await writeOutput(file, baselineText(withOwnPaths(after, file)));
  const {left, gone, added} = difference(before, after);
  const changes = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
    ...(left > 0 ? [`${left} as before`] : []),
  ];
  const total = left + added;
  return `${messagePath(file)}: ${total === 0 ? 'nothing' : count(total, 'finding')} recorded${changes.length > 0 ? ` (${changes.join(', ')})` : ''}`;
}

function difference(before: Baseline, after: Baseline) {
  const counts = new Map<string, number>();
  let left = 0;
  let added = 0;
  for (const key of keysOf(before)) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const key of keysOf(after)) {
    const number = counts.get(key) ?? 0;
    counts.set(key, number - 1);
    if (number > 0) left++;
    else added++;
  }
  return {left, added, gone: keysOf(before).length - left};
}

function keysOf(baseline: Baseline): string[] {
  return [...baseline].flatMap(([name, contents]) => contents.map(each => `${name}\n${each}`));
}
