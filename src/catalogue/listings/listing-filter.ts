import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {quoteAll} from '../../markdown/quote.js';
import type {CatalogueDoc, CataloguePage} from '../catalogue.js';
import type {ListedLibrary} from './listed-library.js';
import type {ListingFinding} from './listing.js';
import {relatedOf, termsOf, type ListingKey} from './listing-keys.js';
import {valueKey} from './page-values.js';
import type {Term} from '../terms/taxonomy.js';
import {createTermResolver, type TermResolver} from '../terms/terms.js';

type Filter = (page: CataloguePage) => boolean;

/**
 * The filter of one attribute. Several values are separated by commas (ids of terms also by spaces), and a page with
 * any of them passes; without a value, a page passes that has any at all.
 */
export function createFilter(
  key: ListingKey,
  value: string,
  library: ListedLibrary,
  findings: ListingFinding[],
): Filter {
  if (key.kind === 'value') {
    const written = splitAtCommas(value);
    findings.push(...written.flatMap(each => describeUnknown(each, key)));
    const wanted = new Set(written.map(valueKey));
    return page => {
      const values = key.valuesOf(page);
      return value === '' ? values.length > 0 : values.some(each => wanted.has(valueKey(each)));
    };
  }
  if (key.kind === 'relation') {
    const wanted = resolveDocs(value, library, findings);
    return page => {
      const related = relatedOf(page, key.side);
      return value === '' ? related.length > 0 : related.some(doc => wanted.has(doc));
    };
  }
  const {taxonomy} = key;
  const registry = library.registries.find(each => each.taxonomy.name === taxonomy.taxonomy.name);
  const terms = registry ? resolveTerms(value, createTermResolver(registry), findings) : new Set<Term>();
  return page => {
    const own = termsOf(page, taxonomy);
    return value === '' ? own.length > 0 : own.some(({term}) => terms.has(term));
  };
}

function describeUnknown(written: string, {name, known}: ListingKey & {kind: 'value'}): ListingFinding[] {
  if (known === null || known.some(each => valueKey(each) === valueKey(written))) return [];
  const expected = nearest(written, known);
  return [
    {
      reason: `Unknown ${name} \`${written}\`${didYouMean(expected)}`,
      note: `Known: ${quoteAll(known, ', ')}.`,
      expected: expected.length > 0 ? expected : known,
      actual: [written],
    },
  ];
}

/** Whole names may hold spaces, `Law 1: Correlated Failure`; ids never do. */
function resolveTerms(value: string, resolver: TermResolver, findings: ListingFinding[]): Set<Term> {
  const terms = new Set<Term>();
  for (const part of splitAtCommas(value)) {
    const whole = resolver.resolve(part);
    for (const written of whole.term ? [part] : part.split(/\s+/u)) {
      const found = resolver.resolve(written);
      if (found.term === null) {
        const {reason, note, expected} = found;
        if (!resolver.registry.incomplete) findings.push({reason, note, expected, actual: [written]});
        continue;
      }
      terms.add(found.term);
      if (found.alias) {
        findings.push({
          ruleId: 'term-alias',
          reason: `\`${written}\` is an old id of \`${found.term.id}\`.`,
          note: `Write \`${found.term.id}\`.`,
          expected: [found.term.id],
          actual: [written],
        });
      }
    }
  }
  return terms;
}

/** The pages that a relation has to lead to, as front matter may write them. */
function resolveDocs(
  value: string,
  {catalogue}: ListedLibrary,
  findings: ListingFinding[],
): Set<CatalogueDoc> {
  const docs = new Set<CatalogueDoc>();
  for (const written of splitAtCommas(value)) {
    const found = catalogue.findDoc(written);
    if (found.doc) {
      docs.add(found.doc);
    } else {
      findings.push({
        reason: `Unknown page \`${written}\`${found.question}`,
        note: 'Write the id, the file or the address of a page.',
        expected: found.expected,
        actual: [written],
      });
    }
  }
  return docs;
}

function splitAtCommas(value: string): string[] {
  return value
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
}
