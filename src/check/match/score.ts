/**
 * How well a part of a page fits what is asked for: the first number that differs decides, and the later ones only
 * tell apart what is as good so far. `null` where it does not fit at all.
 */
export type Score = readonly number[];

/** Above 0 when the first is the better one. */
export function compareScores(a: Score, b: Score): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What two pairs score together. */
export function addScores(a: Score, b: Score): Score {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  return longer.map((value, index) => value + (shorter[index] ?? 0));
}
