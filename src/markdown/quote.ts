/** In characters: as much as a reader takes in at a glance. */
const LONGEST = 80;

/** A text of a file as messages show it: in backticks, on one line, and not longer than a line. */
export function quote(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').replace(/`/gu, "'").trim();
  return `\`${flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1)}…` : flat}\``;
}

/**
 * Several texts as messages show them: `` `a`, `b` and `c` ``. Empty for none.
 *
 * @param last What stands before the last one: `' or '`, or `', '` for a bare list.
 */
export function quoteAll(texts: readonly string[], last?: string): string {
  return joinWords(texts.map(quote), last);
}

/** Words as a sentence lists them: `a, b and c`. */
export function joinWords(words: readonly string[], last = ' and '): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')}${last}${words.at(-1)}` : words.join('');
}
