import {existsSync} from 'node:fs';
import {mkdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {posixPath, toMessageRelativeFilePath} from '@docusaurus/utils';
import {adoptTemplate} from '../../adopt/adopt-template.js';
import {deriveTemplate} from '../../adopt/derive/derive-template.js';
import {checkLibrary, type CheckInput} from '../../check/check-library.js';
import type {Library} from '../../library/library.js';
import {decode} from '../../markdown/decode.js';
import type {Page} from '../../markdown/page.js';
import {BUILT_IN_TEMPLATE} from '../../options/default-options.js';
import {boxKinds, taxonomiesOf} from '../../options/library-options.js';
import type {TemplateOptions} from '../../options/page-options.js';
import {withNamedSchema} from '../../site/library/front-matter-schema.js';
import type {SiteTemplate} from '../../site/library/templates.js';
import {readTemplate} from '../../template/read-template.js';
import type {Template} from '../../template/template.js';
import type {Arguments} from '../arguments.js';
import {readFiles} from '../check-files.js';
import {chooseTemplates} from '../choose-templates.js';
import {findFiles} from '../files/find-files.js';
import type {CommandOptions} from '../load-options.js';
import type {Progress} from '../progress.js';
import {UsageError} from '../usage.js';
import {OutputError, writeOutput} from '../write-output.js';
import {adoptionText, derivedText} from './adopt-text.js';
import {nextSteps} from './next-steps.js';

/** What a call of `adopt` says. */
export type AdoptArguments = Pick<Arguments, 'globs' | 'template' | 'write'>;

/**
 * Holds pages against their templates and proposes what to change in these; without a template, writes one from the pages.
 *
 * @throws UsageError when the call is wrong, and OutputError when a template cannot be written
 */
export async function adopt(
  args: AdoptArguments,
  command: CommandOptions,
  progress: Progress,
): Promise<string> {
  const files = await findFiles(args.globs, command);
  const library = await readFiles(files, {...args, taxonomies: new Map()}, command, {progress});
  const chosen = (await chooseTemplates(args.template, command)).filter(({template, findings}) => {
    if (args.template !== null && !template)
      throw new UsageError(findings.map(({reason}) => reason).join(' '));
    return template && library.pages.some(page => page.template?.path === template.path);
  });
  const texts: string[] = [];
  for (const each of chosen) texts.push(await adoptOne(each, library, args, command, progress));
  return texts.length > 0 ? texts.join('\n\n') : derive(files, library, args, command, progress);
}

async function adoptOne(
  {template, file, options}: SiteTemplate,
  library: Library,
  args: AdoptArguments,
  command: CommandOptions,
  progress: Progress,
): Promise<string> {
  if (!template) throw new UsageError(`The template \`${file}\` cannot be read`);
  const contents = await readFile(file);
  const source = decode(contents, template.path).text;
  const adoption = await adoptTemplate({
    template,
    source,
    format: /\.mdx$/iu.test(file) ? 'mdx' : 'md',
    read: text => readAs(template.path, text, options, command),
    check: checker(template.path, library, progress),
  });
  const isBuiltIn = options.template === BUILT_IN_TEMPLATE && file.startsWith(packageFolder());
  if (args.write && adoption.edits.length > 0) {
    if (isBuiltIn) {
      throw new UsageError(
        'The built-in template stays as it is: copy it into the site, and name the copy behind `--template`',
      );
    }
    await writeTemplate(file, asBefore(adoption.text, contents.toString()));
  }
  const files = library.pages.flatMap(({page, template: own}) =>
    own?.path === template.path ? [page.path] : [],
  );
  return [
    adoptionText(template.path, source, adoption, args.write),
    nextSteps({
      args,
      command,
      file,
      pages: files,
      isWritten: args.write || adoption.edits.length === 0,
      isNew: false,
    }),
  ].join('\n\n');
}

async function derive(
  files: readonly string[],
  library: Library,
  args: AdoptArguments,
  command: CommandOptions,
  progress: Progress,
): Promise<string> {
  const pages = library.pages.map(({page}) => page);
  const readable = pages.filter(({isReadable}) => isReadable);
  if (readable.length < 2) {
    throw new UsageError(
      `Expected at least two pages of which to make a template, found ${readable.length === 1 ? '1' : 'none'}${readable.length < pages.length ? ' that can be read' : ''}`,
    );
  }
  const file = path.join(command.folder, 'templates', `${nameFor(files, command)}.md`);
  const shown = toMessageRelativeFilePath(file);
  const source = deriveTemplate(readable);
  const options: TemplateOptions = {template: file, name: 'new', docs: 'default', include: [], exclude: []};
  const template = await readAs(shown, source, options, command);
  const adoption = await adoptTemplate({
    template,
    source,
    format: 'md',
    read: text => readAs(shown, text, options, command),
    check: checker(null, library, progress),
  });
  if (args.write) {
    if (existsSync(file)) {
      throw new OutputError(
        `\`${shown}\` is there already, and stays as it is. Hold the pages against it with \`--template ${shown}\`, or move it away`,
      );
    }
    await writeTemplate(file, adoption.text);
  }
  return [
    derivedText(shown, pages, adoption, args.write),
    nextSteps({args, command, file, pages: pages.map(page => page.path), isWritten: args.write, isNew: true}),
  ].join('\n\n');
}

/** Checks the pages that a template governs; with `null`, all pages. */
function checker(governing: string | null, library: CheckInput, progress: Progress) {
  const own = library.pages.filter(({template}) => governing === null || template?.path === governing);
  return (template: Template): ReturnType<typeof checkLibrary> => {
    const {boxes, taxonomies, rules, taxonomyOf, keys} = library;
    return checkLibrary({
      boxes,
      taxonomies,
      taxonomyOf,
      keys,
      pages: own.map(({page}: {page: Page}) => ({page, template})),
      rules: {...rules, 'common-departure': 'off'},
      onPage: done => progress.report(`Trying out marks: ${done} of ${own.length}`),
    });
  };
}

async function readAs(
  shown: string,
  contents: string,
  options: TemplateOptions,
  command: CommandOptions,
): Promise<Template> {
  const vocabulary = {boxes: boxKinds(command.options), taxonomies: taxonomiesOf(command.options)};
  return withNamedSchema(readTemplate({path: shown, contents}, vocabulary), options, command.folder);
}

/** The line ends and the byte order mark that the file had. */
function asBefore(text: string, before: string): string {
  const lines = before.includes('\r\n') ? text.replace(/\n/gu, '\r\n') : text;
  return before.startsWith('\uFEFF') ? `\uFEFF${lines}` : lines;
}

async function writeTemplate(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), {recursive: true}).catch(() => undefined);
  await writeOutput(file, text);
}

/** The folder that holds all pages gives the new template its name. */
function nameFor(files: readonly string[], {folder}: CommandOptions): string {
  const [first = []] = files.map(file => path.dirname(file).split(path.sep));
  const shared = first.filter((part, index) =>
    files.every(file => path.dirname(file).split(path.sep)[index] === part),
  );
  const common = shared.join(path.sep);
  const name = posixPath(path.basename(common));
  return name === '' || path.relative(folder, common) === '' ? 'page' : name;
}

function packageFolder(): string {
  return path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
}
