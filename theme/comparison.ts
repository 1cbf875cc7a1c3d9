import type {ComparablePageProps} from 'docusaurus-plugin-pattern-library';
import nearestPage from '@theme/nearestPage';

/** The key in the address of the pages that are compared. */
export const COMPARE_KEY = 'p';

/** More columns than that cannot be read side by side. */
export const MOST_COMPARED = 4;

/** An address that was cut to pieces, or made to keep a browser busy, is not read to its end. */
const MOST_READ = 20;

/** Something in an address that cannot be shown as it stands. */
export type ComparisonNote =
  | {readonly kind: 'unknown'; readonly name: string; readonly near: ComparablePageProps | null}
  | {readonly kind: 'twice'; readonly title: string}
  | {readonly kind: 'tooMany'; readonly titles: readonly string[]};

export interface Comparison {
  /** In the order of the address. */
  readonly chosen: readonly ComparablePageProps[];
  readonly notes: readonly ComparisonNote[];
}

/** What an address compares, and what is wrong with it. */
export function readComparison(search: string, pages: readonly ComparablePageProps[]): Comparison {
  const chosen = new Set<ComparablePageProps>();
  const twice = new Set<ComparablePageProps>();
  const left = new Set<ComparablePageProps>();
  const unknown = new Map<string, ComparablePageProps | null>();
  for (const name of namesIn(search).slice(0, MOST_READ)) {
    const page = findPage(name, pages);
    if (!page) unknown.set(name, nearestPage(name, pages));
    else if (chosen.has(page)) twice.add(page);
    else if (chosen.size < MOST_COMPARED) chosen.add(page);
    else left.add(page);
  }
  const titles = [...left].map(({title}) => title);
  return {
    chosen: [...chosen],
    notes: [
      ...[...unknown].map(([name, near]) => ({kind: 'unknown' as const, name, near})),
      ...[...twice].map(({title}) => ({kind: 'twice' as const, title})),
      ...(titles.length > 0 ? [{kind: 'tooMany' as const, titles}] : []),
    ],
  };
}

/** The names of pages in a query, as they stand there. */
export function namesIn(search: string): string[] {
  return new URLSearchParams(search).getAll(COMPARE_KEY).filter(Boolean);
}

/** The query with other pages to compare. Other keys stay. */
export function withNames(search: string, names: readonly string[]): URLSearchParams {
  const params = new URLSearchParams(search);
  params.delete(COMPARE_KEY);
  names.forEach(name => params.append(COMPARE_KEY, name));
  return params;
}

/** Of a page that needed a longer name once, the end of that is the name that it has now. */
function findPage(written: string, pages: readonly ComparablePageProps[]): ComparablePageProps | undefined {
  const name = written.toLowerCase();
  return (
    pages.find(page => page.name.toLowerCase() === name) ??
    pages.find(page => name.endsWith(`/${page.name.toLowerCase()}`))
  );
}
