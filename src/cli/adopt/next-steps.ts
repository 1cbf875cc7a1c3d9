import path from 'node:path';
import {posixPath, toMessageRelativeFilePath} from '@docusaurus/utils';
import {printableLines} from '../../check/reporters/printable.js';
import {pathBelow} from '../../site/library/path-below.js';
import {templateFile} from '../../site/library/templates.js';
import type {Arguments} from '../arguments.js';
import type {CommandOptions} from '../load-options.js';

/** What has been done, as far as it says what is left to do. */
interface Done {
  args: Pick<Arguments, 'globs' | 'template'>;
  command: CommandOptions;
  /** Absolute path of the template. */
  file: string;
  /** The pages that it governs, as messages show them. */
  pages: readonly string[];
  isWritten: boolean;
  /** The template was made from the pages. */
  isNew: boolean;
}

/** The rest of the way to a check that is green: the template, the configuration, the baseline. */
export function nextSteps(done: Done): string {
  const {args, command, isWritten} = done;
  const globs = args.globs.map(glob => ` ${quoted(glob)}`).join('');
  const asked = args.template === null ? '' : ` --template ${quoted(args.template)}`;
  const steps = [
    ...(isWritten
      ? []
      : [
          `${done.isNew ? 'Write the template' : 'Write the changes'}:\n\n   pattern-library adopt${globs}${asked} --write`,
        ]),
    ...(isConfigured(done) ? [] : [configuration(done)]),
    `Record what is left as debt, so that only what is new fails the check:\n\n   pattern-library check${command.site ? '' : globs} --update-baseline`,
  ];
  return printableLines(['Next', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n\n'));
}

/** A template that the call does not name has its pages by the options, or by what these say of themselves. */
function isConfigured({args, command: {options, folder}, file, isNew}: Done): boolean {
  if (args.template === null && !isNew) return true;
  const entries = options.templates.filter(each => templateFile(each, folder) === file);
  return entries.some(
    ({include, where, beside}) => include.length > 0 || where !== undefined || beside !== undefined,
  );
}

function configuration({command: {folder, site}, file, pages}: Done): string {
  const absolute = pages.map(page => path.resolve(process.cwd(), page));
  const docs = site?.docs.find(each => absolute.every(page => pathBelow(each.folder, page) !== null));
  const root = docs?.folder ?? folder;
  const entry = {
    template: posixPath(path.relative(folder, file)),
    ...(docs && docs.id !== 'default' && {docs: docs.id}),
    include: [`${sharedFolder(absolute, root)}**`],
  };
  return site
    ? `Name the template in the options of the plugin, in ${site.config}:\n\n   ['docusaurus-plugin-pattern-library', {templates: [${inJavaScript(entry)}]}],`
    : `Name the template in ${toMessageRelativeFilePath(path.join(folder, 'pattern-library.config.json'))}:\n\n   ${JSON.stringify({templates: [entry]})}`;
}

/** `patterns/`: the folder, below the root, that holds all pages. */
function sharedFolder(pages: readonly string[], root: string): string {
  const folders = pages.map(page => posixPath(path.dirname(path.relative(root, page))).split('/'));
  const [first = []] = folders;
  const end = first.findIndex(
    (part, index) => part === '.' || part === '..' || folders.some(each => each[index] !== part),
  );
  const shared = end === -1 ? first : first.slice(0, end);
  return shared.length > 0 ? `${shared.join('/')}/` : '';
}

function inJavaScript(entry: object): string {
  return JSON.stringify(entry)
    .replace(/"(\w+)":/gu, '$1: ')
    .replace(/"([^"\\']*)"/gu, "'$1'")
    .replace(/,(?=\w+: )/gu, ', ');
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/u.test(text) ? text : `"${text.replace(/["\\$`]/gu, '\\$&')}"`;
}
