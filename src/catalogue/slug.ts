import {didYouMean} from '../markdown/did-you-mean.js';
import type {Finding} from '../markdown/finding.js';

/** Ids stand in addresses and in front matter: words of lower-case letters and digits, joined by hyphens. */
export const SLUG = /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:[-_.][\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u;

export function isSlug(id: string): boolean {
  return SLUG.test(id);
}

/** What is wrong with an id that is no slug. */
export function slugFault(id: string): Pick<Finding, 'reason' | 'note' | 'expected' | 'actual'> {
  const slug = toSlug(id);
  return {
    reason: `The id \`${id}\` is not a slug${didYouMean(slug ? [slug] : [])}`,
    note: 'Ids are lower-case words joined by hyphens.',
    expected: slug ? [slug] : [],
    actual: [id],
  };
}

/** The slug that somebody may have meant; empty where no letter or digit is left. */
function toSlug(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
