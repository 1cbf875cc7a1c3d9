import type {Fix, Place} from '../../../markdown/finding.js';
import type {Lead} from '../../../markdown/labels/lead.js';
import type {Page} from '../../../markdown/page.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import {normalizeName} from '../../../markdown/names.js';
import type {SourceText} from '../../../markdown/source-text.js';
import type {FieldSpec} from '../../../template/template.js';
import {addFields, embolden, renameField} from '../../fix/field-edits.js';
import {likeness} from '../../match/likeness.js';
import {holdersOf, type FieldsMatch, type Holder} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A field that the template has is not there. Several that are missing from one list make one message. */
export const missingField: TemplateRule = {
  id: 'missing-field',
  severity: 'error',
  *check(match, {page, source}) {
    const lines = createLineFinder(page);
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'fields' || element.spec.presence !== 'required') continue;
        const missing = element.missing.filter(({presence}) => presence === 'required');
        const [first] = missing;
        if (!first) continue;
        const names = missing.map(({name}) => name);
        const instead = nearest(element, names) ?? withoutBold(element, holder, names, lines);
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
          fix:
            (names.length === 1 && instead ? mend(instead, first, element, source) : undefined) ??
            addFields(missing, element, holder, match.template, source),
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
  /** `null` for a line that is no field for lack of bold print. */
  lead: Lead | null;
}

function mend(
  {lead, place}: Instead,
  {name}: FieldSpec,
  match: FieldsMatch,
  source: SourceText,
): Fix | undefined {
  return lead ? renameField(lead, name, source) : embolden(place, name, match, source);
}

/** A lead that may be a misspelt or renamed field. */
function nearest(match: FieldsMatch, names: string[]): Instead | null {
  const {others} = match;
  const scored = others.flatMap(lead => names.map(wanted => ({lead, score: likeness(lead.name, wanted)})));
  const [best] = scored.filter(({score}) => score >= 0.5).sort((a, b) => b.score - a.score);
  const lead = best?.lead ?? (names.length === 1 ? inItsPlace(match, names[0] ?? '') : null);
  return lead ? {text: lead.name, place: lead.place, lead} : null;
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
function withoutBold(
  {place}: FieldsMatch,
  holder: Holder,
  names: readonly string[],
  linesOf: LineFinder,
): Instead | null {
  const [start, end] = place ? [place.start.line, place.end.line] : [holder.place.start.line, holder.end];
  const found = names.flatMap(name => linesOf(name).find(({line}) => line >= start && line <= end) ?? []);
  const [first] = found.sort((a, b) => a.line - b.line);
  if (!first) return null;
  const {line, text} = first;
  return {
    text: text.trim(),
    place: {start: {line, column: 1}, end: {line, column: text.length + 1}},
    lead: null,
  };
}

interface NamedLine {
  line: number;
  text: string;
}

type LineFinder = (name: string) => readonly NamedLine[];

/** Finds the lines of a page that begin with a name and a colon. The page is read once, when the first is asked for. */
function createLineFinder({source}: Page): LineFinder {
  let known: Map<string, NamedLine[]> | null = null;
  return name => {
    known ??= readLines(source);
    return known.get(normalizeName(name)) ?? [];
  };
}

function readLines(source: string): Map<string, NamedLine[]> {
  const known = new Map<string, NamedLine[]>();
  for (const [index, text] of source.split('\n').entries()) {
    const name = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?(?<name>[^\s:*][^:*]*):/u.exec(text)?.groups?.name;
    if (name === undefined) continue;
    const key = normalizeName(name);
    const lines = known.get(key) ?? [];
    lines.push({line: index + 1, text});
    known.set(key, lines);
  }
  return known;
}

/** The field before the missing one; `null` when it would be the first. */
function placeBefore({spec, found}: FieldsMatch, missing: FieldSpec): Place | null {
  const before = spec.fields.slice(0, spec.fields.indexOf(missing));
  return found.findLast(({field}) => before.includes(field))?.lead.place ?? null;
}
