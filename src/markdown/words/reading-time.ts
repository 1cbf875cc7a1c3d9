import type {Root} from 'mdast';
import {walk} from '../walk.js';
import {countWords} from './length.js';

/** What a reader takes in per minute: words, and in scripts without words of their own characters. */
const WORDS = 220;
const CHARACTERS = 450;

/** Scripts whose characters are counted. */
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How many minutes it takes to read the text of a page with its code, at least 1. Diagrams in code count as text. */
export function readingMinutes(tree: Root): number {
  const texts: string[] = [];
  walk(tree, node => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') texts.push(node.value);
  });
  const text = texts.join(' ');
  const words = text.replace(CHARACTER, ' ');
  const characters = text.match(CHARACTER)?.length ?? 0;
  return Math.max(1, Math.round(countWords(words) / WORDS + characters / CHARACTERS));
}
