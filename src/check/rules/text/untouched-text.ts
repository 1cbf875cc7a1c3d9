import {quote} from '../../../markdown/quote.js';
import type {TemplateRule} from '../../rule.js';
import {findUntouched, type Untouched} from '../../untouched.js';

/** More places are counted, not named. */
const MOST_NAMED = 3;

/**
 * The page still holds what its template says to writers, word for word: said once, with the places. As a warning,
 * where a text of the page's own stands beside it.
 */
export const untouchedText: TemplateRule = {
  id: 'untouched-text',
  severity: 'error',
  *check({page, template}) {
    const untouched = findUntouched(page, template);
    const first = untouched.find(({isWhole}) => isWhole) ?? untouched[0];
    if (!first) return;
    const whole = untouched.filter(({isWhole}) => isWhole);
    const others = untouched.filter(({isWhole}) => !isWhole);
    yield {
      place: first.place,
      line: first.line,
      severity: first.isWhole ? undefined : 'warning',
      reason:
        whole.length > 0
          ? `Expected your own text ${whereIn(whole)}, found the template's, word for word: ${quote(first.text)}`
          : `Expected your own text alone ${whereIn(others)}, found what the template says to writers: ${quote(first.text)}`,
      note: `Replace it, or delete it.${whole.length > 0 && others.length > 0 ? ` What the template says to writers still stands ${whereIn(others)}, too.` : ''}`,
      expected: [],
      actual: untouched.map(({text}) => text),
    };
  },
};

/** `` in `Context` (line 9), `Decision` (line 13) and 2 more sections `` */
function whereIn(all: readonly Untouched[]): string {
  const named = all.slice(0, MOST_NAMED).map(({section, place}) => {
    const line = `line ${place.start.line}`;
    return section === null ? `the part above the first section (${line})` : `${quote(section)} (${line})`;
  });
  const more = all.length - named.length;
  const last = more > 0 ? `${more} more section${more === 1 ? '' : 's'}` : (named.pop() ?? '');
  return `in ${named.length > 0 ? `${named.join(', ')} and ` : ''}${last}`;
}
