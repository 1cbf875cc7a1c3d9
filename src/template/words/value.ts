import {findSlots, isOnlySlots, replaceSlots} from './slot.js';
import {isSentence} from '../../markdown/words/sentence.js';

/** What a value of the template is: a place to fill in, an example of what is to be written, or a sentence about it. */
export type ValueKind = 'left' | 'example' | 'sentence';

/** What stands where a value is not known yet: `TBD`, `?mins`, `??`, `YYYY-MM-DD`, `XXX`, `…`. */
const UNKNOWN =
  /^(?:tbd|tba|todo|fixme|x{3,}|n{3,}|[?_.…]+|\?{1,3}\s?\p{L}{0,12}|[ymdhs]{1,4}(?:[-/.: t][ymdhs]{1,4}){1,5})$/iu;

/** Verbs with which a template says what to write. */
const ASKING =
  /^(?:please\s+)?(?:add|choose|define|describe|detail|document|enter|explain|fill|give|identify|include|indicate|insert|link|list|mention|name|note|outline|pick|provide|put|record|replace|select|set|specify|state|summari[sz]e|use|write)\b/iu;

/** Tells what the text of a value in the template is. */
export function kindOfValue(text: string): ValueKind {
  const shown = text.trim();
  if (shown === '' || isUnknown(shown) || isOnlySlots(shown)) return 'left';
  const slots = findSlots(shown);
  if (isSentence(replaceSlots(shown, slots, 'x'))) return 'sentence';
  return slots.length > 0 || /^\(.*\)$/u.test(shown) ? 'left' : 'example';
}

/** Whether a text begins with a date or its form, as entries of a log do: `MM/DD/YYYY: Proposed the idea`. */
export function beginsWithDate(text: string): boolean {
  return /^\s*[[{<(]?(?:[ymd]{1,4}|\d{1,4})[-/.](?:[ymd]{1,4}|\d{1,2})[-/.](?:[ymd]{1,4}|\d{1,4})\b/iu.test(
    text,
  );
}

/** Whether a text only says that the value is not known yet. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.test(text.trim());
}

/** Whether a text says what to write: `Specify the name of the pipeline.` */
export function asksToWrite(text: string): boolean {
  return ASKING.test(text.trim());
}

/** What the template says of a value, beside it or in its place. */
export interface ValueNote {
  /** The name may be left out: `*if applicable*`, `(optional)`. */
  isOptional: boolean;
  /** The name may stand without a value: `(leave this empty)`, `(related issues, if any)`. */
  mayBeEmpty: boolean;
}

const OPTIONAL = /^\W*(?:optional|if (?:applicable|relevant|needed|necessary|available|known))\b/iu;
const EMPTY =
  /\b(?:leave|leaving|left|keep|kept)\s+(?:(?:this|it|that|the field|the line)\s+)?(?:empty|blank)\b|\b(?:may|can) be (?:empty|blank)\b|\bif (?:any|applicable|there (?:is|are) (?:one|any))\b|^\W*(?:after|later|once)\b/iu;

/** `to be assigned by the editor`, `is set once it is merged` */
const FILLED = /\b(?:to be|will be|is|are|gets?) (?:added|allocated|assigned|filled|nominated|set)\b/iu;
const LATER = /\b(?:after|by|later|once|when)\b/iu;

/** Whether a note begins by saying that its value is optional. */
export function isOptionalNote(note: string): boolean {
  return OPTIONAL.test(note);
}

function isLeftEmpty(note: string): boolean {
  const filled = FILLED.exec(note);
  return EMPTY.test(note) || (filled !== null && LATER.test(note.slice(filled.index + filled[0].length)));
}

/** Reads what notes beside a value say: its comments, what stands in parentheses or in italics. */
export function readValueNotes(notes: readonly string[]): ValueNote {
  const isOptional = notes.some(isOptionalNote);
  return {isOptional, mayBeEmpty: isOptional || notes.some(isLeftEmpty)};
}

/** Whether a name is that of a relation to other pages, which most pages do not have: `Superseded by`, `See also`. */
export function namesRelation(name: string): boolean {
  return /^\W*(?:supersed(?:es|ed)|replace[sd]|obsolete[sd]|extends|amends|see[\s-]also|related)\b/iu.test(
    name,
  );
}
