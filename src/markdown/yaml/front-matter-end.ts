/** Whether a line opens or closes front matter. */
export function isFrontMatterFence(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}

/**
 * Where the front matter of a text ends: the index of its second line `---`. `null` where it has none, or none that
 * is closed.
 *
 * @param after Index of the last line that is known to be part of it.
 */
export function frontMatterEnd(lines: readonly string[], after = 0): number | null {
  if (!isFrontMatterFence(lines[0])) return null;
  const end = lines.findIndex((line, index) => index > after && isFrontMatterFence(line));
  return end === -1 ? null : end;
}

/** The lines between the two `---` at the top of a text; `null` without front matter. */
export function frontMatterLines(lines: readonly string[]): string[] | null {
  const end = frontMatterEnd(lines);
  return end === null ? null : lines.slice(1, end);
}
