import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import type {Fact, FactValue} from '../../markdown/facts/fact.js';
import type {FactSpec} from '../../markdown/facts/fact-spec.js';
import {createFindFact} from '../../markdown/facts/find-fact.js';
import type {Place} from '../../markdown/finding.js';
import type {CatalogueDoc, FoundDoc} from '../catalogue.js';
import type {ListingAttributes} from '../listings/listing-attributes.js';
import type {ListingFinding} from '../listings/listing.js';
import {mayHoldQuotes, readQuotes} from './read-quotes.js';

/** A fact that a quote names, with the page that says it. */
export interface Quoted {
  doc: CatalogueDoc;
  fact: Fact;
  spec: FactSpec;
}

/** A fact, or what to say where a quote names none. */
export type FoundQuoted = {quoted: Quoted; finding: null} | {quoted: null; finding: ListingFinding};

/**
 * Finds the fact that a quote names.
 *
 * @param findDoc Reads the name of a page.
 */
export function findQuoted(
  {fact: name = '', page: written = ''}: ListingAttributes,
  findDoc: (name: string) => FoundDoc,
): FoundQuoted {
  const found = findDoc(written);
  if (found.doc === null) {
    const {question, expected} = found;
    const reason = `Unknown page \`${written}\`${question}`;
    return wrong(reason, 'Write the id, the file or the address of a page.', expected, [written]);
  }
  const {doc} = found;
  if (doc.draft) {
    return wrong(
      `\`${written}\` is a draft: readers would be led nowhere.`,
      'Publish it, or quote another page.',
    );
  }
  const specs = doc.factSpecs ?? [];
  if (specs.length === 0) {
    return wrong(
      `\`${written}\` has no facts: no template governs it.`,
      'Quote a page that follows a template.',
    );
  }
  const known = createFindFact(specs)(name);
  if (known.fact === null) return wrong(known.reason, known.note, known.expected, known.actual);
  const facts = doc.facts?.() ?? new Map<string, Fact>();
  const fact = facts.get(known.fact.name);
  if (fact) return {quoted: {doc, fact, spec: known.fact}, finding: null};
  const expected = nearest(known.fact.name, facts.keys());
  const reason = `\`${written}\` says nothing in \`${known.fact.name}\`${didYouMean(expected)}`;
  return wrong(reason, 'Write the part there, or quote one that the page has.', expected, [known.fact.name]);
}

/** What keeps words that were found from being quoted where they are asked for. */
export function checkQuoted({doc, fact}: Quoted, {isInline}: {isInline: boolean}): ListingFinding[] {
  const written = mayHoldQuotes(doc.page.source) ? readQuotes(doc.page).quotes : [];
  const inner = written.find(({place}) => fact.values.some(value => contains(value.place, place)));
  const findings: ListingFinding[] = [];
  if (inner) {
    const {fact: name = '', page = ''} = inner.attributes;
    const reason = `\`${fact.name}\` of \`${doc.title}\` quotes a fact itself.`;
    const note = `Quote \`${name}\` of \`${page}\`, where the words stand.`;
    findings.push({...RULE, reason, note, expected: [name], actual: [fact.name]});
  }
  if (isInline && !isWords(fact.values)) {
    const reason = `Expected words for a line of text, found ${describe(fact.values)} in \`${fact.name}\` of \`${doc.title}\`.`;
    findings.push({...RULE, reason, note: 'Write the quote alone in its paragraph.'});
  }
  return findings;
}

const RULE = {ruleId: 'quoted-fact'};

function wrong(
  reason: string,
  note: string | undefined,
  expected?: string[],
  actual?: string[],
): FoundQuoted {
  return {quoted: null, finding: {...RULE, reason, note, expected, actual}};
}

function contains({start, end}: Place, inner: Place): boolean {
  return !isBefore(inner.start, start) && !isBefore(end, inner.start);
}

function isBefore(a: Place['start'], b: Place['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** Blocks have tags of their own; one paragraph has none. */
function isWords([only, ...others]: readonly FactValue[]): boolean {
  return only?.kind === 'text' && others.length === 0 && !BLOCK.test(only.html);
}

const BLOCK = /<(?:p|ul|ol|table|pre|blockquote|h[1-6]|hr|div)\b/u;

const NOUNS = {text: 'several paragraphs', list: 'a list', table: 'a table', code: 'code'};

function describe(values: readonly FactValue[]): string {
  const [only] = values;
  return only && values.length === 1 ? NOUNS[only.kind] : `${values.length} values`;
}
