import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import {checkLibrary} from './check/check-library.js';
import type {DiagramVerdicts} from './check/diagrams/parse-diagrams.js';
import type {PluginOptions} from './options/options.js';
import {setSharedState} from './remark/shared-state.js';
import {blogAndPageOwners} from './site/addresses/address-owners.js';
import {catalogueSettings} from './site/library/catalogue-settings.js';
import {siteCheckInput} from './site/check/check-site.js';
import {createWiringCheck} from './site/wiring/check-wiring.js';
import {receiverOf} from './site/check/check-receiver.js';
import {collectDocsVersions} from './site/library/docs-versions.js';
import {recoverFrontMatter} from './site/library/front-matter-recovery.js';
import {findIndexCollisions} from './site/addresses/index-collisions.js';
import {indexRoutes} from './site/pages/index-routes.js';
import {indexTranslationFiles, translateIndex} from './site/texts/index-texts.js';
import {learningPathRoutes} from './site/pages/learning-path-routes.js';
import {buildLibrary, type Library} from './site/library/library.js';
import {createListingModules} from './site/listings/listing-modules.js';
import {buildListings, type SiteListings} from './site/listings/listings.js';
import {boxKinds, globalData, loadContent, type LibraryContent} from './site/library/load-content.js';
import {writeLibraryJson} from './site/pages/library-json.js';
import {mermaidOptions} from './site/check/mermaid-options.js';
import {buildPageData, createPageData} from './site/pages/page-data.js';
import {createPageReader} from './site/library/page-reader.js';
import {pathsToWatch} from './site/library/paths-to-watch.js';
import {announceReport} from './site/check/report.js';
import {withoutCollisions} from './site/addresses/route-collisions.js';
import {taxonomyRoutes} from './site/pages/taxonomy-routes.js';
import {getTranslationFiles, translateContent} from './site/texts/translations.js';
import {withVersions} from './site/pages/version-props.js';
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
  const {siteDir, localizationDir, siteConfig, siteConfigPath: configPath, baseUrl, i18n} = context;
  const isBuild = process.env.NODE_ENV === 'production';
  const kinds = boxKinds(options);
  const frontMatter = recoverFrontMatter(siteConfig.markdown);
  const readPage = createPageReader(siteConfig.markdown, kinds);
  const verdicts: DiagramVerdicts = new Map();
  const receive = receiverOf(context);
  let library: Library = {versions: [], pages: [], owners: new Map(), findings: []};
  let outsideDocs: SiteListings['outsideDocs'] = [];

  return {
    name: PLUGIN_NAME,

    getThemePath: () => THEME_DIR,
    getTypeScriptThemePath: () => THEME_SOURCE_DIR,
    getPathsToWatch: () => pathsToWatch(options, library.versions, siteDir),

    getDefaultCodeTranslationMessages: () =>
      readDefaultCodeTranslationMessages({
        dirPath: LOCALES_DIR,
        locale: i18n.currentLocale,
        name: 'pattern-library',
      }),

    loadContent: () => loadContent(options, {siteDir, localizationDir, siteConfig}),

    getTranslationFiles: ({content}) => [
      ...getTranslationFiles(content),
      ...indexTranslationFiles(content.index),
    ],
    translateContent: ({content, translationFiles}) =>
      translateIndex(translateContent(content, translationFiles), translationFiles),

    contentLoaded({content, actions}) {
      actions.setGlobalData(globalData(content));
    },

    // Pages, routes and links are known when the docs plugins have loaded, and only here.
    async allContentLoaded({allContent, actions}) {
      const content = allContent[PLUGIN_NAME]?.[options.id] as LibraryContent;
      const versions = collectDocsVersions(allContent, siteDir);
      const settings = catalogueSettings(options, {i18n, configPath});
      const {trailingSlash} = siteConfig;
      library = await buildLibrary({
        ...content,
        versions,
        otherOwners: blogAndPageOwners(allContent, siteDir),
        settings,
        baseUrl,
        trailingSlash,
        configPath,
        readPage,
      });

      const modules = await buildPageData(library.versions, `${PLUGIN_NAME}/${options.id}`);
      const pageData = await createPageData(modules, actions);
      const routes = library.versions.flatMap(version => [
        ...taxonomyRoutes(version),
        ...learningPathRoutes(version),
      ]);
      const overviews = library.versions.flatMap(version => indexRoutes(version, content.index));
      library.findings.push(...findIndexCollisions(overviews, routes, library.owners, configPath));
      const generated = withoutCollisions([...routes, ...overviews], library.owners);
      withVersions(generated, library.versions).forEach(actions.addRoute);
      const listings = await buildListings(library.versions, {
        allContent,
        siteDir,
        readPage,
        locale: settings.locale,
      });
      library.findings.push(...listings.findings);
      outsideDocs = listings.outsideDocs;
      const target = {generatedDir: context.generatedFilesDir, folder: `${PLUGIN_NAME}/${options.id}`};
      const listingRequest = await createListingModules(listings, actions, target);
      setSharedState({boxes: kinds.map(({name}) => name), pageData, listingRequest});

      const failures = frontMatter.failures();
      const diagrams = mermaidOptions(siteConfig, siteDir, verdicts);
      const checked = {...siteCheckInput(library, failures, options), diagrams};
      if (isBuild) {
        frontMatter.stop();
      }
      if (receive) {
        receive(checked);
        return;
      }
      const report = await checkLibrary(checked);
      const reaction = options.onInvalidPage ?? (isBuild ? 'throw' : 'warn');
      announceReport(report, isBuild && failures.length > 0 ? 'throw' : reaction);
    },

    postBuild: ({outDir}) => writeLibraryJson(library.versions, {outDir, baseUrl}),

    configureWebpack(_config, isServer) {
      const versions = versionsToWire(
        library.versions,
        options.templates,
        new Set(Object.keys(options.boxes)),
      );
      const expectation = {versions, outsideDocs, themeDir: THEME_DIR, siteDir, configPath};
      // The server's bundle is wired like the client's: one of them is enough to look at.
      return isServer ? {} : {plugins: [createWiringCheck(expectation, {throwErrors: isBuild})]};
    },
  };
}

export {validateOptions} from './options/validate-options.js';
export type {Options, PluginOptions} from './options/options.js';
// What components are given: an ejected one names these types.
export type * from '../theme/types.js';
export {getSwizzleConfig} from './site/wiring/swizzle-config.js';
