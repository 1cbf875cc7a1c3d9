import {fixedPart, isChosen} from '../words/choice.js';

/**
 * A text in the spelling of the choice that it stands for: `draft` for `Draft`. An open value keeps what was filled in.
 * `null` for a text that is none of them.
 */
export function canonical(values: readonly string[], text: string): string | null {
  const value = values.find(each => isChosen([each], text));
  if (value === undefined) return null;
  const fixed = fixedPart(value);
  if (fixed === value) return value;
  const isSpelled = text.toLowerCase().startsWith(fixed.toLowerCase());
  return `${fixed} ${isSpelled ? text.slice(fixed.length).trim() : text}`.trim();
}
