import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Finding} from '../markdown/finding.js';
import type {Template} from '../template/template.js';
import {BUILT_IN_TEMPLATE} from '../options/default-options.js';
import type {TemplateOptions} from '../options/page-options.js';
import {createTemplateChooser} from '../site/library/choose-template.js';
import {boxKinds} from '../site/library/load-content.js';
import {loadTemplates, type SiteTemplate} from '../site/library/templates.js';
import type {FoundPage} from './find-pages.js';
import type {CommandOptions} from './load-options.js';
import {UsageError} from './usage.js';

/** The templates of a run, and which of them governs a page. */
export interface ChosenTemplates {
  templates: SiteTemplate[];
  choose(page: FoundPage): {template: Template | null; findings: Finding[]};
}

/**
 * Reads the templates: the one that the call names, which then governs every page, or those of the options.
 *
 * @throws UsageError when the file that the call names does not exist
 */
export async function chooseTemplates(
  asked: string | null,
  command: CommandOptions,
): Promise<ChosenTemplates> {
  const {options, folder, site} = command;
  const taxonomies = Object.entries(options.taxonomies).map(([name, {label, singular}]) => ({
    name,
    label,
    singular,
  }));
  const load = (entries: TemplateOptions[], siteDir: string) =>
    loadTemplates(entries, {siteDir, boxes: boxKinds(options), taxonomies});
  if (asked === null) {
    const templates = await load(options.templates, folder);
    const choose = createTemplateChooser(templates);
    return {
      templates,
      choose({file, page}) {
        const docs = site?.docs.find(each => !path.relative(each.folder, file).startsWith('..'));
        const relativePath = path
          .relative(docs?.folder ?? folder, file)
          .split(path.sep)
          .join('/');
        const {template, findings} = choose(docs?.id ?? 'default', {file, relativePath}, page);
        return {template: template?.template ?? null, findings};
      },
    };
  }
  if (asked !== BUILT_IN_TEMPLATE && !existsSync(asked)) throw new UsageError(`No template at \`${asked}\``);
  const named = existsSync(asked) ? path.resolve(asked) : asked;
  const templates = await load(
    [{template: named, name: path.parse(asked).name, docs: 'default', include: [], exclude: []}],
    process.cwd(),
  );
  return {templates, choose: () => ({template: templates[0]?.template ?? null, findings: []})};
}
