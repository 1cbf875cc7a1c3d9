import {quote} from '../../../markdown/quote.js';
import {isOfKind, kindText} from '../../../template/words/link-demand.js';
import {linkedPlaces} from '../../section-links.js';
import type {TemplateRule} from '../../rule.js';

/** A link leads elsewhere than a mark of the template says. */
export const linkTarget: TemplateRule = {
  id: 'link-target',
  severity: 'error',
  *check(match) {
    for (const {section, demand, links, line, severity} of linkedPlaces(match)) {
      if (demand.repeat) continue;
      for (const {url, place} of links.filter(link => !isOfKind(demand, link.url))) {
        yield {
          place,
          line,
          severity,
          reason: `Expected ${kindText(demand, 2)} in ${quote(section.text)}, found one to ${quote(url)}`,
          note:
            demand.to.length > 0
              ? 'Link to an address that begins so.'
              : 'Link to the file, such as `../data/queue.md`.',
          expected: demand.to.length > 0 ? demand.to : ['relative'],
          actual: [url],
        };
      }
    }
  },
};
