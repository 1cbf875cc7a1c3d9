import {findSlots} from '../words/slot.js';
import {asksForEmpty} from '../words/presence.js';
import {knownValue, type KnownValues} from './known-values.js';

/** Stands where guidance has stood alone: the check knows it for a text that is still to be written. */
export const TO_WRITE = 'TODO';

/** `- Date: [when]`, `* **Created:** YYYY-MM-DD`: a name, a colon, and a value behind it. */
const FIELD =
  /^(?<before>\s*(?:[-*+]\s+)?[*_]{0,2}(?<name>\p{L}[\p{L} _-]{0,40}?)[*_]{0,2}\s*:[*_]{0,2}\s*)(?<value>.*)$/u;

/** A value that is guidance alone. */
const COMMENT = /^(?:<!--(?<html>(?:(?!-->).)*)-->|\{\/\*(?<mdx>(?:(?!\*\/).)*)\*\/\})\s*$/u;

/**
 * The fields of a block, line by line: at the top of a page, what is known takes the place of a slot or of the form of a
 * date; where there is nothing but a comment, a mark says that something is missing.
 */
export function fillFields(block: string, isTop: boolean, known: KnownValues): string {
  return block
    .split('\n')
    .map(line => {
      const {before, name = '', value = ''} = FIELD.exec(line)?.groups ?? {};
      if (before === undefined) return line;
      const comment = COMMENT.exec(value)?.groups;
      if (comment)
        return asksForEmpty(comment.html ?? comment.mdx ?? '') ? line : `${line.trimEnd()} ${TO_WRITE}`;
      const found = isTop ? knownValue(name, known) : undefined;
      return typeof found === 'string' && isLeft(value) ? `${before}${found}` : line;
    })
    .join('\n');
}

function isLeft(value: string): boolean {
  const slots = findSlots(value.replace(/\\(?=[{<])/gu, ''));
  return slots.length === 1 || /^y{4}-m{2}-d{2}$/iu.test(value);
}
