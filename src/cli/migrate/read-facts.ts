import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {createTermResolver} from '../../catalogue/terms/terms.js';
import type {CheckInput} from '../../check/check-library.js';
import type {Library, LibraryDoc, LibraryVersion} from '../../library/library.js';
import type {Page} from '../../markdown/page.js';
import {taxonomiesOf} from '../../options/library-options.js';
import type {PageFacts} from '../../migrate/footer/page-facts.js';
import {readFooter} from '../../catalogue/footer/footer.js';
import type {Arguments} from '../arguments.js';
import {readFiles} from '../check-files.js';
import type {CommandOptions} from '../load-options.js';
import type {Progress} from '../progress.js';
import {siteInput} from '../site-input.js';

/** Says what the site knows of a page. */
export interface FactsReader {
  /** `null` for a page without anything that asks for it. */
  of: (file: string, page: Page) => Promise<PageFacts | null>;
  /** What has to be said of the run as a whole. */
  notes: () => string[];
}

/** Loads the site when the first page needs it, and only then. */
export function createFactsReader(args: Arguments, command: CommandOptions, progress: Progress): FactsReader {
  const {options, site, folder} = command;
  const taxonomies = taxonomiesOf(options);
  const notes: string[] = [];
  let loading: Promise<LibraryVersion[] | null> | undefined;
  const load = async () => {
    if (!site) return null;
    try {
      const input = await siteInput(folder, site.config, progress);
      return isLibrary(input) ? input.versions : null;
    } catch (error) {
      notes.push(
        `Typed footers stay: ${error instanceof Error ? error.message : String(error)}`,
        '    Mend it, and run the command again.',
      );
      return null;
    }
  };
  return {
    notes: () => notes,
    async of(file, page) {
      const isAsked =
        readFooter(page, taxonomies).length > 0 ||
        page.sections.some(each => hasTermName(each.text, taxonomies));
      if (!isAsked) return null;
      const versions = await (loading ??= load());
      if (site && !versions) return null;
      const found = versions ?? (await readFiles([file], args, command)).versions;
      const path = toMessageRelativeFilePath(file);
      for (const version of found) {
        const doc = version.docs.find(each => each.page.path === path);
        if (doc) return factsOf(doc, version, versions !== null);
      }
      return null;
    },
  };
}

function isLibrary(input: CheckInput): input is Library {
  return 'versions' in input;
}

function hasTermName(heading: string, taxonomies: readonly {label: string; singular: string}[]): boolean {
  const words = heading.toLowerCase();
  return taxonomies.some(({label, singular}) =>
    [label, singular].some(name => words.includes(name.toLowerCase())),
  );
}

function factsOf({doc, template, schema}: LibraryDoc, version: LibraryVersion, isWhole: boolean): PageFacts {
  const {registries, catalogue, resolveLink} = version;
  const resolvers = new Map(registries.map(each => [each.taxonomy.name, createTermResolver(each)]));
  const own = catalogue.pageOf(doc.id);
  return {
    notGenerated: template ? null : 'no template governs the page, so nothing is generated for it',
    taxonomies: registries.map(({taxonomy}) => taxonomy),
    termOf: (taxonomy, written) => {
      const found = resolvers.get(taxonomy)?.resolve(written);
      return (
        found ?? {
          term: null,
          reason: `there is no registry of \`${taxonomy}\``,
          note: 'Add it to the docs folder.',
        }
      );
    },
    pageOf: url => {
      const to = isWhole ? resolveLink(url, doc)?.doc : null;
      return to ? {id: to.id, title: to.title, permalink: to.permalink} : null;
    },
    neighbours: isWhole && own ? {next: own.next, previous: own.previous} : null,
    asked: {
      headings: schema ? headingsOf(schema.sections) : [],
      fields: doc.templateFields ?? [],
    },
  };
}

interface AskedSection {
  heading: {text: string; aliases: readonly string[]};
  sections: readonly AskedSection[];
}

function headingsOf(sections: readonly AskedSection[]): string[] {
  return sections.flatMap(({heading, sections: inner}) => [
    heading.text,
    ...heading.aliases,
    ...headingsOf(inner),
  ]);
}
