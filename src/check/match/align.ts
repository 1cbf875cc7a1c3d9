import {addScores, compareScores, type Score} from './score.js';

/** More pairs than this are not weighed: the parts that come last are left aside. */
const MOST_PAIRS = 200_000;

/** What stands for something that is asked for, and how well. */
export interface Pair<Spec, Part> {
  spec: Spec;
  part: Part;
  score: Score;
}

/**
 * Pairs what is asked for with what is there, so that the sum of the scores is highest while both keep their order;
 * then what is left on both sides, in any order. Of equal sums the one with the earlier pairs wins. Returns the pairs
 * in the order of what is asked.
 *
 * @param scoreOf How well a part fits; it may say less of a pair that is out of order.
 * @param isMany Whether something asked for is met by any number of parts; else it is by one at most.
 */
export function assign<Spec, Part>(
  specs: readonly Spec[],
  all: readonly Part[],
  scoreOf: (spec: Spec, part: Part, isInOrder: boolean) => Score | null,
  isMany: (spec: Spec) => boolean,
): Pair<Spec, Part>[] {
  const weighed = all
    .map(part => ({part, scores: specs.map(spec => scoreOf(spec, part, true))}))
    .filter(({scores}) => scores.some(score => score !== null))
    .slice(0, Math.floor(MOST_PAIRS / Math.max(1, specs.length)));
  const parts = weighed.map(({part}) => part);
  const scores = specs.map((_, row) => weighed.map(each => each.scores[row] ?? null));
  const pairs = inOrder(scores, specs.map(isMany)).map(([row, column]) => ({
    row,
    column,
    score: scores[row]?.[column] ?? [],
  }));
  const met = new Set(pairs.map(({row}) => row));
  const taken = new Set(pairs.map(({column}) => column));
  specs.forEach((spec, row) => {
    if (met.has(row) && !isMany(spec)) return;
    const fitting = parts.flatMap((part, column) => {
      const score = taken.has(column) ? null : scoreOf(spec, part, false);
      return score ? [{row, column, score}] : [];
    });
    const best = [...fitting].sort((a, b) => compareScores(b.score, a.score)).slice(0, 1);
    for (const each of isMany(spec) ? fitting : best) {
      pairs.push(each);
      taken.add(each.column);
    }
  });
  return pairs
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({row, column, score}) => ({spec: specs[row] as Spec, part: parts[column] as Part, score}));
}

/** The same where each thing that is asked for is met by one part at most. */
export function align<Spec, Part>(
  specs: readonly Spec[],
  parts: readonly Part[],
  scoreOf: (spec: Spec, part: Part, isInOrder: boolean) => Score | null,
): Map<Spec, Part> {
  const pairs = assign(specs, parts, scoreOf, () => false);
  return new Map(pairs.map(({spec, part}) => [spec, part]));
}

/** The pairs of rows and columns whose sum is highest while neither goes back. */
function inOrder(
  scores: readonly (readonly (Score | null)[])[],
  many: readonly boolean[],
): [number, number][] {
  const width = scores[0]?.length ?? 0;
  // For each pair of positions, the highest sum from there on, and whether the two are paired in it.
  const sums = Array.from({length: scores.length + 1}, () => new Array<Score>(width + 1).fill([]));
  const at = (row: number, column: number) => sums[row]?.[column] ?? [];
  const paired = scores.map(line => line.map(() => false));
  for (let row = scores.length - 1; row >= 0; row--) {
    for (let column = width - 1; column >= 0; column--) {
      const own = scores[row]?.[column] ?? null;
      const [below, right] = [at(row + 1, column), at(row, column + 1)];
      let best = compareScores(right, below) > 0 ? right : below;
      if (own) {
        const sum = addScores(own, at(many[row] ? row : row + 1, column + 1));
        const isBest = compareScores(sum, best) >= 0;
        (paired[row] as boolean[])[column] = isBest;
        if (isBest) best = sum;
      }
      (sums[row] as Score[])[column] = best;
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < scores.length && column < width;) {
    if (paired[row]?.[column]) {
      pairs.push([row, column++]);
      if (!many[row]) row++;
    } else if (compareScores(at(row, column), at(row + 1, column)) === 0) {
      row++;
    } else {
      column++;
    }
  }
  return pairs;
}
