import {newLine, type Line, type MadeBox} from './line.js';

/** What stands on the opening line of a box. */
export interface Head {
  name: string;
  /** In Markdown; `null` for none. */
  label: string | null;
  id: string | null;
  classes: readonly string[];
}

/**
 * A box with a body: it has more colons than anything in it. Markdown looks for closing colons before it sees code, so
 * those in code count, too.
 */
export function wrap(
  head: Head,
  body: readonly Line[],
  made: MadeBox,
  first: Line,
  last: Line,
  indent: string,
): Line[] {
  const colons = ':'.repeat(Math.max(3, 1 + mostColons(body)));
  const open = {...newLine(indent + colons + headOf(head), first), opens: made};
  const close = {...newLine(indent + colons, last), eol: last.eol, closes: made};
  const inside = body.map((line, index): Line =>
    index === body.length - 1 && line.eol === '' ? {...line, eol: open.eol} : line,
  );
  return [open, ...inside.map((line): Line => ({...line, isDone: true})), close];
}

/** What follows the colons: `axiom[Title]{#id}`. */
function headOf({name, label, id, classes}: Head): string {
  const attributes = [...(id === null ? [] : [`#${id}`]), ...classes.map(each => `.${each}`)];
  const title = label === null || label.trim() === '' ? '' : `[${bracketed(oneSpace(label))}]`;
  return `${name}${title}${attributes.length > 0 ? `{${attributes.join(' ')}}` : ''}`;
}

/** The most colons that a line begins with; 0 where that is no fence. */
export function mostColons(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map(({text}) => /^[\s>]*(:{3,})/u.exec(text)?.[1]?.length ?? 0));
}

function oneSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A label whose brackets do not close it: those without a partner are escaped. */
function bracketed(label: string): string {
  const open: number[] = [];
  const alone = new Set<number>();
  for (let at = 0; at < label.length; at++) {
    if (label[at] === '\\') at++;
    else if (label[at] === '[') open.push(at);
    else if (label[at] === ']' && open.pop() === undefined) alone.add(at);
  }
  for (const at of open) alone.add(at);
  const escaped = label.replace(/[[\]]/gu, (sign, at: number) => (alone.has(at) ? `\\${sign}` : sign));
  // A backslash at the end would take the bracket with it.
  return /(?<!\\)(?:\\\\)*\\$/u.test(escaped) ? `${escaped}\\` : escaped;
}
