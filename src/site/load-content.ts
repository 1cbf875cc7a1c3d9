import type {BoxKindProps, PatternLibraryGlobalData} from '../../theme/types.js';
import type {BoxKind} from '../markdown/box.js';
import {DEFAULT_OPTIONS, type PluginOptions} from '../options.js';
import {isDefaultTaxonomy} from './merge-options.js';
import type {SiteTaxonomy} from './registries.js';
import {loadTemplates, type SiteTemplate} from './templates.js';

/** What the plugin loads by itself, before it sees any docs. Its texts are translated. */
export interface LibraryContent {
  boxes: BoxKindProps[];
  taxonomies: SiteTaxonomy[];
  templates: SiteTemplate[];
}

export async function loadContent(options: PluginOptions, siteDir: string): Promise<LibraryContent> {
  const taxonomies = Object.entries(options.taxonomies).map(([name, taxonomy]) => ({
    name,
    ...taxonomy,
    isRequired: !isDefaultTaxonomy(name, options, DEFAULT_OPTIONS),
  }));
  return {
    boxes: Object.entries(options.boxes).map(([name, {title, icon, color}]) => ({name, title, icon, color})),
    taxonomies,
    templates: await loadTemplates(options.templates, {siteDir, boxes: boxKinds(options), taxonomies}),
  };
}

/** The kinds of boxes as the engine knows them. */
export function boxKinds({boxes}: Pick<PluginOptions, 'boxes'>): BoxKind[] {
  return Object.entries(boxes).map(([name, {htmlClasses}]) => ({name, htmlClasses}));
}

/** What every page of the site carries, and therefore nothing that grows with the library. */
export function globalData({boxes}: Pick<LibraryContent, 'boxes'>): PatternLibraryGlobalData {
  return {boxes: Object.fromEntries(boxes.map(box => [box.name, box]))};
}
