/** Ids stand in addresses and in front matter: words of lower-case letters and digits, joined by hyphens. */
const SLUG = /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:[-_.][\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u;

export function isSlug(id: string): boolean {
  return SLUG.test(id);
}

/** The slug that somebody may have meant; empty where no letter or digit is left. */
export function toSlug(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
