import type {Catalogue, CatalogueDoc, PageRelations, PageTaxonomy} from './catalogue.js';
import {
  createPublishFact,
  createPublishText,
  type PublishedText,
  type PublishedValue,
} from './facts/published-fact.js';
import type {LinkResolver} from './links/resolve-link.js';
import {isTyped, sidesOf, type RelationSide} from './relations/relation-kind.js';

/** Name of the JSON Schema of `pattern-library.json`, beside it. */
export const SCHEMA_NAME = 'pattern-library.schema.json';

/** A version of a library, as far as other tools are told of it. */
export interface PublishedLibrary {
  catalogue: Catalogue;
  resolveLink: LinkResolver;
}

/** The contents of `pattern-library.json`. `version` changes when a reader of the file would have to. */
export interface PatternLibraryJson {
  /** The JSON Schema beside the file, made from the site's templates. */
  $schema: string;
  version: 2;
  /** In the order of the chain. */
  pages: {
    permalink: string;
    title: string;
    description: string;
    /** Name of the template that governs it. */
    template: string;
    /** The page's file, as messages name it. */
    source: string;
    /** Ids of the page's terms by taxonomy; every taxonomy is there. */
    terms: Record<string, string[]>;
    /** Pages that belong to it, without a word for how. */
    related: RelatedPageJson[];
    /** By name: `supersedes`, `supersededBy`; every name is there. */
    relations: Record<string, RelatedPageJson[]>;
    referencedBy: string[];
    previous: string | null;
    next: string | null;
    /**
     * What the page says in the parts of its template, by their names: a value, or a list of them where a page may have
     * several. A part that the page lacks is not there.
     */
    facts: Record<string, PublishedValue | PublishedValue[]>;
    /**
     * By taxonomy and id of the term: the sentences that link to it, where the template asks for such links. A term without
     * one is not there.
     */
    sentences: Record<string, Record<string, PublishedText[]>>;
  }[];
  /** The terms of each taxonomy in the order of its registry. */
  taxonomies: Record<string, {id: string; title: string; permalink: string; pages: string[]}[]>;
  /** The kinds of relations that have a name. */
  relations: {
    name: string;
    label: string;
    /** How the other page bears it; `null` where that is the same. */
    inverse: {name: string; label: string} | null;
    /** It never leads back to where it began. */
    order: boolean;
  }[];
}

interface RelatedPageJson {
  permalink: string;
  reason: string | null;
}

/** The catalogue for other tools and sites: plain data, the same bytes for the same library. */
export function toJson({catalogue, resolveLink}: PublishedLibrary): PatternLibraryJson {
  const typed = catalogue.relations.filter(isTyped);
  const untyped = catalogue.relations.filter(kind => !isTyped(kind));
  const sides = typed.flatMap(sidesOf);
  return {
    $schema: `./${SCHEMA_NAME}`,
    version: 2,
    pages: catalogue.pages.map(({doc, taxonomies, relations, referencedBy, previous, next}) => ({
      permalink: doc.permalink,
      title: doc.title,
      description: doc.description,
      template: doc.template ?? '',
      source: doc.page.path,
      terms: Object.fromEntries(
        taxonomies.map(({taxonomy, terms}) => [taxonomy.name, terms.map(({term}) => term.id)]),
      ),
      related: untyped.flatMap(side => relatedPages(relations, side)),
      relations: Object.fromEntries(sides.map(side => [side.name, relatedPages(relations, side)])),
      referencedBy: referencedBy.map(({permalink}) => permalink),
      previous: previous?.permalink ?? null,
      next: next?.permalink ?? null,
      facts: factsOfDoc(doc, resolveLink),
      sentences: sentencesOf(doc, taxonomies, resolveLink),
    })),
    taxonomies: Object.fromEntries(
      catalogue.taxonomies.map(({taxonomy, terms}) => [
        taxonomy.name,
        terms.map(({term, permalink, pages}) => ({
          id: term.id,
          title: term.title,
          permalink,
          pages: pages.map(page => page.permalink),
        })),
      ]),
    ),
    relations: typed.map(kind => ({
      ...named(kind),
      inverse: kind.inverse && named(kind.inverse),
      order: kind.isOrder,
    })),
  };
}

function sentencesOf(
  doc: CatalogueDoc,
  taxonomies: readonly PageTaxonomy[],
  resolveLink: LinkResolver,
): PatternLibraryJson['pages'][number]['sentences'] {
  const publish = createPublishText(doc, resolveLink);
  return Object.fromEntries(
    taxonomies.map(({taxonomy, terms}) => [
      taxonomy.name,
      Object.fromEntries(
        terms
          .filter(({sentences}) => sentences.length > 0)
          .map(({term, sentences}) => [term.id, sentences.map(publish)]),
      ),
    ]),
  );
}

function factsOfDoc(
  doc: CatalogueDoc,
  resolveLink: LinkResolver,
): PatternLibraryJson['pages'][number]['facts'] {
  const publish = createPublishFact(doc, resolveLink);
  const found = doc.facts?.();
  return Object.fromEntries(
    (doc.factSpecs ?? []).flatMap(({name, many}) => {
      const fact = found?.get(name);
      if (!fact) return [];
      const values = publish(fact);
      // A page may say once more what its template has once: the first is what the template asks for.
      return [[name, many ? values : values[0]!]];
    }),
  );
}

function named({name, label}: RelationSide): {name: string; label: string} {
  return {name, label: label ?? name};
}

function relatedPages(relations: readonly PageRelations[], side: RelationSide): RelatedPageJson[] {
  const own = relations.find(each => each.side === side)?.pages ?? [];
  return own.map(({page, reason}) => ({permalink: page.permalink, reason}));
}
