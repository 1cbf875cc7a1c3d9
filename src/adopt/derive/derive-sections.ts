import type {Section} from '../../markdown/page.js';
import {nameKey} from '../../template/name-pattern.js';
import {headingMarkdown} from '../../template/scaffold/markdown-text.js';
import {mostFrequent} from '../propose.js';
import {deriveElements} from './derive-elements.js';
import {countComments, isHabit, type Count} from './share.js';
import {usualOrder} from './usual-order.js';

/** `Example 2: Checkout`: words, a number, and maybe a name. */
const SERIES = /^(?<words>\p{L}[\p{L} ]{0,40}?) ?#?(?<number>\d{1,3})(?: ?[:.–—-] ?(?<name>\S.*)?)?$/u;

/** A section of a page by what sections of one name, or of one series, have in common. */
interface Placed {
  key: string;
  section: Section;
  /** Set for a member of a series: the words before its number. */
  words: string | null;
}

/**
 * The sections that these places share, with what is in them, as the lines of a template.
 *
 * @param places The sections of each page, or below one section of each.
 * @param pages How many pages there are.
 */
export function deriveSections(places: readonly (readonly Section[])[], pages: number): string[] {
  const placed = places.map(sections => sections.map(place));
  const all = placed.flat();
  const countOf = (key: string): Count => ({
    count: placed.filter(sections => sections.some(each => each.key === key)).length,
    of: places.length,
    pages,
  });
  const keys = [...new Set(all.map(({key}) => key))].filter(key => key !== '' && isHabit(countOf(key)));
  const order = usualOrder(
    keys,
    placed.map(sections => sections.map(({key}) => key)),
  );
  return order.flatMap(key => {
    const own = all.filter(each => each.key === key);
    const depth = Number(mostFrequent(own.map(({section}) => String(section.depth))));
    const sections = own.map(({section}) => section);
    return [
      [...countComments(countOf(key)), `${'#'.repeat(depth)} ${headingOf(own)}`].join('\n'),
      ...deriveElements(
        sections.map(({content}) => content),
        pages,
      ),
      ...deriveSections(
        sections.map(each => each.sections),
        pages,
      ).filter(text => isBelow(text, depth)),
    ];
  });
}

function place(section: Section): Placed {
  const {words} = SERIES.exec(section.text)?.groups ?? {};
  return words === undefined
    ? {key: nameKey(section.text), section, words: null}
    : {key: `${nameKey(words)} #`, section, words};
}

function headingOf(own: readonly Placed[]): string {
  const texts = own.map(({section}) => section.text);
  const [first] = own;
  if (!first || first.words === null) return headingMarkdown(mostFrequent(texts));
  const isNamed = texts.filter(text => SERIES.exec(text)?.groups?.name).length * 2 > texts.length;
  return `${mostFrequent(own.map(({words}) => words ?? ''))} 1${isNamed ? ': [Name]' : ''}`;
}

/** A rank that pages do not agree on would end the section. */
function isBelow(text: string, depth: number): boolean {
  const rank = /^(#+) /mu.exec(text)?.[1]?.length;
  return rank === undefined || rank > depth;
}
