import {existsSync} from 'node:fs';
import path from 'node:path';
import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {quoteAll} from '../../markdown/quote.js';
import {boxKinds, taxonomiesOf} from '../../options/library-options.js';
import {BUILT_IN_TEMPLATE} from '../../options/default-options.js';
import type {TemplateOptions} from '../../options/page-options.js';
import type {Template} from '../../template/template.js';
import {loadTemplates, templateFile} from '../../site/library/templates.js';
import {chooseTemplates} from '../choose-templates.js';
import type {CommandOptions} from '../load-options.js';
import {UsageError} from '../usage.js';

/** The template of a new page. */
export interface PageTemplate {
  template: Template;
  /** Absolute path. */
  file: string;
  /** Its entry in the options; for a file that they do not name, one that governs nothing. */
  entry: TemplateOptions;
  /** Whether the options have the entry: then pages can choose it by its name. */
  isNamed: boolean;
}

/**
 * The template that the call names, as a file or by its name in the options, or the only one of the options.
 *
 * @throws UsageError when there is none, or several, or it cannot be read
 */
export async function pageTemplate(asked: string | null, command: CommandOptions): Promise<PageTemplate> {
  const {options, folder} = command;
  const own = entryOf(asked, command);
  const vocabulary = {siteDir: folder, boxes: boxKinds(options), taxonomies: taxonomiesOf(options)};
  const [read] = own ? await loadTemplates([own], vocabulary) : await chooseTemplates(asked, command);
  if (!read?.template) throw new UsageError((read?.findings ?? []).map(({reason}) => reason).join(' '));
  const {template, file, options: entry} = read;
  const broken = template.findings.find(({ruleId}) => ruleId !== 'template');
  if (broken) {
    throw new UsageError(
      `The template has to be mended first: ${broken.path}:${broken.place.start.line}:${broken.place.start.column} ${broken.reason}`,
    );
  }
  return {template, file, entry, isNamed: own !== undefined};
}

function entryOf(asked: string | null, {options, folder}: CommandOptions): TemplateOptions | undefined {
  const {templates} = options;
  const names = templates.map(({name}) => name);
  if (asked === null) {
    if (templates.length === 1) return templates[0];
    throw new UsageError(
      `Expected a template behind \`--template\`, found none: the options have ${quoteAll(names)}`,
    );
  }
  const named = templates.find(({name}) => name === asked);
  if (named) return named;
  const file = path.resolve(asked);
  const own = templates.find(each => templateFile(each, folder) === file);
  if (own || existsSync(asked) || asked === BUILT_IN_TEMPLATE) return own;
  throw new UsageError(`No template at \`${asked}\`${didYouMean(nearest(asked, names))}`.replace(/\.$/u, ''));
}
