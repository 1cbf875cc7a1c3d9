import type {Heading, PhrasingContent} from 'mdast';
import {plainText, withoutHeadingId} from '../../markdown/text.js';
import {slotText, slotsOf} from '../words/slot-text.js';

/** A word that is set off by emphasis, as others set it off by brackets: `*Optional* Glossary`. */
const SET_OFF = /^(?:optional|if applicable|mandatory|required)$/iu;

/** A name in a code span that stands for another one, not for code: `Topic`. */
const CODE_NAME = /^\p{L}[\p{L}\p{N} _-]*$/u;

/** Words in capitals that stand for others: `NUMBER. TITLE`. */
const CAPITALS =
  /^(?=.*\b(?:TITLE|NAME|NUMBER|TOPIC|SUBJECT|PROJECT|FEATURE|SUMMARY|DESCRIPTION|PLACEHOLDER|HERE)\b)[\p{Lu}\s.:–—-]+$/u;

/**
 * The name of a heading as a pattern is read from it. In the title of a template, of which every page has its own, a
 * code span (`` `Topic` Cheat Sheet ``) and a name in capitals (`NUMBER. TITLE`) are slots, too.
 *
 * @param isSlot Whether a code span is known to stand for something else: the guidance says to replace it.
 */
export function headingName(heading: Heading, isTitle: boolean, isSlot: (code: string) => boolean): string {
  const hasSlots = slotsOf(heading).length > 0;
  const isCodeSlot = (code: string) => CODE_NAME.test(code) && (isSlot(code) || (isTitle && !hasSlots));
  const text = heading.children.map(child => inlineName(child, isCodeSlot)).join('');
  const name = withoutHeadingId(text).trim();
  return isTitle && !hasSlots && CAPITALS.test(name) ? name.replace(/\p{Lu}+/gu, '[$&]') : name;
}

function inlineName(node: PhrasingContent, isCodeSlot: (code: string) => boolean): string {
  if (node.type === 'inlineCode' && isCodeSlot(node.value)) return `[${node.value}]`;
  if ((node.type === 'emphasis' || node.type === 'strong') && SET_OFF.test(plainText(node)))
    return `(${plainText(node)})`;
  return slotText(node);
}

/** Whether a template says that a code span is to be replaced: "Replace `Topic` with your topic". */
export function codeSlotTest(source: string): (code: string) => boolean {
  const replaced = [...source.matchAll(/\b(?:replac|chang|substitut)(?:e|ing)\s+`(?<code>[^`\n]{1,60})`/giu)];
  const codes = new Set(replaced.map(({groups}) => groups?.code));
  return code => codes.has(code);
}
