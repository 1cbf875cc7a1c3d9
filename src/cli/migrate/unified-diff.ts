/** Lines of the file around a change. */
const CONTEXT = 3;

/** A line that both texts have, or one of them. */
export interface Step {
  sign: ' ' | '-' | '+';
  text: string;
}

/**
 * What turns one text into another, as `git apply` and `patch` read it. Empty where both are the same.
 *
 * @param path Of the file, with forward slashes.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const steps = stepsBetween(linesOf(before), linesOf(after));
  const hunks = hunksOf(steps).map(([from, to]) => printHunk(steps, from, to));
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

/** The lines of a text with what ends them. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

/**
 * The steps from one list of lines to the other. What both begin and end with is set aside; between, lines that stand
 * once in both lists are where the two meet.
 */
export function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const same = (lines: readonly string[]) => lines.map((text): Step => ({sign: ' ', text}));
  const inner = (lines: readonly string[]) => lines.slice(start, lines.length - end);
  return [
    ...same(before.slice(0, start)),
    ...changedSteps(inner(before), inner(after)),
    ...same(before.slice(before.length - end)),
  ];
}

function changedSteps(before: readonly string[], after: readonly string[]): Step[] {
  const anchors = before.length > 0 && after.length > 0 ? commonAnchors(before, after) : [];
  if (anchors.length === 0) {
    return [
      ...before.map((text): Step => ({sign: '-', text})),
      ...after.map((text): Step => ({sign: '+', text})),
    ];
  }
  const steps: Step[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...anchors, [before.length, after.length] as const]) {
    steps.push(...stepsBetween(before.slice(a, nextA), after.slice(b, nextB)));
    if (nextA < before.length) steps.push({sign: ' ', text: before[nextA] ?? ''});
    [a, b] = [nextA + 1, nextB + 1];
  }
  return steps;
}

/** The longest row of lines that stand once in both lists, in the same order. */
function commonAnchors(before: readonly string[], after: readonly string[]): [number, number][] {
  const [own, other] = [onceIn(before), onceIn(after)];
  const pairs = [...own].flatMap(([text, at]): [number, number][] => {
    const to = other.get(text);
    return to === undefined ? [] : [[at, to]];
  });
  // Patience sorting: the last pair of each pile's row, and the pair before each pair.
  const piles: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, [, to]] of pairs.entries()) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle]!]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    previous[index] = piles[low - 1];
    piles[low] = index;
  }
  const row: [number, number][] = [];
  for (let index = piles.at(-1); index !== undefined; index = previous[index]) row.push(pairs[index]!);
  return row.reverse();
}

function onceIn(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, text] of lines.entries()) {
    if (places.has(text)) repeated.add(text);
    else places.set(text, index);
  }
  for (const text of repeated) places.delete(text);
  return places;
}

/** From which step to which the hunks go: changes with the lines around them. */
function hunksOf(steps: readonly Step[]): [number, number][] {
  const hunks: [number, number][] = [];
  for (const [index, {sign}] of steps.entries()) {
    if (sign === ' ') continue;
    const last = hunks.at(-1);
    const [from, to] = [Math.max(0, index - CONTEXT), Math.min(steps.length, index + CONTEXT + 1)];
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  return hunks;
}

function printHunk(steps: readonly Step[], from: number, to: number): string {
  const count = (signs: string, part: readonly Step[]) =>
    part.filter(({sign}) => signs.includes(sign)).length;
  const range = (signs: string) => {
    const length = count(signs, steps.slice(from, to));
    const first = count(signs, steps.slice(0, from));
    return `${length === 0 ? first : first + 1},${length}`;
  };
  const lines = steps
    .slice(from, to)
    .map(({sign, text}) =>
      text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`,
    );
  return `@@ -${range(' -')} +${range(' +')} @@\n${lines.join('')}`;
}
