import type {Node, Parent} from 'mdast';
import type {Fix, Place} from '../../markdown/finding.js';
import {insert, replace, safe, skeleton} from '../../markdown/fix.js';
import type {Lead} from '../../markdown/labels/lead.js';
import {normalizeName} from '../../markdown/names.js';
import type {SourceText} from '../../markdown/source-text.js';
import type {FieldSpec, Template} from '../../template/template.js';
import type {FieldsMatch, Holder} from '../match/page-match.js';
import {isSlip} from './heading-edits.js';
import {reorder} from './moves.js';
import {fieldLine} from './skeletons.js';

/** Puts the fields that every page has into the order of the template; the others stay where they are. */
export function reorderFields({spec, found}: FieldsMatch, source: SourceText): Fix | undefined {
  // In code a value may go on in lines that only its own language tells from the next field.
  if (spec.form === 'code') return undefined;
  const required = found.filter(({field}) => field.presence === 'required');
  const parts = required.map(({field, lead}) => ({
    place: placeOfField(lead, source),
    rank: spec.fields.indexOf(field),
  }));
  return parts.every(({place}) => isPlain(place, source)) ? reorder(parts, source) : undefined;
}

/** Gives a field the name that it was meant to have. */
export function renameField(lead: Lead, name: string, source: SourceText): Fix | undefined {
  const {line} = lead.place.start;
  const at = source.line(line).indexOf(lead.name);
  return at !== -1 && isSlip(lead.name, name)
    ? safe(replace({line, column: at + 1}, lead.name.length, name))
    : undefined;
}

/** Sets the name of a field in bold print, as its neighbours are. */
export function embolden(
  {start}: Place,
  name: string,
  match: FieldsMatch,
  source: SourceText,
): Fix | undefined {
  const text = source.line(start.line);
  const [, written] = /(?:^|[:*])[\s-]*([^\s:*-][^:*]*)(?=:)/u.exec(text) ?? [];
  if (written === undefined || normalizeName(written) !== normalizeName(name)) return undefined;
  const column = text.indexOf(written) + 1;
  const bold = isColonInside(match, source) ? `**${written}:**` : `**${written}**:`;
  return safe(replace({line: start.line, column}, written.length + 1, bold));
}

/** Adds fields, each behind the one that stands before it in the template. */
export function addFields(
  missing: readonly FieldSpec[],
  match: FieldsMatch,
  holder: Holder,
  template: Template,
  source: SourceText,
): Fix | undefined {
  const {spec, found} = match;
  if (spec.form === 'code') return undefined;
  const lineOf = (field: FieldSpec) => fieldLine(field, spec, template, isColonInside(match, source));
  if (found.length === 0) {
    if (match.others.length > 0 || match.place) return undefined;
    const {line} = holder.place.start;
    const gap = source.line(line + 1).trim() === '' ? '' : '\n';
    return skeleton(
      insert({line, column: source.line(line).length + 1}, `\n\n${missing.map(lineOf).join('\n')}${gap}`),
    );
  }
  if (!found.every(({lead}) => isPlain(lead.place, source))) return undefined;
  const behind = new Map<Lead | null, string[]>();
  for (const field of missing) {
    const before = spec.fields.slice(0, spec.fields.indexOf(field));
    const lead = found.findLast(each => before.includes(each.field))?.lead ?? null;
    behind.set(lead, [...(behind.get(lead) ?? []), lineOf(field)]);
  }
  return skeleton(
    ...[...behind].map(([lead, lines]) => {
      const {start, end} = placeOfField(lead ?? found[0]!.lead, source);
      const indent = source.line(start.line).slice(0, start.column - 1);
      const own = lines.map((line, index) => (lead || index > 0 ? indent + line : line));
      return lead ? insert(end, `\n${own.join('\n')}`) : insert(start, `${own.join('\n')}\n${indent}`);
    }),
  );
}

function isColonInside({found, others}: FieldsMatch, source: SourceText): boolean {
  const [lead] = [...found.map(each => each.lead), ...others];
  return lead !== undefined && source.line(lead.place.start.line).includes(':**');
}

/** A field with all that belongs to it, up to the end of its last line; what breaks the line is no part of it. */
function placeOfField({place, nodes}: Lead, source: SourceText): Place {
  const line = Math.max(place.start.line, ...nodes.map(lastLine));
  const text = source.line(line).trimEnd().replace(/\\$/u, '');
  return {start: place.start, end: {line, column: text.length + 1}};
}

function lastLine(node: Node): number {
  const below = 'children' in node ? (node as Parent).children.map(lastLine) : [];
  return Math.max(node.position?.end.line ?? 0, ...below);
}

/** Neither HTML nor numbered: there more than the field itself would have to change. */
function isPlain({start}: Place, source: SourceText): boolean {
  return !/^(?:[<`]|\d+[.)])/u.test(source.line(start.line).slice(start.column - 1));
}
