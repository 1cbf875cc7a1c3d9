/**
 * Names in their usual order: the one that stands before most others, on most of the lists that have both, comes first.
 *
 * @param lists The names of each page, in its order.
 */
export function usualOrder(names: readonly string[], lists: readonly (readonly string[])[]): string[] {
  const known = new Set(names);
  const before = new Map<string, number>();
  for (const list of lists) {
    const own = [...new Set(list)].filter(name => known.has(name));
    own.forEach((name, index) => {
      own.slice(index + 1).forEach(other => {
        add(before, `${name}\n${other}`);
      });
    });
  }
  const wins = (name: string) =>
    names.filter(other => (before.get(`${name}\n${other}`) ?? 0) > (before.get(`${other}\n${name}`) ?? 0))
      .length;
  const scores = new Map(names.map(name => [name, wins(name)]));
  return [...names].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
