import type {Locator, Page} from 'playwright-core';
import {pathOf} from './session.js';

export interface Step {
  readonly path: string;
  readonly title: string;
}

/** More steps than any way through the example site has: a way that runs in a circle has to end as well. */
const LONGEST = 50;

/** Follows a link from page to page until there is none, and gives the way that it took, its beginning included. */
export async function walk(
  page: Page,
  next: Locator,
  titleOf: (link: Locator) => Promise<string>,
): Promise<Step[]> {
  const heading = page.getByRole('heading', {level: 1});
  const way = [{path: pathOf(page), title: (await heading.innerText()).trim()}];
  while (way.length <= LONGEST && (await next.count()) > 0) {
    const title = await titleOf(next);
    await next.click();
    await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
    way.push({path: pathOf(page), title});
  }
  return way;
}

/** One of the two links of the paginator. */
export function paginatorLink(page: Page, direction: 'prev' | 'next'): Locator {
  return page.locator(`.pagination-nav__link--${direction}`);
}

/** The title that a link of the paginator bears, without its "Next" or "Previous". */
export async function paginatorTitle(link: Locator): Promise<string> {
  return (await link.locator('.pagination-nav__label').innerText()).trim();
}

/** The title of the page that a link leads to: of an arrow its tooltip, in the footer the first line. */
export async function neighbourTitle(link: Locator): Promise<string> {
  const title = (await link.getAttribute('title')) ?? (await link.innerText()).split('\n')[0];
  return (title ?? '').trim();
}
