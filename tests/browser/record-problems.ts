import type {Page} from 'playwright-core';

/**
 * Collects what goes wrong in a page from now on. React reports text that differs between the server and the browser
 * as an error in the console, so that a hydration fault is among it.
 */
export function recordProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', request => {
    problems.push(`failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('response', response => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}
