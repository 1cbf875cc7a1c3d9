import type {Finding} from '../../markdown/finding.js';
import type {CatalogueDoc, CatalogueInput, TermEntry} from '../catalogue.js';
import {trimSitePath, sitePathKeys} from '../links/doc-index.js';
import type {DocIndex} from '../links/doc-index.js';
import type {Registry, Term} from './taxonomy.js';
import {findDoc} from '../links/find-doc.js';

/** The terms of all taxonomies with their pages, found by taxonomy, by doc and by address. */
export class TermIndex {
  readonly findings: Finding[] = [];
  /** By taxonomy name, in the order of the registry. */
  readonly entries = new Map<string, TermEntry[]>();
  readonly #byDoc = new Map<CatalogueDoc, TermEntry>();
  readonly #bySitePath = new Map<string, TermEntry>();

  constructor(
    private readonly input: Pick<CatalogueInput, 'registries' | 'termPermalink' | 'baseUrl'>,
    private readonly docs: DocIndex,
  ) {
    for (const registry of input.registries) {
      const entries = registry.terms.map(term => this.#place(registry, term));
      this.entries.set(registry.taxonomy.name, entries);
    }
  }

  byDoc(doc: CatalogueDoc): TermEntry | undefined {
    return this.#byDoc.get(doc);
  }

  bySitePath(path: string): TermEntry | undefined {
    return sitePathKeys(path, this.input.baseUrl)
      .map(key => this.#bySitePath.get(key))
      .find(entry => entry !== undefined);
  }

  #place(registry: Registry, term: Term): TermEntry {
    const {taxonomy} = registry;
    const generated = this.input.termPermalink(taxonomy, term);
    const doc = this.#docOf(registry, term);
    const isGenerated = doc === null && this.#claim(registry, term, generated);
    const entry = {taxonomy, term, permalink: doc?.permalink ?? generated, doc, isGenerated};
    if (doc) this.#byDoc.set(doc, entry);
    // People link to the route that a generated page would have even where a doc has taken its place.
    const key = trimSitePath(generated);
    if (!this.#bySitePath.has(key)) this.#bySitePath.set(key, entry);
    return entry;
  }

  /** A hidden doc is no term's page: links to the term would lead readers to it. */
  #docOf(registry: Registry, term: Term): CatalogueDoc | null {
    if (term.doc === null) return null;
    const result = findDoc(this.docs, term.doc);
    if (result.doc === null) {
      this.#report(registry, term, `Unknown doc \`${term.doc}\` for \`${term.id}\`${result.question}`, {
        note: 'Name the id of a doc, or delete `doc` to have a page generated.',
        expected: result.expected,
        actual: [term.doc],
      });
      return null;
    }
    const other = this.#byDoc.get(result.doc);
    if (other) {
      this.#report(registry, term, `The doc \`${term.doc}\` is already the page of \`${other.term.id}\`.`, {
        note: 'Give each term a doc of its own.',
      });
      return null;
    }
    return result.doc.draft || result.doc.unlisted ? null : result.doc;
  }

  /** Whether the address is free for a generated page. */
  #claim(registry: Registry, term: Term, permalink: string): boolean {
    const doc = this.docs.bySitePath(permalink);
    const other = this.#bySitePath.get(trimSitePath(permalink));
    if (doc && !doc.draft) {
      this.#report(
        registry,
        {...term, docPlace: term.place},
        `The page of \`${term.id}\` and the doc \`${doc.page.path}\` have the same address, \`${permalink}\`.`,
        {note: `Write \`doc: ${doc.id}\` if that doc is the term's page; otherwise move one of the two.`},
        'route-collision',
      );
      return false;
    }
    if (other) {
      const owner = `\`${other.term.id}\` of \`${other.taxonomy.name}\``;
      this.#report(
        registry,
        {...term, docPlace: term.place},
        `The page of \`${term.id}\` has the same address as ${owner}, \`${permalink}\`.`,
        {note: 'Give each taxonomy a path of its own.'},
        'route-collision',
      );
      // A term that has a doc leaves its address free.
      return !other.isGenerated;
    }
    return true;
  }

  #report(
    registry: Registry,
    term: Term,
    reason: string,
    more: Pick<Finding, 'note' | 'expected' | 'actual'>,
    ruleId = 'registry',
  ): void {
    this.findings.push({ruleId, path: registry.path, place: term.docPlace, reason, ...more});
  }
}
