/** From this share on, pages have something as a rule. */
const RULE = 2 / 3;

/** From this share on, it is no accident. */
const SOME = 0.2;

/** What one page has is no habit. */
const FEWEST = 2;

/** How many of the places that could have something have it. */
export interface Count {
  count: number;
  of: number;
  /** How many pages there are: what few of them have is no habit, even if it is all that could. */
  pages: number;
}

/** Whether a template should show it. */
export function isHabit({count, pages}: Count): boolean {
  return count >= Math.min(FEWEST, pages) && count >= pages * SOME;
}

/** Whether pages should have to have it. */
export function isRule({count, of}: Pick<Count, 'count' | 'of'>): boolean {
  return count >= of * RULE;
}

/** The comments above a part: how many have it, and that it may be left out if it may. */
export function countComments(found: Count): string[] {
  return [
    `<!-- ${found.count} of ${found.of} pages -->`,
    ...(isRule(found) ? [] : ['<!-- template: optional -->']),
  ];
}
