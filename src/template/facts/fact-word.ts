import {normalizeName} from '../../markdown/names.js';
import type {NamePattern} from '../name-pattern.js';

/** A name as a word of a fact's name: `Don't use when` is `dont-use-when`. Empty where no letter or digit is left. */
export function factWord(name: string): string {
  return normalizeName(name)
    .replace(/'/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The same of a name with slots, which count for nothing: `Example 1: [Company]` is `example`. */
export function patternWord({key, text, hasSlots}: NamePattern): string {
  return factWord(hasSlots ? key.replace(/[\uE000\uE001]/gu, ' ') : text);
}
