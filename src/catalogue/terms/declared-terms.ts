import type {Finding, Place} from '../../markdown/finding.js';
import {respell} from '../../markdown/fix.js';
import {quote} from '../../markdown/quote.js';
import {SourceText} from '../../markdown/source-text.js';
import type {CatalogueDoc} from '../catalogue.js';
import {nounOf, type Term} from './taxonomy.js';
import type {TermResolver} from './terms.js';

/** The terms of one taxonomy that a page has, and where it says so. */
export interface DeclaredTerms {
  terms: Term[];
  /** Words for the place, for messages: `` `laws` in the front matter ``; `null` when the page says nothing. */
  source: string | null;
  place: Place | null;
}

/** The terms that the front matter names; `null` when it has no such key. */
export function readFrontMatterTerms(
  doc: CatalogueDoc,
  resolver: TermResolver,
  findings: Finding[],
): DeclaredTerms | null {
  const {taxonomy, incomplete} = resolver.registry;
  const {page} = doc;
  const key = taxonomy.frontMatterKey;
  const value = Object.hasOwn(page.frontMatter.data, key) ? page.frontMatter.data[key] : undefined;
  if (value === undefined || value === null) return null;
  const isList = Array.isArray(value);
  const items: unknown[] = isList ? value : [value];
  const terms = new Set<Term>();
  const source = new SourceText(page.source);
  const respelled = (place: Place, written: string, meant: string) =>
    respell(source.textIn(place), place, written, meant);
  items.forEach((item, index) => {
    const place = isList ? page.frontMatter.place(key, index) : page.frontMatter.place(key);
    const path = page.path;
    if (typeof item !== 'string' && typeof item !== 'number') {
      const found = item === null ? 'an empty item' : quote(JSON.stringify(item));
      const reason = `Unexpected ${found} in \`${key}\`, expected the id of a ${nounOf(taxonomy)}.`;
      findings.push({
        ruleId: 'front-matter',
        path,
        place,
        reason,
        note: `Write a list of ids: \`${key}: [id, id]\`.`,
      });
      return;
    }
    const written = String(item);
    const found = resolver.resolve(written);
    if (found.term === null) {
      if (!incomplete) {
        const {reason, note, expected} = listInText(written, key, resolver) ?? found;
        const fix = expected.length === 1 ? respelled(place, written, expected[0] ?? '') : undefined;
        findings.push({ruleId: 'unknown-term', path, place, reason, note, expected, actual: [written], fix});
      }
      return;
    }
    terms.add(found.term);
    if (found.alias) {
      const {id} = found.term;
      findings.push({
        ruleId: 'term-alias',
        path,
        place,
        reason: `\`${written}\` is an old id of \`${id}\`.`,
        note: `Write \`${id}\`.`,
        expected: [id],
        actual: [written],
        fix: respelled(place, written, id),
        origin: {path: resolver.registry.path, line: found.term.place.start.line},
      });
    }
  });
  return {
    terms: inRegistryOrder(terms, resolver),
    source: `\`${key}\` in the front matter`,
    place: page.frontMatter.place(key),
  };
}

/** Several terms in one text: YAML makes a list of `a, b` only between brackets. `null` for a text without commas. */
function listInText(
  written: string,
  key: string,
  resolver: TermResolver,
): {reason: string; note: string; expected: string[]} | null {
  const names = written
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
  if (names.length < 2) return null;
  const expected = names.map(name => {
    const found = resolver.resolve(name);
    return found.term === null ? (found.expected[0] ?? name) : found.term.id;
  });
  return {
    reason: `Expected a list of terms in \`${key}\`, found one text: \`${written.trim()}\`.`,
    note: `Write each as an item of its own: \`${key}: [${expected.join(', ')}]\`.`,
    expected,
  };
}

/** Each term once, in the order of the registry. */
export function inRegistryOrder(terms: ReadonlySet<Term>, {registry}: TermResolver): Term[] {
  return registry.terms.filter(term => terms.has(term));
}
