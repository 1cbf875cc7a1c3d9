import {stepsBetween} from '../migrate/unified-diff.js';

const BOM = '\uFEFF';

/**
 * The text of a file whose page was mended. Its byte order mark stays, and each line that is the same ends as it did;
 * new lines end as most do.
 *
 * @param file The text of the file as it was.
 * @param before The page as it was read from it, without carriage returns.
 */
export function asInFile(file: string, before: string, after: string): string {
  const mark = file.startsWith(BOM) ? BOM : '';
  const body = file.slice(mark.length);
  const ends = body.match(/\r\n?|\n/gu) ?? [];
  const usual = mostOf(ends);
  if (ends.every(end => end === usual)) return mark + after.replaceAll('\n', usual);
  const lines = after.split('\n');
  let at = 0;
  const endOf = stepsBetween(before.split('\n'), lines).flatMap(({sign}) => {
    const end = sign === '+' ? usual : (ends[at] ?? usual);
    if (sign !== '+') at++;
    return sign === '-' ? [] : [end];
  });
  return (
    mark +
    lines.map((line, index) => (index < lines.length - 1 ? line + (endOf[index] ?? usual) : line)).join('')
  );
}

function mostOf(ends: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '\n';
}
