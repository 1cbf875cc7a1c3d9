import {buildLibrary} from '../../src/library/build-library.js';
import {checkLibrary, type Report} from '../../src/check/check-library.js';
import {readPaths} from '../../src/catalogue/order/read-paths.js';
import {readRegistry} from '../../src/catalogue/terms/read-registry.js';
import {toJson} from '../../src/catalogue/to-json.js';
import {reportPretty} from '../../src/check/reporters/pretty.js';
import {BUILT_IN_BOX_KINDS} from '../../src/markdown/box.js';
import type {MarkdownFormat} from '../../src/markdown/page.js';
import {readPage} from '../../src/markdown/read-page.js';
import {explain} from '../../src/template/explain.js';
import {readTemplate} from '../../src/template/read-template.js';
import {LAWS} from '../catalogue/library.js';

/** The files of a small library. */
export interface LibraryCase {
  template: string | null;
  pages: readonly string[];
  format: MarkdownFormat;
  /** A registry; `null` for none, as with `paths`. */
  laws: string | null;
  paths: string | null;
}

export interface CheckedCase {
  report: Report;
  /** The texts of all files, as decoded, by their paths. */
  files: Map<string, string>;
  /** The texts of the pages that the reader has kept. */
  sources: Map<string, string>;
}

/** Reads, builds, checks and prints a library, as the command does. */
export async function checkCase({template, pages, format, laws, paths}: LibraryCase): Promise<CheckedCase> {
  const files = new Map([
    ['laws.yml', laws ?? ''],
    ['paths.yml', paths ?? ''],
    ...pages.map((text, index): [string, string] => [`page-${index}.${format}`, text]),
  ]);
  const read =
    template === null
      ? null
      : readTemplate({path: `template.${format}`, contents: template}, {boxes: BUILT_IN_BOX_KINDS});
  if (template !== null) files.set(`template.${format}`, template);
  const docs = pages.map((contents, index) => {
    const path = `page-${index}.${format}`;
    return {page: readPage({path, contents, format}), contentPath: path};
  });
  const library = buildLibrary({
    templates: read ? [{name: 'pattern', template: read}] : [],
    versions: [
      {
        docs,
        registries: laws === null ? [] : [readRegistry({path: 'laws.yml', text: laws}, LAWS)],
        paths: paths === null ? undefined : readPaths({path: 'paths.yml', text: paths}),
      },
    ],
  });
  const report = await checkLibrary(library);
  library.versions.forEach(version => JSON.stringify(toJson(version)));
  reportPretty(report, {verbose: true});
  if (read) JSON.stringify(explain(read));
  return {report, files, sources: new Map(docs.map(({page}) => [page.path, page.source]))};
}
