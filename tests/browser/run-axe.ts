import {readFileSync} from 'node:fs';
import type Axe from 'axe-core';
import type {Page} from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, and what axe recommends beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Where a rule finds what others have made. */
export interface Excuse {
  readonly rule: string;
  /** Selects the element, or one that it lies in. */
  readonly within: string;
}

/** What a rule of axe found in one place, for people to read. */
export interface AxeFinding {
  readonly fault: string;
  /** The place of its excuse in the list, if it has one. */
  readonly excuse: number;
}

/** What axe finds in the whole page as it is now. */
export async function runAxe(page: Page, excuses: readonly Excuse[]): Promise<AxeFinding[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(find, {tags: TAGS, excuses});
}

/** It runs in the page: it can use nothing from outside, but for axe. */
async function find({tags, excuses}: {tags: string[]; excuses: readonly Excuse[]}): Promise<AxeFinding[]> {
  const {axe} = globalThis as unknown as {axe: typeof Axe};
  const {violations} = await axe.run({runOnly: tags, resultTypes: ['violations'], elementRef: true});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({element, target, failureSummary = ''}) => ({
      fault: `${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
      excuse: excuses.findIndex(({rule, within}) => rule === id && element?.closest(within)),
    })),
  );
}
