import type {Root} from 'mdast';
import type {Page} from '../../markdown/page.js';
import {withConditionsOf} from '../../template/conditions.js';
import type {TaxonomyName} from '../../template/words/hint.js';
import type {Template} from '../../template/template.js';
import {matchPage} from './match-page.js';
import type {PageMatch} from './page-match.js';

interface Made {
  page: Page;
  digest: string;
  taxonomies: readonly TaxonomyName[];
  match: PageMatch;
}

/** By the tree of the page, with which it goes. */
const matches = new WeakMap<Root, Made>();

/**
 * A page held against its template as its front matter has it. The check and the facts ask one after the other, so that
 * the last answer is kept as long as the page's tree is.
 */
export function matchOf(page: Page, template: Template, taxonomies: readonly TaxonomyName[]): PageMatch {
  const {tree} = page;
  const {digest} = template;
  const made = matches.get(tree);
  if (made?.page === page && made.digest === digest && made.taxonomies === taxonomies) return made.match;
  const match = matchPage(page, withConditionsOf(template, page.frontMatter.data), taxonomies);
  matches.set(tree, {page, digest, taxonomies, match});
  return match;
}
