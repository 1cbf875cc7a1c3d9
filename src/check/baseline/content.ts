import type {Message} from '../message.js';

/** Where in the order something belongs, by its neighbours: they change when another departure is mended. */
const NEIGHBOURS = /\b(?:after|before|between|above|below) `[^`]*`(?: and `[^`]*`)?/gu;

/**
 * What a message is about, whatever its place: its rule and the words of the page and the template that it quotes.
 * Lines, counts and neighbours are left out, since they change with edits elsewhere; and so is the wording, which may
 * be another in the next version. A message that quotes nothing is known by its sentence.
 */
export function contentOf({ruleId, reason}: Pick<Message, 'ruleId' | 'reason'>): string {
  const words = wordsOf(reason.replace(NEIGHBOURS, ''));
  return words.length > 0
    ? `${ruleId} ${words.map(word => `\`${word}\``).join(' ')}`
    : `${ruleId} ${reason.replace(/`[^`]*`/gu, '').replace(/\d+/gu, '#')}`;
}

/** The rule of a content. */
export function ruleOf(content: string): string {
  return content.split(' ', 1)[0] ?? '';
}

/** Whether a content is what is left of another: of three fields that were missing, one still is. */
export function isPartOf(content: string, other: string): boolean {
  const words = wordsOf(content);
  const all = new Set(wordsOf(other));
  return words.length > 0 && ruleOf(content) === ruleOf(other) && words.every(word => all.has(word));
}

function wordsOf(text: string): string[] {
  return text.split('`').filter((_, index) => index % 2 === 1);
}
