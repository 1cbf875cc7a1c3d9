import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {posixPath, toMessageRelativeFilePath} from '@docusaurus/utils';
import {checkLibrary} from '../../check/check-library.js';
import {count} from '../../check/reporters/words.js';
import {printable} from '../../check/reporters/printable.js';
import {chooseTemplate} from '../../library/choose-template.js';
import type {MarkdownFormat, Page} from '../../markdown/page.js';
import {quoteAll} from '../../markdown/quote.js';
import {readPage} from '../../markdown/read-page.js';
import {boxKinds, taxonomiesOf} from '../../options/library-options.js';
import {libraryTemplate} from '../../site/library/library-template.js';
import {pageFormat} from '../../site/library/page-reader.js';
import {loadTemplates} from '../../site/library/templates.js';
import {scaffoldPage} from '../../template/scaffold/scaffold-page.js';
import type {ScaffoldInput} from '../../template/scaffold/scaffold-input.js';
import {boxKindsOf} from '../../template/template-boxes.js';
import type {Arguments} from '../arguments.js';
import type {CommandOptions} from '../load-options.js';
import {OutputError} from '../write-output.js';
import {readRegistries} from '../read-registries.js';
import {UsageError} from '../usage.js';
import {createFile} from './create-file.js';
import {pageFolder, type PageFolder} from './page-folder.js';
import {pageName} from './page-name.js';
import {pageTemplate, type PageTemplate} from './page-template.js';
import {pageTerms} from './page-terms.js';

/** What a call of `new` says. */
export type NewArguments = Pick<Arguments, 'title' | 'template' | 'terms' | 'dir' | 'taxonomies'>;

/**
 * Begins a page: writes it from its template into the docs folder, and says what is left to do.
 *
 * @throws UsageError when the call is wrong, and OutputError when the file is there or cannot be written
 */
export async function newPage(
  args: NewArguments,
  command: CommandOptions,
  today = new Date(),
): Promise<string> {
  const title = readTitle(args.title);
  const chosen = await pageTemplate(args.template, command);
  const {template, file: from, entry} = chosen;
  const terms = pageTerms(
    args.terms,
    (await readRegistries(args, command)).map(({registry}) => registry),
    command,
  );
  const place = await pageFolder(args.dir, entry, command);
  const date = dateOf(today);
  const ending = /\.mdx$/iu.test(from) ? '.mdx' : '.md';
  const name = await pageName(title, place, {shape: entry.fileName, ending, date});
  const shown = toMessageRelativeFilePath(name.file);
  const twin = ['.md', '.mdx']
    .map(each => name.file.replace(/\.mdx?$/iu, each))
    .find(each => existsSync(each));
  if (twin !== undefined) {
    throw new OutputError(
      `\`${toMessageRelativeFilePath(twin)}\` is there already, and stays as it is. Choose another title, or delete it first`,
    );
  }
  const input = {
    template,
    contents: await readFile(from),
    known: {title, slug: name.slug, number: name.number, date, keys: name.keys},
    boxes: [...boxKinds(command.options), ...(command.site ? [] : boxKindsOf(template))],
    taxonomies: taxonomiesOf(command.options),
    further: terms.keys,
  };
  const {text, page} = await write(input, {file: name.file, chosen, place}, command);
  await createFile(name.file, text, shown);
  const {pages} = await checkLibrary({
    pages: [{page, template}],
    boxes: input.boxes,
    taxonomies: input.taxonomies,
  });
  const left = pages.find(each => each.path === page.path)?.messages.length ?? 0;
  const behind = args.template === null || chosen.isNamed ? '' : ` --template ${args.template}`;
  return [
    `${printable(shown)} was written from ${printable(template.path)}. ${left === 0 ? 'Nothing' : count(left, 'place')} to fill in; \`pattern-library check ${quoteArgument(shown)}${behind}\` names ${left === 1 ? 'it' : 'them'}.`,
    ...terms.notes,
  ]
    .map(line => `${line}\n`)
    .join('');
}

/** A page that the options would not hold against its template names it; one that is no MDX says so. */
async function write(
  input: Omit<ScaffoldInput, 'format'>,
  {file, chosen, place}: {file: string; chosen: PageTemplate; place: PageFolder},
  command: CommandOptions,
): Promise<{text: string; page: Page}> {
  const format = pageFormat({file, metadata: {frontMatter: {}}}, command.site?.markdown.format ?? 'detect');
  const attempt = (own: MarkdownFormat, further: ScaffoldInput['further']) => {
    const text = scaffoldPage({...input, format: own, saysFormat: own !== format, further});
    const path = toMessageRelativeFilePath(file);
    return {
      text,
      page: readPage(
        {path, contents: text, format: own, mdx1Compat: command.site?.markdown.mdx1Compat},
        input.boxes,
      ),
    };
  };
  const first = attempt(format, input.further);
  const further =
    chosen.isNamed && !(await isGoverned(first.page, {file, chosen, place}, command))
      ? new Map([...input.further, ['template', chosen.entry.name]])
      : input.further;
  const second = attempt(format, further);
  return second.page.isReadable || format === 'md' ? second : attempt('md', further);
}

async function isGoverned(
  page: Page,
  {file, chosen, place}: {file: string; chosen: PageTemplate; place: PageFolder},
  {options, folder}: CommandOptions,
): Promise<boolean> {
  const all = await loadTemplates(options.templates, {
    siteDir: folder,
    boxes: boxKinds(options),
    taxonomies: taxonomiesOf(options),
  });
  const contentPath = posixPath(path.relative(place.root, file));
  const {template} = chooseTemplate({page, contentPath}, chosen.entry.docs, all.map(libraryTemplate));
  return template?.name === chosen.entry.name;
}

function readTitle(words: readonly string[]): string {
  const [title, ...others] = words.map(word => word.replace(/[\p{Cc}\s]+/gu, ' ').trim());
  if (title === undefined)
    throw new UsageError('Expected the title of the page, such as `pattern-library new "Circuit Breaker"`');
  if (others.length > 0) {
    throw new UsageError(
      `Expected one title, found ${quoteAll([title, ...others])}: put it into quotation marks`,
    );
  }
  return title;
}

/** Today, where the command runs: the day that its writer would type. */
function dateOf(today: Date): string {
  const [month, day] = [today.getMonth() + 1, today.getDate()].map(part => String(part).padStart(2, '0'));
  return `${today.getFullYear()}-${month}-${day}`;
}

/** An argument as a shell takes it in one piece. */
function quoteArgument(text: string): string {
  return /^[\w@%+=:,./-]+$/u.test(text) ? text : `"${text.replace(/["\\$`]/gu, '\\$&')}"`;
}
