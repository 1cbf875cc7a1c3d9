/**
 * Whether a text says that something is filled in after the page was written: `(will contain links to the pull requests)`,
 * `(find a buddy later)`, `(fill in once accepted)`. Until then a page may leave it.
 */
export function isForLater(text: string): boolean {
  return /\blater\b|\b(?:once|after|until) (?:it is |this is )?(?:accepted|approved|assigned|merged|published|released|known)\b|\bwill (?:be|contain|hold|list|link)\b|\bto be (?:added|appointed|assigned|determined|filled|nominated|set)\b/iu.test(
    text,
  );
}
