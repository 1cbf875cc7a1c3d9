import path from 'node:path';
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import {checkLibrary} from '../check/check-library.js';
import type {Message} from '../check/message.js';
import {baselineOf} from '../cli/baseline/read.js';
import {readFiles} from '../cli/check-files.js';
import {UsageError} from '../cli/usage.js';
import {loadSatteri} from '../markdown/parsers/parse-with-satteri.js';
import {PlainError} from '../options/plain-error.js';
import {templateFile} from '../site/library/templates.js';
import {findOptions, type LintOptions} from './find-options.js';
import {createMemory} from './memory.js';
import {addMessage, addMessageOf, SOURCE} from './vfile-messages.js';

/** Processors are made anew for each file: what they share has to stand outside of them. */
const memory = createMemory();

/**
 * Puts what `pattern-library check` says of a file on the vfile. A page is judged alone: what only the other pages of a
 * site can tell, such as whether a related page exists, the command and the build say. A file that is a template gets
 * what is wrong with the template.
 */
export const remarkPatternLibraryLint: Plugin<[options?: LintOptions], Root> = (options = {}) => {
  return async (_tree, file) => {
    try {
      for (const {path: from, message} of await memory.inTurn(() => judge(file, options))) {
        if (isSame(file, from)) addMessage(file, message);
        else addMessageOf(from, file, message);
      }
    } catch (error) {
      if (!(error instanceof UsageError || error instanceof PlainError)) throw error;
      file.message(error.message, {source: SOURCE}).fatal = true;
    }
  };
};

export default remarkPatternLibraryLint;
export type {LintOptions} from './find-options.js';

async function judge(file: VFile, options: LintOptions): Promise<{path: string; message: Message}[]> {
  await loadSatteri();
  const page = pathOf(file);
  const command = await findOptions(page, file.cwd, options, memory);
  const template = options.template === undefined ? null : path.resolve(file.cwd, options.template);
  const registries = Object.entries(options.registries ?? {});
  const call = {
    template,
    taxonomies: new Map(registries.map(([name, registry]) => [name, path.resolve(file.cwd, registry)])),
  };
  const templates = command.options.templates.map(each => templateFile(each, command.folder));
  const isTemplate = [...templates, template].includes(page);
  const library = await readFiles(isTemplate ? [] : [page], call, command, {
    texts: new Map([[page, file.value]]),
  });
  const {pages} = await checkLibrary({
    ...library,
    baseline: baselineOf(
      {...call, globs: [page], baseline: null, updateBaseline: false, changed: null},
      command,
    ),
    diagrams: library.diagrams && {...library.diagrams, known: memory.diagrams},
  });
  return pages
    .flatMap(report => report.messages.map(message => ({path: report.path, message})))
    .filter(({path: from, message}) => !message.folded && (!isTemplate || isSame(file, from)));
}

/** Text from standard input has no path: it stands in the working folder, under the name that pages have there. */
function pathOf({cwd, history}: VFile): string {
  return path.resolve(cwd, history.at(-1) ?? 'page.md');
}

/** Paths in messages are relative to the working folder of the process. */
function isSame(file: VFile, shown: string): boolean {
  return path.resolve(shown) === pathOf(file);
}
