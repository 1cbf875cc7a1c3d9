import type {Node, Parent} from 'mdast';
import {quote} from '../../../markdown/quote.js';
import {firstLine, plainText} from '../../../markdown/text.js';
import {isPlaceholderUrl} from '../../../template/words/slot-text.js';
import {isOfKind, kindText} from '../../../template/words/link-demand.js';
import {holdersOf, type PageMatch} from '../../match/page-match.js';
import {linkedPlaces} from '../../section-links.js';
import type {RuleFinding, TemplateRule} from '../../rule.js';

/** An item of a list of links, such as the references, has no real link. */
export const missingLink: TemplateRule = {
  id: 'missing-link',
  severity: 'error',
  *check(match, {isLeftover}) {
    yield* inMarkedSections(match);
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'list' || !element.spec.link) continue;
        for (const [index, item] of element.items.entries()) {
          const text = plainText(item);
          const urls = urlsOf(item);
          if (urls.some(isReal) || isLeftover(item) || text === '') continue;
          yield {
            place: firstLine(item),
            line: element.spec.line,
            severity: element.spec.severity ?? undefined,
            reason: `Expected a link in item ${index + 1} of the list ${holder.where}, found ${urls.length > 0 ? describe(urls[0]) : quote(text)}`,
            note: 'Write `[text](https://…)` with the address where it can be read.',
            expected: ['[text](https://…)'],
            actual: [text],
          };
        }
      }
    }
  },
};

/** Sections that have fewer links, or more, than a mark asks for. */
function* inMarkedSections(match: PageMatch): Generator<RuleFinding> {
  for (const {section, demand, links, line, severity} of linkedPlaces(match)) {
    const {min, max} = demand.repeat ?? {min: 1, max: null};
    const found = links.filter(({url}) => isOfKind(demand, url)).length;
    // Where each link has to be of the kind, `link-target` speaks of those that are not.
    if (demand.repeat ? found >= min && (max === null || found <= max) : links.length > 0) continue;
    const amount = max === null ? `at least ${min}` : min === max ? String(min) : `${min} to ${max}`;
    const expected = `${amount} ${kindText(demand, max ?? min)}`;
    yield {
      place: section.place,
      line,
      severity,
      reason: `Expected ${expected} in ${quote(section.text)}, found ${found === 0 ? 'none' : found}`,
      note: found < min ? 'Write `[text](…)` with the address.' : 'Leave out the others.',
      expected: [expected],
      actual: links.map(({url}) => url),
    };
  }
}

function describe(url = ''): string {
  return url.trim() === '' ? 'one without a target' : `one to ${quote(url)}, which is no address`;
}

function isReal(url: string): boolean {
  return url.trim() !== '' && url !== '#' && !isPlaceholderUrl(url);
}

function urlsOf(node: Node): string[] {
  if (node.type === 'link') return ['url' in node ? String(node.url) : ''];
  if (node.type === 'linkReference') return ['reference'];
  if (/^mdxJsx/u.test(node.type) && 'attributes' in node) {
    const attributes = node.attributes as {name?: string; value?: unknown}[];
    return attributes
      .filter(({name}) => name === 'href' || name === 'to')
      .map(({value}) => (typeof value === 'string' ? value : 'expression'));
  }
  return 'children' in node ? (node as Parent).children.flatMap(urlsOf) : [];
}
