import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {buildCatalogue} from '../catalogue/build-catalogue.js';
import type {CatalogueDoc, CatalogueInput} from '../catalogue/catalogue.js';
import {readListings} from '../catalogue/listings/read-listings.js';
import {readRegistry} from '../catalogue/terms/read-registry.js';
import type {Registry} from '../catalogue/terms/taxonomy.js';
import type {CheckInput} from '../check/check-library.js';
import type {BoxKind} from '../markdown/box.js';
import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import type {Finding} from '../markdown/finding.js';
import type {Template} from '../template/template.js';
import {boxKindsOf} from '../template/template-boxes.js';
import {boxKinds} from '../site/library/load-content.js';
import {messagePath} from '../site/library/message-path.js';
import {templateFields} from '../site/library/template-fields.js';
import {createTaxonomyOf} from '../site/check/term-links.js';
import type {Arguments} from './arguments.js';
import {chooseTemplates} from './choose-templates.js';
import {readFoundPage, type FoundPage} from './find-pages.js';
import type {CommandOptions} from './load-options.js';
import {UsageError} from './usage.js';

/** Rules of the catalogue that a page can be judged by alone; the others need the site: its other pages, its addresses. */
const PAGE_RULES = ['unknown-term', 'term-alias', 'term-sources', 'self-relation', 'page-title'];

/**
 * Files that are held against their templates each for itself, without the site that they may belong to.
 *
 * @param files Absolute paths.
 * @throws UsageError when a file that the call names does not exist
 */
export async function filesInput(
  files: readonly string[],
  args: Arguments,
  command: CommandOptions,
): Promise<CheckInput> {
  const {options} = command;
  const chosen = await chooseTemplates(args.template, command);
  const shown = chosen.templates.flatMap(({template}) => (template ? boxKindsOf(template) : []));
  const boxes = command.site ? boxKinds(options) : unique([...boxKinds(options), ...shown]);
  const found = await Promise.all(files.map(file => readFoundPage(file, command, boxes)));
  const pages = found.map(each => ({...each, ...chosen.choose(each)}));
  const catalogue = await readCatalogue(args, command, pages);
  const listings = pages.flatMap(({page}) => readListings(page).findings);
  return {
    pages,
    findings: [
      ...chosen.templates.flatMap(({findings}) => findings),
      ...pages.flatMap(({findings}) => findings),
      ...catalogue.findings,
      ...listings,
    ],
    boxes,
    taxonomies: Object.entries(options.taxonomies).map(([name, {label, singular}]) => ({
      name,
      label,
      singular,
    })),
    taxonomyOf: createTaxonomyOf([catalogue.input]),
    rules: options.rules,
    diagrams: {from: command.folder},
  };
}

function unique(kinds: BoxKind[]): BoxKind[] {
  return [...new Map(kinds.map(kind => [kind.name, kind] as const).reverse()).values()].reverse();
}

/** Reads the registries that the call names, or the site has, and what is wrong with the pages' terms. */
async function readCatalogue(
  args: Arguments,
  command: CommandOptions,
  pages: (FoundPage & {template: Template | null})[],
): Promise<{input: CatalogueInput; findings: Finding[]}> {
  const {registries, findings} = await readRegistries(args, command);
  const input: CatalogueInput = {
    docs: pages.map(toDoc),
    registries,
    termPermalink: (taxonomy, term) => `/${taxonomy.routeBasePath}/${term.id}`,
    baseUrl: '/',
  };
  const result = buildCatalogue(input);
  return {
    input,
    findings: [...findings, ...result.findings.filter(({ruleId}) => PAGE_RULES.includes(ruleId))],
  };
}

function toDoc({page, template}: FoundPage & {template: Template | null}, order: number): CatalogueDoc {
  const id = page.path.replace(/\.mdx?$/iu, '');
  const {title} = page.frontMatter.data;
  return {
    id,
    page,
    permalink: `/${id}`,
    title: typeof title === 'string' ? title : (page.title?.text ?? id),
    description: '',
    draft: false,
    unlisted: false,
    template: template?.name ?? null,
    order,
    ...(template && {templateFields: templateFields(template)}),
  };
}

async function readRegistries(
  args: Arguments,
  {options, site}: CommandOptions,
): Promise<{registries: Registry[]; findings: Finding[]}> {
  const names = Object.keys(options.taxonomies);
  const unknown = [...args.taxonomies.keys()].find(name => !names.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `Unknown taxonomy \`${unknown}\`${didYouMean(nearest(unknown, names))} A taxonomy of your own is an entry in the option \`taxonomies\``,
    );
  }
  const read = await Promise.all(
    Object.entries(options.taxonomies).flatMap(([name, taxonomy]) => {
      const asked = args.taxonomies.get(name);
      const files =
        asked === undefined
          ? (site?.docs ?? []).map(({folder}) => path.join(folder, taxonomy.registry))
          : [path.resolve(asked)];
      return files.map(async file => {
        const text = await readFile(file, 'utf8').catch(() => null);
        if (text === null && asked !== undefined) throw new UsageError(`No registry at \`${asked}\``);
        return text === null ? null : readRegistry({path: messagePath(file), text}, {name, ...taxonomy});
      });
    }),
  );
  const found = read.filter(each => each !== null);
  return {registries: found.map(({registry}) => registry), findings: found.flatMap(({findings}) => findings)};
}
