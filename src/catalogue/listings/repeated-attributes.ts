/** `="a b"` with or without quotes. */
const VALUE = /=\s*(?:"[^"]*"|'[^']*'|[^\s"'}]+)/gu;

/**
 * The attributes that a directive names more than once: the grammar keeps the last of them and forgets the others. Ids
 * and classes may be written in short, and classes add up.
 *
 * @param source The directive as it is written, on one line.
 */
export function repeatedAttributes(source: string): string[] {
  const [start, end] = [source.indexOf('{'), source.lastIndexOf('}')];
  const braces = start === -1 ? '' : source.slice(start + 1, Math.max(start, end));
  const names = braces
    .replace(VALUE, ' ')
    .split(/\s+/u)
    .filter(name => /^[^#.]/u.test(name) && name !== 'class');
  const seen = new Set<string>();
  return [...new Set(names.filter(name => seen.size === seen.add(name).size))];
}
