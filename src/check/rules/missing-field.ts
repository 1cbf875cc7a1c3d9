import {likeness} from '../match/likeness.js';
import {holdersOf, type FieldsMatch} from '../match/page-match.js';
import {quoteAll, quote, type TemplateRule} from '../rule.js';

/** A field that the template has is not there. Several that are missing from one list make one message. */
export const missingField: TemplateRule = {
  id: 'missing-field',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'fields' || element.spec.required !== true) continue;
        const missing = element.missing.filter(({required}) => required === true);
        const [first] = missing;
        if (!first) continue;
        const names = missing.map(({name}) => name);
        const instead = nearest(element, names);
        yield {
          place: placeOfMissing(element, names[0] ?? '') ?? holder.place,
          line: first.line,
          severity: element.spec.severity ?? undefined,
          reason: `Expected ${names.length > 1 ? 'the fields' : 'the field'} ${quoteAll(names)} ${holder.where}, found ${instead ? quote(instead) : 'none'}`,
          note: `Add \`- **${first.name}:** …\`${names.length > 1 ? ' and the others' : ''}.`,
          expected: names,
          actual: instead ? [instead] : [],
        };
      }
    }
  },
};

/** A lead that may be a misspelt or renamed field. */
function nearest({others}: FieldsMatch, names: string[]): string | null {
  const scored = others.flatMap(({name}) => names.map(wanted => ({name, score: likeness(name, wanted)})));
  const [best] = scored.filter(({score}) => score >= 0.5).sort((a, b) => b.score - a.score);
  return best?.name ?? (others.length === 1 && names.length === 1 ? (others[0]?.name ?? null) : null);
}

/** The field before the missing one; the list when it would be the first. */
function placeOfMissing({spec, found, place}: FieldsMatch, name: string) {
  const index = spec.fields.findIndex(field => field.name === name);
  const before = spec.fields.slice(0, index).reverse();
  const previous = before.flatMap(field => found.find(each => each.field === field) ?? [])[0];
  if (previous) return previous.lead.place;
  return place && {start: place.start, end: {line: place.start.line, column: place.start.column + 1}};
}
