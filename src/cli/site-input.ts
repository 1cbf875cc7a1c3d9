import {mkdtemp, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {LoadContext} from '@docusaurus/types';
import type {CheckInput} from '../check/check-library.js';
import {withReceiver, type ReceivedLibrary} from '../site/check/check-receiver.js';
import type {Library} from '../library/library.js';
import {requireDocusaurus} from '../site/wiring/docusaurus-version.js';
import {mergeLocales, type LocaleInput} from './merge-inputs.js';
import type {Progress} from './progress.js';
import {UsageError} from './usage.js';

/** The parts of Docusaurus that `docusaurus build` loads a site with. */
interface SiteLoader {
  loadContext: (params: {siteDir: string; config: string; locale?: string}) => Promise<LoadContext>;
  loadPlugins: (context: LoadContext) => Promise<unknown>;
}

/**
 * What a build of the site checks, in all its locales. Docusaurus loads the site, and the plugin in it hands over what
 * it has found: permalinks, versions, translations and drafts are those of the build.
 *
 * @throws UsageError when the site cannot be loaded
 */
export async function siteInput(siteDir: string, config: string, progress: Progress): Promise<CheckInput> {
  // As `docusaurus build` sets them: drafts are left out, and a configuration may ask for the locale.
  process.env.NODE_ENV = 'production';
  process.env.BABEL_ENV = 'production';
  try {
    const loader = await resolveLoader(siteDir);
    progress.report('Loading the site');
    const context = await loader.loadContext({siteDir, config});
    const {locales, currentLocale} = context.i18n;
    const first = await localeInput(context, loader);
    const others: LocaleInput[] = [];
    for (const locale of locales.filter(each => each !== currentLocale)) {
      process.env.DOCUSAURUS_CURRENT_LOCALE = locale;
      progress.report(`Loading the site in ${locale}`);
      others.push(await localeInput(await loader.loadContext({siteDir, config, locale}), loader));
    }
    return mergeLocales([first, ...others]);
  } catch (error) {
    throw notLoaded(error);
  }
}

/**
 * The library of a site in its default locale, as a build has it.
 *
 * @throws UsageError when the site cannot be loaded
 */
export async function siteLibrary(siteDir: string, config: string, progress: Progress): Promise<Library> {
  process.env.NODE_ENV = 'production';
  process.env.BABEL_ENV = 'production';
  try {
    const loader = await resolveLoader(siteDir);
    progress.report('Loading the site');
    const {input} = await localeInput(await loader.loadContext({siteDir, config}), loader);
    const {versions, readListing, readQuote, findings = []} = input;
    if (!versions || !readListing || !readQuote) throw otherVersion();
    return {...input, versions, readListing, readQuote, findings: [...findings]};
  } catch (error) {
    throw notLoaded(error);
  }
}

function notLoaded(error: unknown): UsageError {
  return new UsageError(
    `The site cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
  );
}

async function resolveLoader(siteDir: string): Promise<SiteLoader> {
  requireDocusaurus(siteDir);
  const {resolve} = createRequire(path.join(siteDir, 'package.json'));
  const load = async (file: string) =>
    (await import(pathToFileURL(resolve(`@docusaurus/core/lib/server/${file}.js`)).href)) as SiteLoader;
  const [{loadContext}, {loadPlugins}] = await Promise.all([load('site'), load('plugins/plugins')]);
  return {loadContext, loadPlugins};
}

async function localeInput(
  context: LoadContext,
  {loadPlugins}: Pick<SiteLoader, 'loadPlugins'>,
): Promise<LocaleInput & {input: ReceivedLibrary}> {
  // Not the site's own folder: `docusaurus start` may be at work there.
  const generatedFilesDir = await mkdtemp(path.join(os.tmpdir(), 'pattern-library-'));
  let input: ReceivedLibrary | undefined;
  try {
    await loadPlugins(
      withReceiver({...context, generatedFilesDir}, received => {
        input = received;
      }),
    );
  } finally {
    // Other plugins may still be writing when one has failed.
    await rm(generatedFilesDir, {recursive: true, force: true, maxRetries: 5}).catch(() => undefined);
  }
  if (!input) throw otherVersion();
  return {input, baseUrl: context.baseUrl};
}

function otherVersion(): UsageError {
  return new UsageError(
    'the pattern library was not loaded with it. Its version there must be that of this command',
  );
}
