import type {Page} from './page.js';

/** A page with some parts changed. The others are read from the page itself when somebody asks for them, and no sooner. */
export function derivePage(page: Page, changed: Partial<Page>): Page {
  return Object.create(page, Object.getOwnPropertyDescriptors(changed)) as Page;
}
