import {existsSync} from 'node:fs';
import path from 'node:path';
import {BUILT_IN_TEMPLATE} from '../options/default-options.js';
import {boxKinds, taxonomiesOf} from '../options/library-options.js';
import type {TemplateOptions} from '../options/page-options.js';
import {loadTemplates, templateFile, type SiteTemplate} from '../site/library/templates.js';
import type {CommandOptions} from './load-options.js';
import {UsageError} from './usage.js';

/**
 * Reads the templates: the one that the call names, or those of the options.
 *
 * @throws UsageError when the file that the call names does not exist
 */
export async function chooseTemplates(
  asked: string | null,
  {options, folder}: CommandOptions,
): Promise<SiteTemplate[]> {
  const load = (entries: TemplateOptions[], siteDir: string) =>
    loadTemplates(entries, {siteDir, boxes: boxKinds(options), taxonomies: taxonomiesOf(options)});
  if (asked === null) return load(options.templates, folder);
  if (asked !== BUILT_IN_TEMPLATE && !existsSync(asked)) throw new UsageError(`No template at \`${asked}\``);
  const template = existsSync(asked) ? path.resolve(asked) : asked;
  const name = path.parse(asked).name;
  const entry = options.templates.find(each => templateFile(each, folder) === template);
  const frontMatter = entry?.frontMatter && path.resolve(folder, entry.frontMatter);
  return load([{template, name, docs: 'default', include: [], exclude: [], frontMatter}], process.cwd());
}
