import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {checkLibrary, type CheckInput} from '../check/check-library.js';
import type {Report} from '../check/message.js';
import type {Arguments} from './arguments.js';
import {changedFiles} from './changed-files.js';
import {readFiles} from './check-files.js';
import {findFiles} from './find-pages.js';
import type {CommandOptions} from './load-options.js';
import {mergeInputs, ofFiles} from './merge-inputs.js';
import {siteInput} from './site-input.js';

/**
 * Checks what the call names. In a site that is what the site's build checks, or the named files of it; files that the
 * build leaves out, such as drafts, and those for which the call names a template or a registry, are checked alone.
 *
 * @throws UsageError when a file that the call names does not exist
 */
export async function check(args: Arguments, command: CommandOptions): Promise<Report> {
  const input = await inputOf(args, command);
  return checkLibrary(args.all ? {...input, rules: {...input.rules, 'common-departure': 'off'}} : input);
}

/** With `--changed`, only what is to be said of the files that differ; all others are read, for links lead to them. */
async function inputOf(args: Arguments, command: CommandOptions): Promise<CheckInput> {
  const input = await namedInput(args, command);
  if (args.changed === null) return input;
  const changed = [...changedFiles(args.changed, command.folder)].map(toMessageRelativeFilePath);
  return ofFiles(input, new Set(changed));
}

async function namedInput(args: Arguments, command: CommandOptions): Promise<CheckInput> {
  const {site, folder} = command;
  if (!site || args.template !== null || args.taxonomies.size > 0)
    return readFiles(await findFiles(args.globs, command), args, command);
  if (args.globs.length === 0) return siteInput(folder);
  const files = await findFiles(args.globs, command);
  const all = await siteInput(folder);
  const published = new Set(all.pages.map(({page}) => page.path));
  const own = ofFiles(all, new Set(files.map(toMessageRelativeFilePath)));
  const others = files.filter(file => !published.has(toMessageRelativeFilePath(file)));
  return others.length > 0 ? mergeInputs([own, await readFiles(others, args, command)]) : own;
}
