import type {VFile} from 'vfile';
import type {Message} from '../check/message.js';
import {FILE_START, type Place} from '../markdown/finding.js';
import {SourceText} from '../markdown/source-text.js';
import {alternatives, mendedPlace} from './replacement.js';

/** What editors show as the origin of a message. */
export const SOURCE = 'pattern-library';

/**
 * Adds a message at its place. Editors offer to put one of `expected` where the place is: what the fix of the message
 * makes of it; or, of a message without one, what the place should hold where it holds what was found and nothing else
 * would be lost. The reason names in words what was expected.
 */
export function addMessage(file: VFile, message: Message): void {
  const source = new SourceText(String(file));
  const mended = mendedPlace(message, source);
  const {place, expected} = mended ?? {place: message.place, expected: alternatives(message, source)};
  const added = add(file, message, place, message.reason);
  const [actual] = message.actual;
  if (actual !== undefined) added.actual = actual;
  if (expected) added.expected = expected;
}

/** Adds what is said of another file, such as the template: with its place in words, at the beginning of this one. */
export function addMessageOf(path: string, file: VFile, message: Message): void {
  const {line, column} = message.place.start;
  add(file, message, FILE_START, `${path}:${line}:${column} ${message.reason}`);
}

function add(file: VFile, {ruleId, severity, note, origin, url}: Message, place: Place, reason: string) {
  const added = file.message(reason, {place, ruleId, source: SOURCE});
  added.fatal = severity === 'error';
  added.url = url;
  const asked = origin && `Asked for by ${origin.path}:${origin.line}.`;
  const said = [note, asked].filter(text => text !== undefined).join('\n');
  if (said !== '') added.note = said;
  return added;
}
