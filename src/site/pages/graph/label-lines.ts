// Scripts whose letters are as wide as two Latin ones, and emoji.
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]/u;

/** How wide a text is, in Latin letters. An estimate: a build has no fonts to measure with. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** Breaks a title between words into lines of a width in letters. What does not fit ends in an ellipsis. */
export function labelLines(title: string, width: number, count: number): string[] {
  // No label shows more of a title than this, and titles may be of any length.
  const words = title
    .slice(0, 4 * width * count)
    .split(/\s+/)
    .filter(Boolean);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && (lines.length === count || textWidth(`${last} ${word}`) <= width))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map(line => truncate(line, width));
}

function truncate(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character) >= width) break;
    kept += character;
  }
  // Between words, where more than one fits.
  const [words = kept] = /^.*\S(?=\s)/su.exec(`${kept}${text.slice(kept.length, kept.length + 1)}`) ?? [];
  return `${words.trimEnd()}…`;
}
