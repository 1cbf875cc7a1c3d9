import type {Fact, FactText} from '../markdown/facts/fact.js';
import type {FactSpec} from '../markdown/facts/fact-spec.js';
import type {Page} from '../markdown/page.js';
import type {TemplateHeadings} from './links/template-headings.js';
import type {LearningPath} from './order/read-paths.js';
import type {RelationKind, RelationSide} from './relations/relation-kind.js';
import type {Registry, TaxonomyConfig, Term} from './terms/taxonomy.js';

/** Somewhere that a reader can go to. */
export interface CatalogueLink {
  title: string;
  permalink: string;
}

/** One doc of a docs version, with what the site knows about it. */
export interface CatalogueDoc extends CatalogueLink {
  /** The docs plugin's id: `patterns/resilience/bulkhead`. */
  id: string;
  page: Page;
  /** With the site's baseUrl, as Docusaurus gives it. */
  permalink: string;
  /** An empty title is replaced by the page's own heading, or else by the permalink. */
  title: string;
  description: string;
  /** A draft is left out of production: it is never checked and never listed. */
  draft: boolean;
  /** An unlisted doc is published, so it is checked and has data of its own, but nothing leads to it. */
  unlisted: boolean;
  /** Name of the template that governs it, or `null`. */
  template: string | null;
  /** Place in the order of the sidebars; `null` when it is in none. */
  order: number | null;
  /**
   * Path within the docs folder, `patterns/bulkhead.md`. By it docs link to each other when only one of them is
   * translated. The file's own path counts in any case.
   */
  contentPath?: string;
  /**
   * Front matter's own next page: `undefined` for none, `null` for switched off. It changes this page only; the
   * page that it leads to keeps its computed neighbours.
   */
  nextOverride?: CatalogueLink | null;
  /** Front matter's own previous page, as `nextOverride`. */
  previousOverride?: CatalogueLink | null;
  /** By taxonomy name: headings of the sections in which the template has pages link to their terms. */
  termSections?: Record<string, string[]>;
  /** Names of the fields that the template asks for: a line of such a name is the writer's, and no typed footer. */
  templateFields?: readonly string[];
  /** What the template calls the page's headings, where they are translated or bear another of their names. */
  templateHeadings?: TemplateHeadings;
  /** What the page says in the parts of its template, by their names. @default nothing */
  facts?: () => ReadonlyMap<string, Fact>;
  /** The parts that its template gives names to. @default none */
  factSpecs?: readonly FactSpec[];
}

/** What the chain through all pages follows. */
export type CatalogueOrder = 'sidebar' | 'title' | {frontMatterKey: string} | {path: string};

/** All that the catalogue of one docs version is made from. */
export interface CatalogueInput {
  /** Every doc of the version, governed or not, drafts and unlisted ones included. */
  docs: CatalogueDoc[];
  registries: Registry[];
  /** Where the generated page of a term is, with baseUrl. */
  termPermalink(taxonomy: TaxonomyConfig, term: Term): string;
  baseUrl: string;
  /** @default 'sidebar' */
  order?: CatalogueOrder;
  /** The file of the options, for messages about `order`. @default 'the options' */
  optionsFile?: string;
  /** Learning paths. @default [] */
  paths?: LearningPath[];
  /** Whether a relation that is not answered from the other side is a finding. @default false */
  oneWayRelations?: boolean;
  /** The kinds of relations, in the order in which pages show them. @default related pages alone */
  relations?: readonly RelationKind[];
  /** Language by which titles are sorted. @default 'en' */
  locale?: string;
}

/** A term with its page in the site. */
export interface TermEntry {
  taxonomy: TaxonomyConfig;
  term: Term;
  permalink: string;
  /** The doc that is the term's page. */
  doc: CatalogueDoc | null;
  /** A page is to be generated: the term has no doc, and neither a doc nor another term has its address. */
  isGenerated: boolean;
}

/** A term with the listed pages that have it, in the order of the chain. */
export interface CatalogueTerm extends TermEntry {
  pages: CatalogueDoc[];
}

export interface CatalogueTaxonomy {
  taxonomy: TaxonomyConfig;
  /** In the order of the registry. */
  terms: CatalogueTerm[];
}

/** A term on a page, with the page's neighbours among the pages of that term. */
export interface PageTerm extends TermEntry {
  /** What the page says of it: the sentences that link to it where the template asks for such links. */
  sentences: readonly FactText[];
  previous: CatalogueDoc | null;
  next: CatalogueDoc | null;
}

export interface PageTaxonomy {
  taxonomy: TaxonomyConfig;
  /** In the order of the registry. */
  terms: PageTerm[];
}

export interface RelatedPage {
  page: CatalogueDoc;
  /** How the two work together, in the writer's words. */
  reason: string | null;
  /** The reason stands in the text of the page, where its readers find it. */
  isReasonInText: boolean;
}

/** The pages that a page relates to under one name. */
export interface PageRelations {
  kind: RelationKind;
  /** How the page bears it. */
  side: RelationSide;
  /** Never empty: those that the page names, and then those that name it, in the order of the catalogue. */
  pages: RelatedPage[];
}

/** A learning path on one of its pages. */
export interface PagePath {
  path: LearningPath;
  /** 1 for the first page. */
  position: number;
  length: number;
  previous: CatalogueDoc | null;
  next: CatalogueDoc | null;
}

/** What one doc shows of the library. */
export interface CataloguePage {
  doc: CatalogueDoc;
  /** A template governs the doc. Docs that none governs have backlinks and learning paths only. */
  governed: boolean;
  /** The page is in lists and in the chain. */
  listed: boolean;
  /** One for each taxonomy, in the order of the registries. */
  taxonomies: PageTaxonomy[];
  /** By kind, in the order of `Catalogue.relations`. */
  relations: PageRelations[];
  /** Listed docs that relate or link to this one, each once, in the order of the catalogue. */
  referencedBy: CatalogueDoc[];
  previous: CatalogueLink | null;
  next: CatalogueLink | null;
  paths: PagePath[];
}

/** The doc that a name means; or what to say when it means none. */
export type FoundDoc =
  | {doc: CatalogueDoc}
  | {
      doc: null;
      /** End of the sentence that says so: `; did you mean …?` or a full stop. */
      question: string;
      /** Names that would do. */
      expected: string[];
    };

/** Pages, terms and the relations between them, of one docs version. */
export interface Catalogue {
  /** The governed and listed pages, in the order of the chain. */
  pages: CataloguePage[];
  taxonomies: CatalogueTaxonomy[];
  paths: {path: LearningPath; pages: CatalogueDoc[]}[];
  /** The kinds of relations, in the order in which pages show them. */
  relations: readonly RelationKind[];
  /** Any doc by its id, unlisted ones included. */
  pageOf: (docId: string) => CataloguePage | undefined;
  /** The doc that a name means, as front matter may write it; paths count from the doc that holds the name. */
  findDoc: (written: string, from?: CatalogueDoc | null) => FoundDoc;
}
