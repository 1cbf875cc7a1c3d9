import {presenceSaid, type Said} from './presence.js';

/** A name, and what a mark in it says of its presence. */
interface MarkedName {
  /** Without the mark: `Prior art` of `[Optional] Prior art`. */
  name: string;
  said: Said | null;
}

const OPEN = '[([{<]';
const CLOSE = '[)\\]}>]';
const BEHIND = new RegExp(
  `(?<!\\s)\\s*${OPEN}(?<mark>[^()[\\]{}<>]{1,120})${CLOSE}(?<tail>[^\\p{L}\\p{N}]{0,20})$`,
  'u',
);
const IN_FRONT = new RegExp(`^${OPEN}(?<mark>[^()[\\]{}<>]{1,120})${CLOSE}\\s*(?:[:–—-]\\s*)?(?=\\S)`, 'u');
const WORD = '(?<mark>optional|mandatory|if (?:applicable|any|needed|necessary|relevant))';
const WORD_BEHIND = new RegExp(`(?<!\\s)(?:\\s+[-–—]+|\\s*[:,])\\s+${WORD}$`, 'iu');
const WORD_IN_FRONT = new RegExp(
  `^(?<before>(?:[^:]{1,40}:\\s+)?)${WORD}(?:\\s+[-–—]+|\\s*:)\\s+(?=\\S)`,
  'iu',
);

/**
 * Tells a name from a word for the writer in it: `Notes (optional)`, `[Optional] Notes`, `Optional: Notes`,
 * `Notes - optional`, `Step 1: Optional: Notes`, `Notes (include if data is stored)`. Other words in brackets belong to
 * the name: `Alternatives (Not Implemented)`.
 */
export function splitNameMark(text: string): MarkedName {
  for (const form of [BEHIND, IN_FRONT, WORD_BEHIND, WORD_IN_FRONT]) {
    const found = form.exec(text);
    if (!found) continue;
    const said = presenceSaid(found.groups?.mark ?? '', {kind: 'section'});
    if (!said) continue;
    const name = (
      text.slice(0, found.index) +
      (found.groups?.before ?? '') +
      text.slice(found.index + found[0].length)
    ).trim();
    if (name !== '') return {name, said};
  }
  return {name: text, said: null};
}
