import {matchesName, type NamePattern} from '../name-pattern.js';
import {findSlots, type Slot} from '../words/slot.js';

/** What stands for the number of a page in a title: `ADR-0000: […]`, `RFC XXX`. */
const NUMBER = /(?<=\p{L}[ -]?#?)(?:\d{1,12}|N{2,12}|X{2,12}|#{2,12})(?=[\s:.)–—-]|$)/u;

/** A name of a slot that leaves a number to the writer. */
const NUMBER_SLOT = /^(?:(?:adr|rfc|issue|record)?\W?(?:number|num|no\.?|nr\.?)|n{2,}|x{3,}|0+|id)$/iu;

/**
 * The title of a new page in the shape of its template: `Circuit Breaker Pattern` for `[Pattern Name] Pattern`. A title
 * that has the shape stays as it is; slots for which nothing is known stay slots.
 */
export function fillName(pattern: NamePattern, title: string, number: string | null): string {
  if (!pattern.hasSlots || matchesName(pattern, title)) return title;
  const slots = findSlots(pattern.text);
  const main = slots.find(({inner}) => !NUMBER_SLOT.test(inner));
  const others = slots.filter(slot => slot === main || (number !== null && NUMBER_SLOT.test(slot.inner)));
  const filled = replaceEach(pattern.text, others, slot => (slot === main ? title : (number ?? slot.text)));
  const isNumbered = number !== null && others.every(slot => slot === main);
  return main ? (isNumbered ? withNumber(filled, title, number) : filled) : title;
}

/** Only the number of the template is replaced, and not one of the title. */
function withNumber(filled: string, title: string, number: string): string {
  const [before = '', ...after] = filled.split(title);
  return [before.replace(NUMBER, number), ...after].join(title);
}

function replaceEach(text: string, slots: readonly Slot[], by: (slot: Slot) => string): string {
  let filled = '';
  let from = 0;
  for (const slot of slots) {
    filled += text.slice(from, slot.offset) + by(slot);
    from = slot.offset + slot.text.length;
  }
  return filled + text.slice(from);
}
