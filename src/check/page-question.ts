import {digestOf} from '../markdown/digest.js';
import type {Page} from '../markdown/page.js';
import type {Template} from '../template/template.js';
import type {RuleContext} from './rule.js';

/** All that the findings about a page depend on beside its file, in one word: what is asked when it is checked. */
export function pageQuestion(
  page: Page,
  template: Template | null,
  context: Pick<RuleContext, 'boxes' | 'taxonomies' | 'taxonomyOf'> & Partial<Pick<RuleContext, 'keys'>>,
): string {
  const {boxes, taxonomies, taxonomyOf, keys} = context;
  const terms = taxonomyOf && page.links.map(link => taxonomyOf(page, link));
  return `check ${digestOf(template?.digest, boxes, taxonomies, keys, page.frontMatter.data, terms)}`;
}
