import {quote} from '../../../markdown/quote.js';
import {isForLater} from '../../../template/words/later.js';
import {findLeftovers} from '../../leftovers.js';
import type {TemplateRule} from '../../rule.js';
import {findWriterMarks} from '../../writer-marks.js';

/**
 * A page still holds a slot of its template, or a mark that its writer left in the place of a text: as a warning, where
 * the template asks for nothing there, or for something that is known later.
 */
export const leftoverPlaceholder: TemplateRule = {
  id: 'leftover-placeholder',
  severity: 'error',
  *check(match) {
    const {page, template} = match;
    const lines = new Set<number>();
    for (const {text, place, placeholder} of findLeftovers(page, template.placeholders)) {
      lines.add(place.start.line);
      yield {
        place,
        line: placeholder.line,
        severity: isForLater(text) ? 'warning' : undefined,
        reason: `Expected your own ${placeholder.surroundings === 'link target' ? 'link target' : 'text'}, found the template's ${quote(text)}`,
        note: 'Replace it.',
        expected: [],
        actual: [text],
      };
    }
    for (const {text, place, isAsked} of findWriterMarks(match)) {
      if (lines.has(place.start.line)) continue;
      yield {
        place,
        severity: isAsked ? undefined : 'warning',
        reason: `Expected text, found ${quote(text)}, which says that it is still to be written`,
        note: 'Write it, or delete it.',
        expected: [],
        actual: [text],
      };
    }
  },
};
