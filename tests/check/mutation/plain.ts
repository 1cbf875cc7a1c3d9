/*
 * The mutants read names and leads on their own, from the lines of the source: what the engine reads wrong, they must
 * not read wrong alike. Complete pages are written plainly, so this may be simple.
 */

/** Letters and digits alone: `## ⚙️ 3. How It Works:` is `how it works`. */
export function plainName(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.length > 1 && /^\d+$/u.test(words[0] ?? '') ? words.slice(1) : words).join(' ');
}

/** Whether a heading is one that a template has as `Fixed` or `Example 1: [Name]`, or has this other name. */
export function isNamed({text, aliases}: {text: string; aliases: string[]}, heading: string): boolean {
  const name = plainName(heading);
  const [head = '', ...slots] = text.split(/\[[^\]]*\]|\{[^}]*\}|<[^>]*>/u);
  if (slots.length === 0) {
    const series = /^(?<word>.*\p{L}) \d+$/u.exec(plainName(text))?.groups?.word;
    if (series !== undefined && name.startsWith(`${series} `)) return true;
  } else if (/\p{L}/u.test(head)) {
    const fixed = anyNumber(plainName(head));
    if (anyNumber(name).startsWith(fixed)) return true;
  }
  return [text, ...aliases].some(each => plainName(each) === name);
}

function anyNumber(name: string): string {
  return name.replace(/\b(?:\d+|n|x+)$|(?<=\p{L} )(?:\d+|n|x+)\b/gu, '#');
}

/** A bold name in front of a line or an item, and the text behind it. */
export interface PlainLead {
  name: string;
  text: string;
  /** Number of its line. */
  line: number;
}

const MARKER = /^\s*(?:<li>\s*)?(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[ xX]\]\s+)?/u;
const BOLD = /^(?:\*\*(?<bold>.+?)\*\*|<(?:strong|b)>(?<html>.+?)<\/(?:strong|b)>)\s*[:：]?\s*(?<text>.*)$/u;
const LABEL = /^`?(?<label>[\p{L}_][^:=`|]{0,60}?)`?\s*[:：=]\s*(?<text>.*)$/u;

/**
 * The leads in the lines from one to another, the first and the last included.
 *
 * @param form Whether only bold names count, or also labels such as `Name: value`.
 */
export function leadsIn(
  source: string,
  {from, to}: {from: number; to: number},
  {bold: isBold}: {bold: boolean} = {bold: true},
): PlainLead[] {
  const lines = source.split('\n').slice(from - 1, to);
  return lines.flatMap((line, index) => {
    const rest = line.replace(MARKER, '');
    const groups = (BOLD.exec(rest) ?? (isBold ? null : LABEL.exec(rest)))?.groups ?? {};
    const name = groups.bold ?? groups.html ?? groups.label;
    return name === undefined ? [] : [{name, text: groups.text ?? '', line: from + index}];
  });
}
