import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {DocusaurusConfig} from '@docusaurus/types';
import type {PluginOptions} from '../options/options.js';
import {DEFAULT_OPTIONS} from '../options/default-options.js';
import {mergeOptions} from '../options/merge-options.js';
import {docsFolders, type DocsFolder} from '../site/library/docs-folders.js';
import {pluginEntries} from '../site/library/plugin-entries.js';
import {UsageError} from './usage.js';

/** The options of a run, and where they came from. */
export interface CommandOptions {
  options: PluginOptions;
  /** The folder that the options' paths are relative to. */
  folder: string;
  /** Set in a Docusaurus site. */
  site: {
    /** Path of its configuration. */
    config: string;
    /** Where its docs are. */
    docs: DocsFolder[];
    /** How they are parsed. */
    markdown: Pick<DocusaurusConfig['markdown'], 'format' | 'mdx1Compat'>;
  } | null;
}

const PACKAGE_NAME = 'docusaurus-plugin-pattern-library';
const SITE_CONFIGS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map(ending => `docusaurus.config.${ending}`);
const CONFIGS = ['json', 'mjs', 'js', 'cjs'].map(ending => `pattern-library.config.${ending}`);

/** The names of all files that may hold options in a folder. */
export const OPTION_FILES: readonly string[] = [...SITE_CONFIGS, ...CONFIGS, 'package.json'];

/** Whether a folder has options of its own. A package.json has them only under the name of the command. */
export function holdsOptions(folder: string): boolean {
  if ([...SITE_CONFIGS, ...CONFIGS].some(name => existsSync(path.join(folder, name)))) return true;
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return false;
  try {
    return Object.hasOwn(JSON.parse(readFileSync(file, 'utf8')) as object, 'pattern-library');
  } catch {
    // Whoever loads it says what is wrong with it.
    return true;
  }
}

/**
 * Finds the options: in the file that the call names, in the Docusaurus site of the folder, in a config file, in
 * package.json, in this order; else the defaults.
 *
 * @param siteConfig The configuration that Docusaurus has loaded. @default the one in the folder
 * @throws UsageError when they cannot be read or are wrong
 */
export async function loadOptions(
  folder: string,
  config: string | null,
  siteConfig = SITE_CONFIGS.find(name => existsSync(path.join(folder, name))),
): Promise<CommandOptions> {
  if (config !== null) return alone(folder, path.resolve(folder, config));
  if (siteConfig !== undefined) return ofSite(folder, siteConfig);
  const file = CONFIGS.find(name => existsSync(path.join(folder, name)));
  return file === undefined ? ofPackage(folder) : alone(folder, path.join(folder, file));
}

async function ofSite(folder: string, file: string): Promise<CommandOptions> {
  const siteConfig = await loadSiteConfig(folder, file);
  const [entry] = pluginEntries(siteConfig, PACKAGE_NAME);
  if (!entry) {
    throw new UsageError(
      `Expected \`${PACKAGE_NAME}\` among the plugins of ${file}, found none. Add it, or name options with \`--config\``,
    );
  }
  return {
    options: await validated(entry, file),
    folder,
    site: {config: file, docs: docsFolders(siteConfig, folder), markdown: siteConfig.markdown},
  };
}

async function loadSiteConfig(siteDir: string, file: string): Promise<DocusaurusConfig> {
  try {
    const {resolve} = createRequire(path.join(siteDir, 'package.json'));
    const module = (await import(pathToFileURL(resolve('@docusaurus/core/lib/server/config.js')).href)) as {
      loadSiteConfig(options: {
        siteDir: string;
        customConfigFilePath: string;
      }): Promise<{siteConfig: DocusaurusConfig}>;
    };
    return (await module.loadSiteConfig({siteDir, customConfigFilePath: file})).siteConfig;
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

async function alone(folder: string, file: string): Promise<CommandOptions> {
  const name = path.relative(folder, file);
  let options: unknown;
  try {
    if (file.endsWith('.json')) options = JSON.parse(readFileSync(file, 'utf8'));
    else options = ((await import(pathToFileURL(file).href)) as {default?: unknown}).default;
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${reasonOf(error)}`);
  }
  return {options: await validated(options, name), folder: path.dirname(file), site: null};
}

async function ofPackage(folder: string): Promise<CommandOptions> {
  const file = path.join(folder, 'package.json');
  let options: unknown = {};
  if (existsSync(file)) {
    try {
      options = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)['pattern-library'] ?? {};
    } catch (error) {
      throw new UsageError(`package.json cannot be read: ${reasonOf(error)}`);
    }
  }
  return {options: await validated(options, 'package.json'), folder, site: null};
}

/**
 * Options with all defaults. What validates them takes its time to load: where nothing is set, nobody needs it.
 *
 * @param file Where they stand, for messages.
 * @throws UsageError when they are wrong
 */
export async function validated(options: unknown, file: string): Promise<PluginOptions> {
  if (isEmpty(options ?? {})) return mergeOptions({}, DEFAULT_OPTIONS);
  const [{validateOptions}, {Joi}] = await Promise.all([
    import('../options/validate-options.js'),
    import('../options/joi.js'),
  ]);
  try {
    return validateOptions({
      options: options ?? {},
      validate: (schema, value) => Joi.attempt<never>(value, schema as never),
    });
  } catch (error) {
    throw new UsageError(`The options in ${file} are wrong: ${reasonOf(error)}`);
  }
}

function isEmpty(options: unknown): boolean {
  return typeof options === 'object' && !Array.isArray(options) && Object.keys(options ?? {}).length === 0;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
