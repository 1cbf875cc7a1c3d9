import type {DocusaurusConfig} from '@docusaurus/types';
import type {BoxKindProps, PatternLibraryGlobalData} from '../../../theme/types.js';
import {DEFAULT_OPTIONS} from '../../options/default-options.js';
import {boxKinds, taxonomiesOf} from '../../options/library-options.js';
import type {PluginOptions} from '../../options/options.js';
import {docsSources} from './docs-sources.js';
import type {SiteLearningPaths} from './learning-paths.js';
import {relationsOf, type OptionRelation} from '../../options/relation-kinds.js';
import {isDefaultTaxonomy} from '../../options/merge-options.js';
import type {SiteTaxonomy} from './registries.js';
import {readRegistryTexts, type RegistryText} from '../texts/registry-texts.js';
import {siteHeader, type SiteHeader} from '../pages/header/site-header.js';
import {siteIndex, type SiteIndex} from '../pages/site-index.js';
import {loadTemplates, type SiteTemplate} from './templates.js';

/** What the plugin loads by itself, before it sees any docs. Its texts are translated. */
export interface LibraryContent {
  boxes: BoxKindProps[];
  taxonomies: SiteTaxonomy[];
  templates: SiteTemplate[];
  learningPaths: SiteLearningPaths;
  relations: OptionRelation[];
  /** What the registries of all versions say. */
  registryTexts: RegistryText[];
  /** `null` when the site wants no pages of the whole library. */
  index: SiteIndex | null;
  /** `null` when the site wants nothing below the titles of pages. */
  header: SiteHeader | null;
}

export async function loadContent(
  options: PluginOptions,
  {
    siteDir,
    localizationDir,
    siteConfig,
  }: {
    siteDir: string;
    localizationDir?: string;
    siteConfig: Pick<DocusaurusConfig, 'presets' | 'plugins' | 'themes'>;
  },
): Promise<LibraryContent> {
  const taxonomies = taxonomiesOf(options).map(taxonomy => ({
    ...taxonomy,
    isRequired: !isDefaultTaxonomy(taxonomy.name, options, DEFAULT_OPTIONS),
  }));
  const isRequired = options.paths.registry !== DEFAULT_OPTIONS.paths.registry;
  const learningPaths = {...options.paths, isRequired};
  return {
    boxes: Object.entries(options.boxes).map(([name, {title, icon, color, line}]) => ({
      name,
      title,
      icon,
      color,
      line,
    })),
    taxonomies,
    templates: await loadTemplates(options.templates, {
      siteDir,
      localizationDir,
      boxes: boxKinds(options),
      taxonomies,
    }),
    learningPaths,
    relations: relationsOf(options),
    registryTexts: await readRegistryTexts(docsSources(siteConfig, siteDir), taxonomies, learningPaths),
    index: siteIndex(options),
    header: siteHeader(options),
  };
}

/** What every page of the site carries, and therefore nothing that grows with the library. */
export function globalData({boxes}: Pick<LibraryContent, 'boxes'>): PatternLibraryGlobalData {
  return {boxes: Object.fromEntries(boxes.map(box => [box.name, box]))};
}
