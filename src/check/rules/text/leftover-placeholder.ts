import {quote} from '../../../markdown/quote.js';
import {findLeftovers} from '../../leftovers.js';
import type {TemplateRule} from '../../rule.js';

/** A page still holds a slot of its template; or, as a warning, a phrase in brackets that looks like one. */
export const leftoverPlaceholder: TemplateRule = {
  id: 'leftover-placeholder',
  severity: 'error',
  *check({page, template}) {
    for (const {text, place, placeholder} of findLeftovers(page, template.placeholders)) {
      yield {
        place,
        line: placeholder?.line,
        severity: placeholder ? undefined : 'warning',
        reason: placeholder
          ? `Expected your own ${placeholder.isUrl ? 'link target' : 'text'}, found the template's ${quote(text)}`
          : `Found ${quote(text)}, which looks like something to fill in`,
        note: placeholder
          ? 'Replace it.'
          : 'Replace it, or write it without brackets, or escape them: `\\[…\\]`.',
        expected: [],
        actual: [text],
      };
    }
  },
};
