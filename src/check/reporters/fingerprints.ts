import {createHash} from 'node:crypto';
import {contentOf} from '../baseline/content.js';
import type {Message, Report} from '../message.js';

/**
 * Tells the findings of one run from each other, and finds them again in the next. A fingerprint is made of the file, and of
 * what a baseline knows the finding by: neither lines, nor counts, nor neighbours. Findings that are alike on one page are
 * counted in the order of the page, so that no two have the same.
 */
export function fingerprintsOf({pages}: Report): Map<Message, string> {
  const prints = new Map<Message, string>();
  for (const {path, messages} of pages) {
    const seen = new Map<string, number>();
    for (const message of messages) {
      const cause = JSON.stringify([path, contentOf(message)]);
      const before = seen.get(cause) ?? 0;
      seen.set(cause, before + 1);
      prints.set(message, createHash('sha256').update(`${cause}#${before}`).digest('hex').slice(0, 32));
    }
  }
  return prints;
}
