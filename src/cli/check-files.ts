import path from 'node:path';
import {NO_CACHE, type PageCache} from '../cache/page-cache.js';
import type {ParseDiagramsOptions} from '../check/diagrams/parse-diagrams.js';
import {buildLibrary} from '../library/build-library.js';
import type {Library, VersionInput} from '../library/library.js';
import type {BoxKind} from '../markdown/box.js';
import {libraryOptions} from '../options/library-options.js';
import {boxKindsOf} from '../template/template-boxes.js';
import {relativePath} from '../site/library/message-path.js';
import {pathBelow} from '../site/library/path-below.js';
import {schemaFile} from '../site/library/front-matter-schema.js';
import type {SiteTemplate} from '../site/library/templates.js';
import {libraryTemplate} from '../site/library/library-template.js';
import type {Arguments} from './arguments.js';
import {chooseTemplates} from './choose-templates.js';
import {readFoundPage} from './files/read-found-page.js';
import type {CommandOptions} from './load-options.js';
import {NO_PROGRESS, type Progress} from './progress.js';
import {readRegistries} from './read-registries.js';

/** How files are read. */
export interface ReadFilesOptions {
  /** Who is told how far reading has come. @default nobody */
  progress?: Progress;
  /** What an editor has of a file and not saved yet, by absolute path. @default what is in the files */
  texts?: ReadonlyMap<string, string | Uint8Array>;
  /** What was worked out of pages before. @default nothing */
  cache?: PageCache;
}

/** A library of files, and which files beside them it was made from. */
export interface FilesInput extends Library {
  /** Absolute paths; those that were looked for and are missing, too. */
  madeFrom: string[];
}

/**
 * Files that are held against their templates each for itself, without the site that they may belong to.
 *
 * @param files Absolute paths.
 * @throws UsageError when a file that the call names does not exist
 */
export async function readFiles(
  files: readonly string[],
  args: Pick<Arguments, 'template' | 'taxonomies'>,
  command: CommandOptions,
  {progress = NO_PROGRESS, texts, cache = NO_CACHE}: ReadFilesOptions = {},
): Promise<FilesInput> {
  const chosen = await chooseTemplates(args.template, command);
  const options = libraryOptions(command.options);
  const shown = chosen.flatMap(({template}) => (template ? boxKindsOf(template) : []));
  const boxes = command.site ? options.boxes : unique([...options.boxes, ...shown]);
  const templates = chosen.map(libraryTemplate);
  // A template that the call names governs every page, whatever a page says.
  const asked = args.template === null ? undefined : templates[0];
  const registries = await readRegistries(args, command);
  let done = 0;
  const read = async (file: string, folder: string) => {
    const page = await readFoundPage(file, command, boxes, texts?.get(file), cache);
    progress.report(`Reading pages: ${++done} of ${files.length}`);
    return {page, contentPath: relativePath(folder, file), template: asked};
  };
  const versions = docsOf(files, command).map(
    async ({docsId, folder, files: own}): Promise<VersionInput> => ({
      version: {docsId, name: 'current', isLast: true},
      docs: await Promise.all(own.map(file => read(file, folder))),
      registries,
    }),
  );
  const library = buildLibrary(
    {templates, versions: await Promise.all(versions)},
    {...options, boxes, diagrams: diagramsIn(command.folder, cache), isWhole: false},
  );
  return {
    ...library,
    keep: [cache.save],
    madeFrom: [
      ...(args.template === null ? [] : [path.resolve(args.template)]),
      ...chosen.flatMap(each => filesOf(each, command.folder)),
      ...chosen.flatMap(({options: {beside}}) => filesBeside(files, beside)),
      ...[...args.taxonomies.values()].map(registry => path.resolve(registry)),
    ],
    findings: [...chosen.flatMap(({findings}) => findings), ...library.findings],
  };
}

/** The file of a template, and that of its schema. */
function filesOf({file, template, options}: SiteTemplate, folder: string): string[] {
  const schema = template && schemaFile(template, options, folder);
  return schema === null ? [file] : [file, schema];
}

/** What a template looks for in the folders of its pages. */
function filesBeside(files: readonly string[], name: string | undefined): string[] {
  if (name === undefined) return [];
  return [...new Set(files.map(file => path.resolve(path.dirname(file), name)))];
}

/** Mermaid as it is found from a folder. */
function diagramsIn(from: string, cache: PageCache): ParseDiagramsOptions {
  return {from, known: new Map(), keptFor: digest => cache.answersFor('diagrams', digest)};
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
