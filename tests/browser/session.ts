import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';
import {launchBrowser} from './launch-browser.js';
import {buildFolder} from './library.js';
import {serveSite, type ServedSite} from './serve-site.js';

/** The built site on a port of its own, and a browser to look at it. */
export class Session {
  static async open(): Promise<Session> {
    const site = await serveSite(buildFolder);
    try {
      return new Session(await launchBrowser(), site);
    } catch (error) {
      await site.close();
      throw error;
    }
  }

  private constructor(
    private readonly browser: Browser,
    private readonly site: ServedSite,
  ) {}

  /** A visitor whose browser keeps nothing of another's. */
  async newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.site.origin,
      colorScheme: 'light',
      viewport: {width: 1280, height: 900},
      ...options,
    });
    // Playwright's own limit is 30 seconds, which is long to wait for each thing that is not there.
    context.setDefaultTimeout(15_000);
    return context;
  }

  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.newContext(options);
    return context.newPage();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }
}

/** The attribute is Docusaurus's own mark that React runs; before, a click does what plain HTML does. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
}

/** The path of the page that is open, without the slash at its end that some hosts add. */
export function pathOf(page: Page): string {
  return new URL(page.url()).pathname.replace(/(?<=.)\/$/, '');
}
