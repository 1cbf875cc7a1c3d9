/** `(optional)`, `[required if there is an API]` and the like behind a name. */
const SUFFIX =
  /\s*[([{<]\s*(?<word>optional|if applicable|required)\b(?<more>[^()[\]{}<>]*)[)\]}>]\s*[:.]?$/iu;

const OPTIONAL =
  /\boptional\b|\bif (?:applicable|any|needed|necessary|relevant|required)\b|\b(?:may|can|could) be (?:omitted|removed|left out|skipped|deleted)\b|\b(?:remove|delete|omit|skip) (?:this|it|the section|the heading)\b|\bfeel free to (?:remove|delete|omit|skip)\b|(?:^|[.:;!])\W*not required\b/iu;
const REQUIRED =
  /\b(?:not|never|non-?)\s*optional\b|\b(?:do not|don't|never|must not|cannot|can't) (?:remove|delete|omit|skip)\b/iu;
const CONDITION = /\b(?:if|when|until|whenever|unless|only for|only in|in case|where|depending)\b/iu;

/**
 * What a comment or a sentence says of the element that it is about: `'optional'` for "This is optional", `'conditional'`
 * for "Optional when …" or "Remove this section if …", `null` when it says nothing of the kind.
 */
export function readOptional(text: string): 'optional' | 'conditional' | null {
  if (!OPTIONAL.test(text) || REQUIRED.test(text)) return null;
  return CONDITION.test(text) ? 'conditional' : 'optional';
}

/**
 * The same of a block of guidance, where "optional" may well be about something else. A section's first block that
 * begins with the word is about the section; a later one is about itself.
 */
export function readOptionalProse(text: string, isFirst = true): 'optional' | 'conditional' | null {
  if (isFirst && /^\W*(?:optional\b|if applicable\b|not required\b)/iu.test(text))
    return readOptional(text) ?? 'optional';
  const aboutSection =
    /\bthis (?:section|part|heading|chapter|block)\b[^.]*\b(?:optional|omitted|removed|skipped|deleted|left out)\b|\b(?:remove|delete|omit|skip) this (?:section|part|heading)\b/iu;
  return aboutSection.test(text) ? (readOptional(text) ?? 'optional') : null;
}

/** What an `(optional)` or `(if applicable)` behind a heading says; `null` without one. */
export function readOptionalSuffix(name: string): 'optional' | 'conditional' | null {
  const {word, more = ''} = SUFFIX.exec(name)?.groups ?? {};
  if (word === undefined) return null;
  if (CONDITION.test(`${word} ${more}`)) return 'conditional';
  return /^optional$/iu.test(word) ? 'optional' : null;
}

/** A name without an `(optional)` behind it, which is a word to the writer and no part of the name. */
export function withoutOptionalSuffix(name: string): string {
  return name.replace(SUFFIX, '') || name;
}
