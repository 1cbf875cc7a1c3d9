import {readFileSync} from 'node:fs';
import path from 'node:path';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import {readRegistry} from '../src/catalogue/terms/read-registry.js';
import {checkLibrary} from '../src/check/check-library.js';
import {reportPretty} from '../src/check/reporters/pretty.js';
import {buildLibrary} from '../src/library/build-library.js';
import type {DocInput, LibraryTemplate} from '../src/library/library.js';
import {parseMarkdown} from '../src/markdown/parse.js';
import {readPage} from '../src/markdown/read-page.js';
import {libraryOptions} from '../src/options/library-options.js';
import type {Options, PluginOptions} from '../src/options/options.js';
import {validateOptions} from '../src/options/validate-options.js';
import {libraryTemplate} from '../src/site/library/library-template.js';
import {withFrontMatterSchema} from '../src/template/front-matter/named-schema.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../src/template/read-template.js';

const ROOT = path.resolve(__dirname, '..');

/** Governs every page of an example whose options name no templates. */
const ONLY_TEMPLATE = {template: 'template.md', include: ['**/*']};

/** The blocks of an example by what stands behind their language: `template`, `page`, `laws.yml`, `message`. */
export type Example = ReadonlyMap<string, Code>;

/** Reads the blocks of Markdown that documents something; `page` is short for `page.md`, `template` for `template.md`. */
export function readExample(text: string): Example {
  const blocks = new Map<string, Code>();
  visit(parseMarkdown(text, 'md'), 'code', (node: Code) => {
    if (node.meta) blocks.set(node.meta, node);
  });
  return blocks;
}

/** What the page about a rule says, below its front matter. */
export function ruleText(ruleId: string): string {
  const text = readFileSync(path.join(ROOT, 'docs/rules', `${ruleId}.md`), 'utf8');
  return text.slice(text.indexOf(`# ${ruleId}\n`));
}

/** The paths of an example's pages: of all Markdown that is not a template. */
export function pagesOf(example: Example): string[] {
  const templates = optionsOf(example).templates.map(({template}) => template);
  return [...example.keys()].filter(
    name => name === 'page' || (name.endsWith('.md') && !templates.includes(name)),
  );
}

/** Checks an example like a site whose options, templates, schemas and docs are these files, and prints what it finds. */
export async function checkExample(example: Example): Promise<string> {
  const options = optionsOf(example);
  const {templates, rules} = options;
  const docs = pagesOf(example)
    .flatMap(name => repeated(name))
    .map(({name, path: file}) => readDoc(example, name, file));
  for (const doc of docs) doc.nextOverride = readNext(doc, docs);
  const library = buildLibrary(
    {
      templates: templates.map(entry => readEntry(example, entry)),
      versions: [
        {
          docs,
          registries: BUILT_IN_TAXONOMIES.flatMap(names => {
            const text = example.get(`${names.name}.yml`)?.value;
            return text === undefined
              ? []
              : [readRegistry({path: `${names.name}.yml`, text}, taxonomy(names))];
          }),
          termPermalink: ({routeBasePath}, term) => `/docs/${routeBasePath}/${term.id}`,
        },
      ],
    },
    {
      rules,
      relations: libraryOptions(options).relations,
      ...(example.get('page')?.value.includes('```mermaid') && {diagrams: {from: ROOT}}),
    },
  );
  const lines = reportPretty(await checkLibrary(library)).split('\n');
  // Neither the addresses of the pages about the rules nor the closing count.
  return lines
    .slice(0, -2)
    .filter(line => !line.startsWith('    https://'))
    .join('\n')
    .trim();
}

/** The text around an example with other messages in its `message` block. */
export function withMessage(text: string, messages: string): string {
  const position = readExample(text).get('message')?.position;
  if (!position) throw new Error('The example has no block for its message');
  const lines = text.split('\n');
  lines.splice(position.start.line, position.end.line - position.start.line - 1, messages);
  return lines.join('\n');
}

/** As the plugin takes them, with its defaults; an option that it does not have throws. */
function optionsOf(example: Example): PluginOptions {
  const written = JSON.parse(example.get('options')?.value ?? '{}') as Options;
  return validateOptions({
    validate: normalizePluginOptions,
    options: {...written, templates: written.templates ?? [ONLY_TEMPLATE]},
  });
}

/** Without a text of its template, an example is about what holds of any governed page. */
function readEntry(example: Example, options: PluginOptions['templates'][number]): LibraryTemplate {
  const contents = (example.get(options.template) ?? example.get('template'))?.value;
  const read = contents === undefined ? null : readTemplate({path: options.template, contents});
  const file = options.frontMatter;
  const template =
    read && file !== undefined
      ? withFrontMatterSchema(read, {path: file, text: example.get(file)?.value ?? ''})
      : read;
  return libraryTemplate({options, file: options.template, template, translated: null, findings: []});
}

function readDoc(example: Example, name: string, file: string): DocInput {
  const format = example.get(name)?.lang === 'mdx' ? 'mdx' : 'md';
  const path = file === 'page' ? `page.${format}` : file;
  const page = readPage({path, contents: `${example.get(name)?.value ?? ''}\n`, format});
  const id = path.replace(/\.mdx?$/u, '');
  return {page, id, permalink: `/docs/${id}`, title: page.title?.text ?? id};
}

/** `pages/1-8.md` stands for eight pages of one text. */
function repeated(name: string): {name: string; path: string}[] {
  const {
    before = '',
    first,
    last,
    after = '',
  } = /^(?<before>.*?)(?<first>\d+)-(?<last>\d+)(?<after>\.md)$/u.exec(name)?.groups ?? {};
  if (first === undefined) return [{name, path: name}];
  const count = Number(last) - Number(first) + 1;
  return Array.from({length: count}, (_, index) => ({
    name,
    path: `${before}${Number(first) + index}${after}`,
  }));
}

function taxonomy({name, label, singular}: (typeof BUILT_IN_TAXONOMIES)[number]) {
  return {name, label, singular, description: '', frontMatterKey: name, routeBasePath: name};
}

/** What the docs plugin makes of `pagination_next`. */
function readNext({page}: DocInput, docs: DocInput[]): DocInput['nextOverride'] {
  const next = docs.find(({id}) => id === page.frontMatter.data.pagination_next);
  return next && {title: next.title ?? '', permalink: next.permalink ?? ''};
}
