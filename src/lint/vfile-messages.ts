import type {VFile} from 'vfile';
import type {Message} from '../check/message.js';
import {FILE_START, type Place} from '../markdown/finding.js';
import {SourceText} from '../markdown/source-text.js';

/** What editors show as the origin of a message. */
export const SOURCE = 'pattern-library';

/**
 * Adds a message at its place. Editors offer to put `expected` where the place is: so it is there only where the place
 * holds what was found, and nothing else would be lost. The reason names in words what was expected.
 */
export function addMessage(file: VFile, message: Message): void {
  const added = add(file, message, message.place, message.reason);
  const [actual] = message.actual;
  if (actual === undefined) return;
  added.actual = actual;
  const text = sliceOf(String(file), message.place);
  // A heading is named without its marks.
  const [marks = ''] = /^#{1,6} +/u.exec(text) ?? [];
  if (text !== '' && text === marks + actual) added.expected = message.expected.map(each => marks + each);
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

function sliceOf(text: string, {start, end}: Place): string {
  const source = new SourceText(text);
  return text.slice(source.offsetOf(start), source.offsetOf(end));
}
