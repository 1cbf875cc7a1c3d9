import type {Message, Report} from '../message.js';
import type {Paint} from './paint.js';
import {printable} from './printable.js';
import {byPath, type PlacedMessage} from './shown.js';
import {count, counts} from './words.js';

/** What one rule says for one line of a template, or for none. */
interface Demand {
  ruleId: string;
  origin: Message['origin'];
  found: PlacedMessage[];
}

/**
 * The messages of a report, those together that one rule asks for because of one line of a template. The demands with
 * errors come first, and of these the ones that most pages depart from: what to look at before all others.
 */
export function demandBlocks(report: Report, paint: Paint): string[] {
  return demandsOf(report)
    .sort((a, b) => Number(hasErrors(b)) - Number(hasErrors(a)) || b.found.length - a.found.length)
    .map(demand => show(demand, paint));
}

function demandsOf({pages}: Report): Demand[] {
  const demands = new Map<string, Demand>();
  for (const {path, messages} of [...pages].sort(byPath)) {
    for (const message of messages) {
      const {ruleId, origin} = message;
      const key = JSON.stringify([ruleId, origin?.path, origin?.line]);
      const demand = demands.get(key) ?? {ruleId, origin, found: []};
      demands.set(key, demand);
      demand.found.push({path, message});
    }
  }
  return [...demands.values()];
}

function hasErrors({found}: Demand): boolean {
  return found.some(({message}) => message.severity === 'error');
}

/** What to do stands below each message where it differs, and else once. */
function show({ruleId, origin, found}: Demand, paint: Paint): string {
  const errors = found.filter(({message}) => message.severity === 'error').length;
  const files = new Set(found.map(({path}) => path)).size;
  const numbers = `${counts({errors, warnings: found.length - errors})} in ${count(files, 'file')}`;
  const asked = origin ? `, asked for by ${printable(origin.path)}:${origin.line}` : '';
  const [note, ...otherNotes] = new Set(found.map(({message}) => message.note));
  const isShared = otherNotes.length === 0;
  return [
    `${paint('bold', ruleId)}${asked}: ${numbers}`,
    ...found.flatMap(({path, message: {severity, reason, place, note: own}}) => {
      const at = `${printable(path)}:${place.start.line}:${place.start.column}`;
      return [
        `${paint('underline', at)} ${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${printable(reason)}`,
        ...(own && !isShared ? [`    ${printable(own)}`] : []),
      ];
    }),
    ...(note && isShared ? [`    ${printable(note)}`] : []),
    ...found.slice(0, 1).map(({message}) => paint('dim', `    ${message.url}`)),
  ].join('\n');
}
