import type {Catalogue, CatalogueDoc, CatalogueInput} from '../catalogue/catalogue.js';
import type {LinkResolver} from '../catalogue/links/resolve-link.js';
import type {ListedLibrary} from '../catalogue/listings/listed-library.js';
import type {ListingFinding, ListingQuery} from '../catalogue/listings/listing.js';
import type {ListingAttributes} from '../catalogue/listings/listing-attributes.js';
import type {Quoted} from '../catalogue/quotes/find-quoted.js';
import type {LearningPath} from '../catalogue/order/read-paths.js';
import type {Registry} from '../catalogue/terms/taxonomy.js';
import type {CheckInput} from '../check/check-library.js';
import type {Finding} from '../markdown/finding.js';
import type {FactSpec} from '../markdown/facts/fact-spec.js';
import type {Page} from '../markdown/page.js';
import type {Template} from '../template/template.js';

/** A template and the pages that it governs. */
export interface LibraryTemplate {
  /** By which front matter chooses it: `template: pattern`. */
  name: string;
  /** As `readTemplate` gives it; `null` where its file cannot be read. */
  template: Template | null;
  /** Its counterpart for translated pages. @default none: they are held against the template part by part */
  translated?: Template | null;
  /**
   * Whether it governs a page that does not choose by front matter. Of several, the first does.
   *
   * @param path The page's path within its docs folder.
   * @default every page
   */
  governs?: (path: string, docsId: string, page: Page) => boolean;
  /** Whether a page that it governs is not held against it. @default no page */
  leavesAlone?: (page: Page) => boolean;
  /** How the files of its pages are called: `{number}-{slug}.md`. @default any name */
  fileName?: string;
}

/** A page, and what its site knows of it beside the file. */
export interface DocInput
  extends
    Pick<CatalogueDoc, 'page' | 'contentPath' | 'nextOverride' | 'previousOverride'>,
    Partial<
      Pick<CatalogueDoc, 'id' | 'permalink' | 'title' | 'description' | 'draft' | 'unlisted' | 'order'>
    > {
  /** Somebody has translated it: then it is held against the template's counterpart. @default false */
  isTranslated?: boolean;
  /** The template that governs it, whatever the page says; `null` for none. @default as the page and the templates say */
  template?: LibraryTemplate | null;
}

/** Which docs of a site these are. */
export interface VersionName {
  /** What `docs` in a listing names. */
  docsId: string;
  /** What `version` in a listing names. */
  name: string;
  /** The version that readers see first. */
  isLast: boolean;
}

/** The files of one version of the docs: a library of its own. */
export interface VersionInput {
  /** @default the last version, `current`, of the docs `default` */
  version?: VersionName;
  docs: readonly DocInput[];
  /** As `readRegistry` gives them. @default none */
  registries?: readonly {registry: Registry; findings: readonly Finding[]}[];
  /** As `readPaths` gives them. @default none */
  paths?: {paths: LearningPath[]; findings: readonly Finding[]};
  /** Where the generated page of a term is. @default `/laws/<id>` below `baseUrl`, for a taxonomy at `laws` */
  termPermalink?: CatalogueInput['termPermalink'];
}

/** All that a library is made from. */
export interface LibraryFiles {
  /** @default none: pages are checked for what holds of any page */
  templates?: readonly LibraryTemplate[];
  versions: readonly VersionInput[];
}

export interface LibraryOptions
  extends
    Pick<CatalogueInput, 'order' | 'optionsFile' | 'relations' | 'locale'>,
    Partial<Pick<CheckInput, 'boxes' | 'taxonomies' | 'rules' | 'severityByState' | 'diagrams'>> {
  /** Stands before all addresses. @default '/' */
  baseUrl?: string;
  /**
   * Whether the files are the whole library. Of some files of one, nothing is said that only its other pages and its
   * addresses could tell.
   *
   * @default true
   */
  isWhole?: boolean;
}

/** A page of a library, with its template. */
export interface LibraryDoc {
  doc: CatalogueDoc;
  page: Page;
  template: LibraryTemplate | null;
  /** What the page is held against: the template, or what of it a translated page has to follow. */
  schema: Template | null;
}

/** One version of the docs, with its catalogue. */
export interface LibraryVersion {
  version: VersionName;
  /** In the order in which they were given. */
  docs: LibraryDoc[];
  registries: Registry[];
  /** The names of all templates. */
  templates: string[];
  /** The facts that its templates give names to. */
  facts: FactSpec[];
  catalogue: Catalogue;
  /** The doc or term of the version that a link leads to; `null` for any other link. */
  resolveLink: LinkResolver;
}

/** A version that listings list from. */
export type ListedVersion = ListedLibrary & Pick<LibraryVersion, 'version' | 'resolveLink'>;

/** The version whose pages the listings of a file show. */
export interface ListingScope {
  docsId: string;
  /** `null` for the version that readers see first. */
  version: string | null;
}

/** Understands a listing that stands in a scope; `listed` is `null` where it names a version that does not exist. */
export type VersionListings = (
  attributes: ListingAttributes,
  scope: ListingScope,
) => {listed: {library: ListedVersion; query: ListingQuery} | null; findings: ListingFinding[]};

/** Where a quote stands. */
export interface QuoteContext {
  scope: ListingScope;
  /** The doc that holds it; `null` for any other file. */
  from: CatalogueDoc | null;
  /** In a line of text. */
  isInline: boolean;
}

/** Finds the words that a quote asks for; `quoted` is `null` where there are none. */
export type VersionQuotes = (
  attributes: ListingAttributes,
  context: QuoteContext,
) => {quoted: (Quoted & {library: ListedVersion}) | null; findings: ListingFinding[]};

/** A composed library. It is what `checkLibrary` checks: drafts are not among its `pages`. */
export interface Library extends CheckInput {
  versions: LibraryVersion[];
  /** All that was found while the library was composed; what is wrong with each page, `checkLibrary` finds. */
  findings: Finding[];
  /** Understands the listings of all versions. */
  readListing: VersionListings;
  /** Finds what quotes of all versions ask for. */
  readQuote: VersionQuotes;
}
