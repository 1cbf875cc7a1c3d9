import {ADMONITIONS} from '../markdown/admonitions.js';
import type {BoxKind} from '../markdown/box.js';

/** What old names become. */
export interface Names {
  kinds: readonly BoxKind[];
  /** By class or type in lower case: the box or admonition that it becomes. It wins over all that is known. */
  map: ReadonlyMap<string, string>;
}

/** The directive that an admonition becomes. */
export interface Target {
  name: string;
  /** What readers saw above it where it has no title of its own; `null` where the directive shows the same. */
  title: string | null;
}

/** Types of admonitions that Docusaurus has under other names. */
const SAME_AS: Readonly<Record<string, string>> = {
  abstract: 'info',
  attention: 'warning',
  bug: 'danger',
  check: 'success',
  cite: 'note',
  done: 'success',
  error: 'danger',
  example: 'info',
  fail: 'danger',
  failure: 'danger',
  faq: 'info',
  help: 'info',
  hint: 'tip',
  missing: 'danger',
  question: 'info',
  quote: 'note',
  seealso: 'info',
  summary: 'info',
  tldr: 'info',
  todo: 'info',
};

/** The names of all directives that old ones may become. */
export function targetNames(kinds: readonly BoxKind[]): string[] {
  return [...kinds.map(({name}) => name), ...ADMONITIONS];
}

/** The box that an element of these classes becomes, with the class that says so. */
export function targetOfClasses(
  classes: readonly string[],
  {kinds, map}: Names,
): {name: string; className: string} | null {
  for (const className of classes) {
    const name =
      map.get(className.toLowerCase()) ?? kinds.find(kind => kind.htmlClasses.includes(className))?.name;
    if (name !== undefined) return {name, className};
  }
  return null;
}

/** The directive that an admonition of a type becomes; `null` for a type that nobody knows. */
export function targetOfType(type: string, {kinds, map}: Names): Target | null {
  const key = type.toLowerCase();
  const own = [key, ...kinds.map(({name}) => name), ...ADMONITIONS].find(
    (name, index) => index > 0 && name === key,
  );
  const name = map.get(key) ?? own ?? SAME_AS[key];
  if (name === undefined) return null;
  return {name, title: name === key ? null : key.charAt(0).toUpperCase() + key.slice(1)};
}
