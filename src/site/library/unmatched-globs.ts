import {createMatcher, toMessageRelativeFilePath} from '@docusaurus/utils';
import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {FILE_START, type Finding} from '../../markdown/finding.js';
import type {DocsVersion} from './docs-versions.js';
import type {SiteTemplate} from './templates.js';

/** What the globs of a docs plugin are matched against. */
type DocsFiles = Pick<DocsVersion, 'docsId' | 'folders'> & {
  docs: Pick<DocsVersion['docs'][number], 'relativePath'>[];
};

/**
 * Globs of `include` that match no doc in any version. Their templates would govern nothing, and all pages would pass.
 *
 * @param optionsFile The site's configuration, which holds the globs, as messages show it.
 */
export function findUnmatchedGlobs(
  templates: Pick<SiteTemplate, 'options'>[],
  versions: DocsFiles[],
  optionsFile: string,
): Finding[] {
  return templates.flatMap(({options: {name, docs, include}}) => {
    const own = versions.filter(({docsId}) => docsId === docs);
    const files = own.flatMap(version => version.docs.map(({relativePath}) => relativePath));
    // Docs of an unknown plugin are reported as such.
    const unmatched = own.length > 0 ? include.filter(glob => !matches(glob, files)) : [];
    return unmatched.map((glob): Finding => {
      const meant = meantGlob(glob, files);
      return {
        ruleId: 'template',
        path: optionsFile,
        place: FILE_START,
        reason: `\`${glob}\` in \`include\` of the template \`${name}\` matches no doc${didYouMean(meant ? [meant] : [])}`,
        note: `Globs are relative to the docs folder${docsFolder(own)}; \`folder/**\` stands for all docs of a folder.`,
        expected: meant ? [meant] : [],
        actual: [glob],
      };
    });
  });
}

function matches(glob: string, files: readonly string[]): boolean {
  return files.some(createMatcher([glob]));
}

/** The untranslated docs of the newest version: where a writer looks first. */
function docsFolder([newest]: DocsFiles[]): string {
  const folder = newest?.folders.at(-1);
  return folder === undefined ? '' : `, \`${toMessageRelativeFilePath(folder)}\``;
}

/**
 * The glob that was probably meant: the nearest one that matches anything, where the docs folder stands in front, the
 * folder's name is mistyped, or `/**` is missing behind it.
 */
function meantGlob(glob: string, files: readonly string[]): string | undefined {
  const folders = new Set(files.flatMap(parentsOf));
  const segments = glob.split('/').filter(segment => segment !== '' && segment !== '.');
  const candidates = segments.flatMap((_, start) => {
    const rest = segments.slice(start);
    const fixed = rest.findIndex(segment => /[!()*+?@[\]{}]/u.test(segment));
    const named = fixed === -1 ? rest : rest.slice(0, fixed);
    const behind = rest.slice(named.length);
    const folder = named.join('/');
    const meant = folders.has(folder) ? [folder] : nearest(folder, folders);
    return [rest.join('/'), ...meant.flatMap(each => [[each, ...behind].join('/'), `${each}/**`])];
  });
  // `**` or `*.md` is what is left of any glob, and no better guess than none.
  return candidates.find(candidate => !candidate.startsWith('*') && matches(candidate, files));
}

/** `a/b` and `a` for `a/b/doc.md`. */
function parentsOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
