import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {BoxKind} from '../../markdown/box.js';
import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {FILE_START, type Finding} from '../../markdown/finding.js';
import type {TaxonomyName} from '../../template/words/hint.js';
import {factsLike} from '../../template/facts/facts-like.js';
import {readTemplate} from '../../template/read-template.js';
import type {Template} from '../../template/template.js';
import {withNamedSchema} from './front-matter-schema.js';
import {BUILT_IN_TEMPLATE} from '../../options/default-options.js';
import type {TemplateOptions} from '../../options/page-options.js';
import {messagePath} from './message-path.js';

/** An entry of the `templates` option with what its file says. */
export interface SiteTemplate {
  options: TemplateOptions;
  /** Absolute path. */
  file: string;
  /** `null` where the file cannot be read. */
  template: Template | null;
  /** Its counterpart for pages translated into the current locale; `null` where the site has none. */
  translated: Template | null;
  /** Why it cannot be read; what is wrong with it otherwise, it says itself. */
  findings: Finding[];
}

/** Reads the templates of the options, each file once. */
export async function loadTemplates(
  entries: TemplateOptions[],
  {
    siteDir,
    localizationDir,
    ...vocabulary
  }: {
    siteDir: string;
    /** `i18n/fr` of the site; without it, or without a file there, templates have no counterparts. */
    localizationDir?: string;
    boxes: readonly BoxKind[];
    taxonomies: readonly TaxonomyName[];
  },
): Promise<SiteTemplate[]> {
  const files = new Map<string, ReturnType<typeof loadTemplate>>();
  return Promise.all(
    entries.map(async options => {
      const file = templateFile(options, siteDir);
      // One template may have several schemas.
      const key = JSON.stringify([file, options.frontMatter]);
      const loading = files.get(key) ?? loadTemplate(file, options, {siteDir, ...vocabulary});
      files.set(key, loading);
      const counterpart = localizationDir && translatedFile(file, localizationDir);
      const translated =
        counterpart && existsSync(counterpart)
          ? await loadTemplate(counterpart, options, {siteDir, ...vocabulary})
          : null;
      const {template, findings} = await loading;
      return {
        options,
        file,
        template,
        translated:
          translated?.template && template
            ? factsLike(template, translated.template)
            : (translated?.template ?? null),
        findings: translated ? [...findings, ...translated.findings] : findings,
      };
    }),
  );
}

/** Absolute path of an entry's template. */
export function templateFile({template}: TemplateOptions, siteDir: string): string {
  return template === BUILT_IN_TEMPLATE
    ? fileURLToPath(new URL('../../template/built-in/pattern.md', import.meta.url))
    : path.resolve(siteDir, template);
}

/** `i18n/fr/docusaurus-plugin-pattern-library/templates/pattern.md`: beside the plugin's other translations. */
function translatedFile(file: string, localizationDir: string): string {
  return path.join(localizationDir, 'docusaurus-plugin-pattern-library', 'templates', path.basename(file));
}

async function loadTemplate(
  file: string,
  options: TemplateOptions,
  {siteDir, ...vocabulary}: {siteDir: string; boxes: readonly BoxKind[]; taxonomies: readonly TaxonomyName[]},
): Promise<Pick<SiteTemplate, 'template' | 'findings'>> {
  try {
    const contents = await readFile(file);
    const template = readTemplate({path: messagePath(file), contents}, vocabulary);
    return {template: await withNamedSchema(template, options, siteDir), findings: []};
  } catch (error) {
    const {template} = options;
    const isMissing = Reflect.get(Object(error), 'code') === 'ENOENT';
    const finding: Finding = {
      ruleId: 'template',
      path: messagePath(file),
      place: FILE_START,
      reason: isMissing
        ? `The template \`${template}\` does not exist.`
        : `The template \`${template}\` cannot be read: ${String(error)}.`,
      note: 'The `templates` option names it; its path is relative to the folder of the site.',
    };
    return {template: null, findings: [finding]};
  }
}

/** Entries whose `include` chooses from a docs plugin that the site does not have. */
export function findUnknownDocs(
  templates: SiteTemplate[],
  docsIds: string[],
  optionsFile: string,
): Finding[] {
  return templates
    .filter(({options}) => options.include.length > 0 && !docsIds.includes(options.docs))
    .map(({options: {name, docs}}) => ({
      ruleId: 'template',
      path: optionsFile,
      place: FILE_START,
      reason: `The template \`${name}\` is for docs of an unknown plugin \`${docs}\`${didYouMean(nearest(docs, docsIds))}`,
      note: 'Set `docs` in its entry of the `templates` option to the id of a docs plugin.',
      expected: docsIds,
      actual: [docs],
    }));
}
