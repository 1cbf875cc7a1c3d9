import path from 'node:path';
import {posixPath} from '@docusaurus/utils';
import {buildLibrary} from '../library/build-library.js';
import type {Library, LibraryTemplate, VersionInput} from '../library/library.js';
import type {BoxKind} from '../markdown/box.js';
import {libraryOptions} from '../options/library-options.js';
import {boxKindsOf} from '../template/template-boxes.js';
import {pathBelow} from '../site/library/path-below.js';
import {libraryTemplate} from '../site/library/library-template.js';
import type {Arguments} from './arguments.js';
import {chooseTemplates} from './choose-templates.js';
import {readFoundPage} from './find-pages.js';
import type {CommandOptions} from './load-options.js';
import {readRegistries} from './read-registries.js';

/**
 * Files that are held against their templates each for itself, without the site that they may belong to.
 *
 * @param files Absolute paths.
 * @throws UsageError when a file that the call names does not exist
 */
export async function readFiles(
  files: readonly string[],
  args: Arguments,
  command: CommandOptions,
): Promise<Library> {
  const chosen = await chooseTemplates(args.template, command);
  const options = libraryOptions(command.options);
  const shown = chosen.flatMap(({template}) => (template ? boxKindsOf(template) : []));
  const boxes = command.site ? options.boxes : unique([...options.boxes, ...shown]);
  const templates = chosen.map(libraryTemplate);
  // A template that the call names governs every page, whatever a page says.
  const asked = args.template === null ? undefined : templates[0];
  const registries = await readRegistries(args, command);
  const versions = docsOf(files, command).map(
    async ({docsId, folder, files: own}): Promise<VersionInput> => ({
      version: {docsId, name: 'current', isLast: true},
      docs: await Promise.all(own.map(file => readDoc(file, folder, command, boxes, asked))),
      registries,
    }),
  );
  const library = buildLibrary(
    {templates, versions: await Promise.all(versions)},
    {...options, boxes, diagrams: {from: command.folder}, isWhole: false},
  );
  return {...library, findings: [...chosen.flatMap(({findings}) => findings), ...library.findings]};
}

async function readDoc(
  file: string,
  folder: string,
  command: CommandOptions,
  boxes: readonly BoxKind[],
  template: LibraryTemplate | undefined,
) {
  const page = await readFoundPage(file, command, boxes);
  return {page, contentPath: posixPath(path.relative(folder, file)), template};
}

/** The files of each docs plugin; those outside of all docs folders go with the plugin `default`. */
function docsOf(files: readonly string[], {folder, site}: CommandOptions) {
  const outside = {docsId: 'default', folder, files: [] as string[]};
  const docs = (site?.docs ?? []).map(({id, folder: own}) => ({
    docsId: id,
    folder: own,
    files: [] as string[],
  }));
  for (const file of files) {
    const own = docs.find(each => pathBelow(each.folder, file) !== null) ?? outside;
    own.files.push(file);
  }
  return [...docs, outside].filter(each => each.files.length > 0);
}

function unique(kinds: BoxKind[]): BoxKind[] {
  return [...new Map(kinds.map(kind => [kind.name, kind] as const).reverse()).values()].reverse();
}
