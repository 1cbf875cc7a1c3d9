/** Longer words are cut off in evidence. */
const LONGEST = 100;

/** Words of the template as evidence quotes them: in one line, and not too long. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return `"${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}"`;
}
