import {statSync} from 'node:fs';
import path from 'node:path';
import {
  holdsOptions,
  loadOptions,
  OPTION_FILES,
  validated,
  type CommandOptions,
} from '../cli/load-options.js';
import type {Options} from '../options/options.js';
import type {Memory} from './memory.js';

/**
 * Options of the lint plugin. Without any, it finds the options of the page's site as the command does. Those that the
 * site's configuration also knows (`boxes`, `templates`, `rules`, …) stand for all of these, and then no site is looked for.
 */
export interface LintOptions extends Options {
  /**
   * The template that governs every page, like `--template`: a file relative to the working folder, or `pattern`.
   *
   * @default the one that the options choose for the page
   */
  template?: string;
  /**
   * Registries by the name of their taxonomy, like `--taxonomy`: files relative to the working folder.
   *
   * @default those of the site
   */
  registries?: Record<string, string>;
  /** The file with the options, like `--config`. @default the nearest above the page */
  config?: string;
}

/**
 * The options for a page: those that the plugin was given, or those of the nearest folder above the page that has any.
 *
 * @throws UsageError when they cannot be read or are wrong
 */
export async function findOptions(
  page: string,
  cwd: string,
  {template: _, registries: __, config, ...own}: LintOptions,
  memory: Memory,
): Promise<CommandOptions> {
  if (config === undefined && Object.keys(own).length > 0)
    return {options: await validated(own, 'the lint plugin'), folder: cwd, site: null};
  const file = config === undefined ? null : path.resolve(cwd, config);
  const folder = file === null ? (nearest(path.dirname(page)) ?? cwd) : path.dirname(file);
  const key = file ?? folder;
  const stamp = stampOf(file === null ? OPTION_FILES.map(name => path.join(folder, name)) : [file]);
  const known = memory.options.get(key);
  if (known?.stamp === stamp) return known.command;
  const command = loadOptions(folder, file);
  memory.options.set(key, {stamp, command});
  return command;
}

function nearest(folder: string): string | null {
  if (holdsOptions(folder)) return folder;
  const above = path.dirname(folder);
  return above === folder ? null : nearest(above);
}

/** Changes when one of the files does. */
function stampOf(files: readonly string[]): string {
  return files.map(file => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0).join(' ');
}
