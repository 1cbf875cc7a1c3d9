/**
 * Follows the `diff` block of the README's install section to the letter: each `+` line goes behind the unchanged line
 * above it, or before the one below it where it begins a part of the block (`…` stands between the parts).
 *
 * @throws when a line that the README shows is not in the file
 */
export function applyReadmeEdits(readme: string, config: string): string {
  const diff = /^```diff\n#[^\n]*\n([\s\S]*?)^```$/mu.exec(readme)?.[1];
  if (diff === undefined) throw new Error('The README has no diff block');
  const lines = config.split('\n');
  for (const part of diff.split(/^…\n/mu)) {
    const shown = part.split('\n').filter(line => line.trim() !== '');
    const added = shown.filter(line => line.startsWith('+')).map(line => line.slice(1));
    const known = shown.filter(line => !line.startsWith('+')).map(line => line.slice(1));
    const anchor = known[0];
    const index = anchor === undefined ? -1 : lines.findIndex(line => line.trim() === anchor.trim());
    if (index === -1) throw new Error(`The fresh site has no line ${JSON.stringify(anchor)}`);
    lines.splice(shown[0]?.startsWith('+') ? index : index + 1, 0, ...added);
  }
  return lines.join('\n');
}
