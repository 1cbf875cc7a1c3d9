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
export function quoteAll(texts: readonly string[], last = ' and '): string {
  const quoted = texts.map(quote);
  const others = quoted.slice(0, -1).join(', ');
  return others === '' ? quoted.join('') : `${others}${last}${quoted.at(-1)}`;
}
