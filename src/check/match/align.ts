/** More pairs than this are not weighed: the blocks that come last are left aside. */
const MOST_PAIRS = 1_000_000;

/**
 * Pairs what is asked for with what is there, each at most once, so that the sum of the scores is highest while both
 * keep their order; then what is left on both sides, in any order. Of equal sums the one with the earlier pairs wins.
 *
 * @param score How well a block fits, as a whole number; 0 when it does not fit at all.
 */
export function align<Spec, Block>(
  specs: readonly Spec[],
  all: readonly Block[],
  score: (spec: Spec, block: Block) => number,
): Map<Spec, Block> {
  const blocks = all.slice(0, Math.floor(MOST_PAIRS / Math.max(1, specs.length)));
  const scores = specs.map(spec => blocks.map(block => score(spec, block)));
  const at = (row: number, column: number) => scores[row]?.[column] ?? 0;
  const sums = sumsOf(scores, blocks.length);
  const sum = (row: number, column: number) => sums[row]?.[column] ?? 0;
  const pairs = new Map<number, number>();
  for (let row = 0, column = 0; row < specs.length && column < blocks.length;) {
    if (at(row, column) > 0 && sum(row, column) === at(row, column) + sum(row + 1, column + 1))
      pairs.set(row++, column++);
    else if (sum(row, column) === sum(row, column + 1)) column++;
    else row++;
  }
  const taken = new Set(pairs.values());
  specs.forEach((_, row) => {
    if (pairs.has(row)) return;
    let best = -1;
    blocks.forEach((_block, column) => {
      if (!taken.has(column) && at(row, column) > (best === -1 ? 0 : at(row, best))) best = column;
    });
    if (best === -1) return;
    pairs.set(row, best);
    taken.add(best);
  });
  return new Map([...pairs].map(([row, column]) => [specs[row] as Spec, blocks[column] as Block]));
}

/** For each pair of positions, the highest sum that the pairs from there on can have. */
function sumsOf(scores: readonly (readonly number[])[], width: number): number[][] {
  const sums = Array.from({length: scores.length + 1}, () => new Array<number>(width + 1).fill(0));
  for (let row = scores.length - 1; row >= 0; row--) {
    for (let column = width - 1; column >= 0; column--) {
      const own = scores[row]?.[column] ?? 0;
      const paired = own > 0 ? own + (sums[row + 1]?.[column + 1] ?? 0) : 0;
      const [line = [], below = []] = [sums[row], sums[row + 1]];
      line[column] = Math.max(paired, below[column] ?? 0, line[column + 1] ?? 0);
    }
  }
  return sums;
}
