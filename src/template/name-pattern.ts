import {normalizeName} from '../markdown/text.js';
import {withoutOptionalSuffix} from './optional.js';
import {findSlots} from './slot.js';

/** The name of a heading, title or label, fixed or with slots: `Example 1: [Company/System]`. */
export interface NamePattern {
  /** As the template has it, without an `(optional)` behind it. */
  text: string;
  /** Normalised fixed text; `example #: …` for a pattern. Two patterns of one key ask for the same. */
  key: string;
  /** False when the name is all slots: the writer chooses it. */
  isFixed: boolean;
  hasSlots: boolean;
  /** The number in a numbered name: 1 in `Example 1: […]`. */
  number: number | null;
  /** Other names that a mark allows. */
  aliases: string[];
}

/** Stands for a slot in the normalised text; a private-use character, which normalisation leaves alone. */
const SLOT = '\uE000';
const NUMBER = '\uE001';

/** Reads a name of the template. */
export function readNamePattern(text: string, aliases: string[] = []): NamePattern {
  const shown = withoutOptionalSuffix(text).trim();
  const slots = findSlots(shown);
  let template = shown;
  for (const slot of slots) template = template.replace(slot.text, ` ${SLOT} `);
  const numbered = slots.length > 0 ? /(?<=\p{L}\s+#?)(?:\d+|[NX])(?=\s*(?:[:.)–—-]|$|\s))/u.exec(template) : null;
  if (numbered) template = template.replace(numbered[0], NUMBER);
  const key = normalizeName(template);
  return {
    text: shown,
    key,
    isFixed: /[\p{L}\p{N}]/u.test(key.replace(/[\uE000\uE001]/gu, '')),
    hasSlots: slots.length > 0,
    number: numbered && /^\d+$/u.test(numbered[0]) ? Number(numbered[0]) : null,
    aliases,
  };
}

/** Whether a name on a page has the shape of the pattern, or is one of its aliases. */
export function matchesName(pattern: NamePattern, text: string): boolean {
  const name = normalizeName(withoutOptionalSuffix(text));
  if (pattern.aliases.some(alias => normalizeName(alias) === name)) return true;
  if (!pattern.hasSlots) return pattern.key === name;
  return pattern.isFixed && shapeOf(pattern).test(name);
}

/** The number that a page's heading has in a numbered pattern; `null` for none. */
export function numberIn(pattern: NamePattern, text: string): number | null {
  const number = shapeOf(pattern).exec(normalizeName(text))?.groups?.number;
  return number === undefined ? null : Number(number);
}

function shapeOf({key}: NamePattern): RegExp {
  let seen = false;
  const source = key
    .split(/\s*([\uE000\uE001])\s*/u)
    .map(part => {
      if (part === SLOT) return '(?:.+)';
      if (part === NUMBER) {
        const group = seen ? '\\d+' : '(?<number>\\d+)';
        seen = true;
        return group;
      }
      if (/^[\s:.,;)–—-]+$/u.test(part)) return '[\\s:.,;)–—-]*';
      return part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    })
    .join('\\s*');
  return new RegExp(`^${source}$`, 'u');
}
