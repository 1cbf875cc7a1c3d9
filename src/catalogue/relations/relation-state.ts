import {FILE_START, type Finding} from '../../markdown/finding.js';
import {quote, quoteAll} from '../../markdown/quote.js';
import type {CatalogueDoc} from '../catalogue.js';
import {valueKey, valuesOf} from '../listings/page-values.js';
import {otherSide} from './relation-kind.js';
import type {Relation} from './read-relations.js';

/**
 * The pages whose front matter is not what a relation asks of the page that is named: what is superseded has to say so.
 * Each page and key is reported once.
 */
export function findStates(stated: ReadonlyMap<CatalogueDoc, readonly Relation[]>): Finding[] {
  const findings = new Map<string, Finding>();
  for (const [writer, relations] of stated) {
    for (const {kind, side, to, place} of relations) {
      const [from, target] = side === kind ? [writer, to] : [to, writer];
      // Nothing is said of drafts, and no template asks anything of a page that none governs.
      if (!stated.has(target)) continue;
      for (const [key, wanted] of kind.targetState) {
        const found = valuesOf({doc: target}, key).map(String);
        const keys = new Set(found.map(valueKey));
        const id = JSON.stringify([target.id, kind.name, key]);
        if (findings.has(id) || wanted.some(value => keys.has(valueKey(value)))) continue;
        const {data, place: placeOf} = target.page.frontMatter;
        const asked = quoteAll(
          wanted.map(value => `${key}: ${value}`),
          ' or ',
        );
        const has = otherSide(kind, kind)?.name ?? kind.name;
        findings.set(id, {
          ruleId: 'relation-state',
          path: target.page.path,
          place: Object.hasOwn(data, key) ? placeOf(key) : FILE_START,
          reason: `Expected ${asked} where \`${has}\` is ${quote(from.title)}, found ${quoteAll(found) || 'none'}.`,
          note: `Write ${asked} in the front matter, or take the relation out.`,
          expected: [...wanted],
          actual: found,
          origin: {path: writer.page.path, line: place.start.line},
        });
      }
    }
  }
  return [...findings.values()];
}
