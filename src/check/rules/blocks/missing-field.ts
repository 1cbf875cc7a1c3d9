import type {Place} from '../../../markdown/finding.js';
import type {Lead} from '../../../markdown/labels/lead.js';
import type {Page} from '../../../markdown/page.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import {normalizeName} from '../../../markdown/names.js';
import type {FieldSpec} from '../../../template/template.js';
import {likeness} from '../../match/likeness.js';
import {holdersOf, type FieldsMatch, type Holder} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A field that the template has is not there. Several that are missing from one list make one message. */
export const missingField: TemplateRule = {
  id: 'missing-field',
  severity: 'error',
  *check(match, {page}) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'fields' || element.spec.presence !== 'required') continue;
        const missing = element.missing.filter(({presence}) => presence === 'required');
        const [first] = missing;
        if (!first) continue;
        const names = missing.map(({name}) => name);
        const instead = nearest(element, names) ?? withoutBold(element, holder, names, page);
        yield {
          place: (names.length === 1 ? instead?.place : null) ?? placeBefore(element, first) ?? holder.place,
          line: first.line,
          severity: element.spec.severity ?? undefined,
          reason: `Expected ${names.length > 1 ? 'the fields' : 'the field'} ${quoteAll(names)} ${holder.where}, found ${instead ? quote(instead.text) : 'none'}`,
          note:
            instead && names.length === 1
              ? `Write ${lineOf(element, first)}.`
              : `Add ${lineOf(element, first)}${names.length > 1 ? ' and the others' : ''}.`,
          expected: names,
          actual: instead ? [instead.text] : [],
        };
      }
    }
  },
};

function lineOf({spec: {form, bold}}: FieldsMatch, {name}: FieldSpec): string {
  if (form === 'code') return `a line for ${quote(name)} in the code block`;
  return `\`${form === 'list' ? '- ' : ''}${bold ? `**${name}**` : name}: …\``;
}

interface Instead {
  text: string;
  place: Place;
}

/** A lead that may be a misspelt or renamed field. */
function nearest(match: FieldsMatch, names: string[]): Instead | null {
  const {others} = match;
  const scored = others.flatMap(lead => names.map(wanted => ({lead, score: likeness(lead.name, wanted)})));
  const [best] = scored.filter(({score}) => score >= 0.5).sort((a, b) => b.score - a.score);
  const lead = best?.lead ?? (names.length === 1 ? inItsPlace(match, names[0] ?? '') : null);
  return lead ? {text: lead.name, place: lead.place} : null;
}

/** The only lead without a field, where it stands between the neighbours of the one that is missing. */
function inItsPlace({spec: {fields}, found, others}: FieldsMatch, name: string): Lead | null {
  const [only] = others;
  if (!only || others.length > 1) return null;
  const at = fields.findIndex(field => field.name === name);
  const lineOf = (lead: Lead | undefined) => lead?.place.start.line;
  const before = found.findLast(({field}) => fields.indexOf(field) < at);
  const after = found.find(({field}) => fields.indexOf(field) > at);
  const line = lineOf(only) ?? 0;
  return line >= (lineOf(before?.lead) ?? 0) && line <= (lineOf(after?.lead) ?? Infinity) ? only : null;
}

/** A line that begins with the name of the field, but not in bold. */
function withoutBold({place}: FieldsMatch, holder: Holder, names: string[], page: Page): Instead | null {
  const [start, end] = place ? [place.start.line, place.end.line] : [holder.place.start.line, holder.end];
  const lines = page.source.split('\n').slice(start - 1, end);
  for (const [index, text] of lines.entries()) {
    const name = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?(?<name>[^\s:*][^:*]*):/u.exec(text)?.groups?.name;
    if (name === undefined || !names.some(wanted => normalizeName(wanted) === normalizeName(name))) continue;
    const line = start + index;
    return {text: text.trim(), place: {start: {line, column: 1}, end: {line, column: text.length + 1}}};
  }
  return null;
}

/** The field before the missing one; `null` when it would be the first. */
function placeBefore({spec, found}: FieldsMatch, missing: FieldSpec): Place | null {
  const before = spec.fields.slice(0, spec.fields.indexOf(missing));
  return found.findLast(({field}) => before.includes(field))?.lead.place ?? null;
}
