import type {ComparablePageProps} from 'docusaurus-plugin-pattern-library';

/** Longer words are no typing mistakes of each other. */
const LONGEST = 60;

/** The page that somebody may have meant who wrote a name that no page has; `null` when none is near. */
export default function nearestPage(
  written: string,
  pages: readonly ComparablePageProps[],
): ComparablePageProps | null {
  const word = plain(written);
  if (word === '' || word.length > LONGEST) return null;
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: {page: ComparablePageProps; distance: number} | null = null;
  for (const page of pages) {
    const distance = Math.min(
      ...[page.name, page.name.slice(page.name.lastIndexOf('/') + 1), page.title].map(name =>
        distanceOf(word, plain(name), most),
      ),
    );
    if (distance <= most && (best === null || distance < best.distance)) best = {page, distance};
  }
  return best?.page ?? null;
}

/** Capitals, accents and what joins words do not count. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}/]+/gu, '');
}

/** Letters to insert, delete or replace; a word that the other begins with is one letter away. */
function distanceOf(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (a.length >= 4 && b.startsWith(a)) return 1;
  if (b === '' || Math.abs(a.length - b.length) > most) return Infinity;
  let last = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost));
    }
    last = current;
  }
  return last[b.length]!;
}
