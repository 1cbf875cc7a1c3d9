import type {CataloguePage} from '../../catalogue/catalogue.js';
import {buildListing} from '../../catalogue/listings/build-listing.js';
import type {ListingFinding} from '../../catalogue/listings/listing.js';
import {toJson} from '../../catalogue/to-json.js';
import {printableJson, printableLines} from '../../check/reporters/printable.js';
import type {Library, LibraryVersion} from '../../library/library.js';
import type {Arguments} from '../arguments.js';
import {readFiles} from '../check-files.js';
import {findFiles} from '../files/find-files.js';
import type {CommandOptions} from '../load-options.js';
import type {Progress} from '../progress.js';
import {siteLibrary} from '../site-input.js';
import {UsageError} from '../usage.js';
import {readColumns, type Column} from './columns.js';
import {toCsv, toMarkdownTable} from './table-text.js';

/**
 * The pages that `--where` chooses, in the order of the chain, with the columns that `--columns` names.
 *
 * @throws UsageError for a name that the library does not know
 */
export async function exportLibrary(
  args: Arguments,
  command: CommandOptions,
  progress: Progress,
): Promise<string> {
  const library = await read(args, command, progress);
  const {version, pages} = choose(args.where, library);
  const columns = args.columns === null ? null : args.columns.map(name => readColumns(name, version));
  if (args.format === 'json') return `${printableJson(asJson(version, pages, columns))}\n`;
  const shown =
    columns ?? ['title', 'permalink', ...taxonomiesOf(version)].map(name => readColumns(name, version));
  const rows = [shown.map(({name}) => name), ...pages.map(page => shown.map(({textOf}) => textOf(page)))];
  return printableLines(args.format === 'csv' ? toCsv(rows) : toMarkdownTable(rows));
}

/** In a site, what its build has in the default locale; elsewhere, or where the call names a template, files. */
async function read(args: Arguments, command: CommandOptions, progress: Progress): Promise<Library> {
  if (command.site && args.template === null && args.globs.length === 0)
    return siteLibrary(command.folder, command.site.config, progress);
  return readFiles(await findFiles(args.globs, command), args, command, {progress});
}

function choose(
  where: Arguments['where'],
  {versions, readListing}: Library,
): {version: LibraryVersion; pages: CataloguePage[]} {
  const {listed, findings} = readListing(Object.fromEntries(where), {docsId: 'default', version: null});
  const [wrong] = findings;
  if (wrong) throw unknown(wrong);
  const version = versions.find(each => each.version === listed?.library.version) ?? versions[0];
  if (!version) throw new UsageError('Expected pages, found none');
  return {version, pages: listed ? buildListing(listed.query, 'en').pages : []};
}

function unknown({reason, note}: ListingFinding): UsageError {
  return new UsageError(
    `${reason.replace(/[.]$/u, '')}${note === undefined ? '' : `. ${note.replace(/[.]$/u, '')}`}`.replace(
      'of a listing',
      'in `--where`',
    ),
  );
}

function taxonomiesOf({catalogue}: LibraryVersion): string[] {
  return catalogue.taxonomies.map(({taxonomy}) => taxonomy.name);
}

/** Without columns, what `pattern-library.json` has of the pages. */
function asJson(version: LibraryVersion, pages: CataloguePage[], columns: Column[] | null): unknown {
  if (columns) {
    return pages.map(page =>
      Object.fromEntries(columns.map(({name, valueOf}) => [name, valueOf(page, version)])),
    );
  }
  const chosen = new Set(pages.map(({doc}) => doc.permalink));
  const {$schema: _, ...json} = toJson(version);
  return {...json, pages: json.pages.filter(({permalink}) => chosen.has(permalink))};
}
