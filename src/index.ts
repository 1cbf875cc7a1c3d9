import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluginOptions} from './options.js';
import {setSharedState} from './remark/shared-state.js';
import {checkSite} from './site/check-site.js';
import {createWiringCheck} from './site/check-wiring.js';
import {collectDocsVersions} from './site/docs-versions.js';
import {recoverFrontMatter} from './site/front-matter-recovery.js';
import {buildLibrary, type Library} from './site/library.js';
import {boxKinds, globalData, loadContent, type LibraryContent} from './site/load-content.js';
import {writeLibraryJson} from './site/library-json.js';
import {mermaidOptions} from './site/mermaid-options.js';
import {buildPageData, createPageData} from './site/page-data.js';
import {createPageReader} from './site/page-reader.js';
import {pathsToWatch} from './site/paths-to-watch.js';
import {announceReport} from './site/report.js';
import {withoutCollisions} from './site/route-collisions.js';
import {taxonomyRoutes} from './site/taxonomy-routes.js';
import {getTranslationFiles, translateContent} from './site/translations.js';
import {versionsToWire} from './site/wired-versions.js';

const PLUGIN_NAME = 'docusaurus-plugin-pattern-library';
const THEME_DIR = fileURLToPath(new URL('./theme', import.meta.url));
const THEME_SOURCE_DIR = fileURLToPath(new URL('../theme', import.meta.url));

/** The Docusaurus plugin. It wires lifecycles; what happens in them is in `site`. */
export default function pluginPatternLibrary(
  context: LoadContext,
  options: PluginOptions,
): Plugin<LibraryContent> {
  const {siteDir, siteConfig, siteConfigPath: configPath, baseUrl} = context;
  const isBuild = process.env.NODE_ENV === 'production';
  const kinds = boxKinds(options);
  const frontMatter = recoverFrontMatter(siteConfig.markdown);
  const readPage = createPageReader(siteConfig.markdown, kinds);
  let library: Library = {versions: [], pages: [], findings: []};

  return {
    name: PLUGIN_NAME,

    getThemePath: () => THEME_DIR,
    getTypeScriptThemePath: () => THEME_SOURCE_DIR,
    getPathsToWatch: () => pathsToWatch(options, library.versions, siteDir),

    loadContent: () => loadContent(options, siteDir),

    getTranslationFiles: ({content}) => getTranslationFiles(content),
    translateContent: ({content, translationFiles}) => translateContent(content, translationFiles),

    contentLoaded({content, actions}) {
      actions.setGlobalData(globalData(content));
    },

    // Pages, routes and links are known when the docs plugins have loaded, and only here.
    async allContentLoaded({allContent, actions}) {
      const {templates, taxonomies} = allContent[PLUGIN_NAME]?.[options.id] as LibraryContent;
      const versions = collectDocsVersions(allContent, siteDir);
      library = await buildLibrary({versions, templates, taxonomies, baseUrl, configPath, readPage});

      const modules = await buildPageData(library.versions, `${PLUGIN_NAME}/${options.id}`);
      const pageData = await createPageData(modules, actions);
      const routes = library.versions.flatMap(taxonomyRoutes);
      withoutCollisions(routes, library.versions).forEach(actions.addRoute);
      setSharedState({boxes: kinds.map(({name}) => name), pageData});

      const failures = frontMatter.failures();
      const report = await checkSite(library, failures, options, mermaidOptions(siteConfig, siteDir));
      if (isBuild) {
        frontMatter.stop();
      }
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
      const expectation = {versions, themeDir: THEME_DIR, siteDir, configPath};
      // The server's bundle is wired like the client's: one of them is enough to look at.
      return isServer ? {} : {plugins: [createWiringCheck(expectation, {throwErrors: isBuild})]};
    },
  };
}

export {validateOptions} from './options.js';
export type {Options, PluginOptions} from './options.js';
export {getSwizzleConfig} from './site/swizzle-config.js';
