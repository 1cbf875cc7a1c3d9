import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import {cacheOf} from './cache/cache-of.js';
import {loadSatteri} from './markdown/parsers/parse-with-satteri.js';
import {libraryOptions} from './options/library-options.js';
import type {PluginOptions} from './options/options.js';
import {relationKinds} from './options/relation-kinds.js';
import {setSharedState} from './remark/shared-state.js';
import {addCommands} from './cli/site-commands.js';
import {siteOwners} from './site/addresses/address-owners.js';
import {claimAddresses} from './site/addresses/claim-addresses.js';
import {createSiteCheck} from './site/check/check-site.js';
import {collationLocale} from './site/library/collation-locale.js';
import {collectDocsVersions} from './site/library/docs-versions.js';
import {recoverFrontMatter} from './site/library/front-matter-recovery.js';
import {readSiteLibrary, type VersionLibrary} from './site/library/library.js';
import {globalData, loadContent, type LibraryContent} from './site/library/load-content.js';
import {createPageReader} from './site/library/page-reader.js';
import {pathsToWatch} from './site/library/paths-to-watch.js';
import {createListingModules} from './site/listings/listing-modules.js';
import {buildListings, type SiteListings} from './site/listings/listings.js';
import {headerFindings} from './site/pages/header/header-findings.js';
import {indexFindings} from './site/pages/index-findings.js';
import {writeComparisonFiles} from './site/pages/compare/comparison-files.js';
import {writeLibraryJson} from './site/pages/library-json.js';
import {buildPageData, createPageData} from './site/pages/page-data.js';
import {pageFindings} from './site/pages/page-findings.js';
import type {SiteIndex} from './site/pages/site-index.js';
import {siteRoutes} from './site/pages/site-routes.js';
import {withVersions} from './site/pages/version-props.js';
import {readDefaultTexts, translateDefaults} from './site/texts/default-texts.js';
import {headerTranslationFiles, translateHeader} from './site/texts/header-texts.js';
import {indexTranslationFiles, translateIndex} from './site/texts/index-texts.js';
import {relationTranslationFiles, translateRelations} from './site/texts/relation-texts.js';
import {getTranslationFiles, translateContent} from './site/texts/translations.js';
import {createWiringCheck} from './site/wiring/check-wiring.js';
import {requireDocusaurus} from './site/wiring/docusaurus-version.js';
import {linkViewStyles} from './site/wiring/link-view-styles.js';
import {viewStyles} from './site/wiring/view-styles.js';
import {versionsToWire} from './site/wiring/wired-versions.js';

const PLUGIN_NAME = 'docusaurus-plugin-pattern-library';
const THEME_DIR = fileURLToPath(new URL('./theme', import.meta.url));
const LOCALES_DIR = fileURLToPath(new URL('./theme/locales', import.meta.url));
const THEME_SOURCE_DIR = fileURLToPath(new URL('../theme', import.meta.url));

/** The Docusaurus plugin. It wires lifecycles; what happens in them is in `site`. */
export default function pluginPatternLibrary(
  context: LoadContext,
  options: PluginOptions,
): Plugin<LibraryContent> {
  // Before anything else: an older Docusaurus gives routes no `props`, or never calls `allContentLoaded` at all.
  requireDocusaurus(context.siteDir);
  const {siteDir, localizationDir, siteConfig, siteConfigPath: configPath, baseUrl, i18n} = context;
  const isBuild = process.env.NODE_ENV === 'production';
  const folder = `${PLUGIN_NAME}/${options.id}`;
  const engineOptions = {
    ...libraryOptions(options),
    baseUrl,
    optionsFile: toMessageRelativeFilePath(configPath),
    locale: collationLocale(i18n),
  };
  const frontMatter = recoverFrontMatter(siteConfig.markdown);
  const cache = cacheOf(siteDir, options.id);
  const readPage = createPageReader(siteConfig.markdown, engineOptions.boxes, cache);
  const check = createSiteCheck(context, options, frontMatter, cache);
  // `docusaurus start` has no folder of built files: its server is told of one in the plugin's own.
  const servedDir = path.join(context.generatedFilesDir, folder, 'served');
  let versions: VersionLibrary[] = [];
  let index: SiteIndex | null = null;
  let outsideDocs: SiteListings['outsideDocs'] = [];
  let generatedPaths: readonly string[] = [];

  return {
    name: PLUGIN_NAME,

    extendCli: cli => addCommands(cli, context),

    getThemePath: () => THEME_DIR,
    getTypeScriptThemePath: () => THEME_SOURCE_DIR,
    getPathsToWatch: () => pathsToWatch(options, versions, siteDir),

    getDefaultCodeTranslationMessages: () =>
      readDefaultCodeTranslationMessages({
        dirPath: LOCALES_DIR,
        locale: i18n.currentLocale,
        name: 'pattern-library',
      }),

    async loadContent() {
      await loadSatteri();
      // Here, since Docusaurus translates no content of a locale that has no folder of translations.
      return translateDefaults(
        await loadContent(options, {siteDir, localizationDir, siteConfig}),
        await readDefaultTexts(LOCALES_DIR, i18n.currentLocale),
      );
    },

    getTranslationFiles: ({content}) => [
      ...getTranslationFiles(content),
      ...indexTranslationFiles(content.index),
      ...headerTranslationFiles(content.header),
      ...relationTranslationFiles(content.relations),
    ],
    translateContent: ({content, translationFiles}) =>
      translateRelations(
        translateHeader(
          translateIndex(translateContent(content, translationFiles), translationFiles),
          translationFiles,
        ),
        translationFiles,
      ),

    contentLoaded({content, actions}) {
      actions.setGlobalData(globalData(content));
    },

    // Pages, routes and links are known when the docs plugins have loaded, and only here.
    async allContentLoaded({allContent, actions}) {
      const content = allContent[PLUGIN_NAME]?.[options.id] as LibraryContent;
      const library = await readSiteLibrary({
        ...content,
        versions: collectDocsVersions(allContent, siteDir),
        options: {...engineOptions, relations: relationKinds(content.relations, options.related)},
        trailingSlash: siteConfig.trailingSlash,
        readPage,
      });
      ({versions} = library);
      ({index} = content);
      const generated = siteRoutes(versions, content.index, engineOptions.optionsFile);
      const {routes, findings} = claimAddresses(generated, siteOwners(versions, allContent, siteDir));
      generatedPaths = routes.map(route => route.path);
      const listings = await buildListings(library, {allContent, siteDir, readPage, ...engineOptions});
      ({outsideDocs} = listings);
      const verdict = await check({
        ...library,
        findings: [
          ...library.findings,
          ...findings,
          ...indexFindings(versions, content.index, engineOptions.optionsFile),
          ...headerFindings(versions, content.header, engineOptions.optionsFile),
          ...listings.findings,
        ],
      });
      const modules = await buildPageData(
        versions,
        folder,
        content,
        pageFindings(verdict.shown, library.pages),
      );

      withVersions(routes, versions).forEach(actions.addRoute);
      setSharedState({
        boxes: Object.entries(options.boxes).map(([name, {toc, pairsWith}]) => ({name, toc, pairsWith})),
        pageData: await createPageData(modules, actions),
        dataRequest: await createListingModules(listings, actions, {
          generatedDir: context.generatedFilesDir,
          folder,
        }),
      });
      if (!isBuild) writeComparisonFiles(versions, index, {folder: servedDir, baseUrl});
      // At the end: a build that fails has all the same written what its pages import.
      verdict.announce();
    },

    postBuild({outDir}) {
      writeLibraryJson(versions, {outDir, baseUrl});
      writeComparisonFiles(versions, index, {folder: outDir, baseUrl});
      linkViewStyles(generatedPaths, {outDir, baseUrl});
      return Promise.resolve();
    },

    configureWebpack(_config, isServer) {
      const wired = versionsToWire(versions, options.templates, new Set(Object.keys(options.boxes)));
      const expectation = {versions: wired, outsideDocs, themeDir: THEME_DIR, siteDir, configPath};
      // The server's bundle is wired like the client's: one of them is enough to look at.
      if (isServer) return {};
      return {
        plugins: [createWiringCheck(expectation, {throwErrors: isBuild})],
        ...(isBuild
          ? viewStyles()
          : {devServer: {static: [{directory: servedDir, publicPath: baseUrl, watch: false}]}}),
      };
    },
  };
}

export {validateOptions} from './options/validate-options.js';
export type {Options, PluginOptions} from './options/options.js';
// What components are given: an ejected one names these types.
export type * from '../theme/types.js';
export {getSwizzleConfig} from './site/wiring/swizzle-config.js';
