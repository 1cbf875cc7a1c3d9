import type {CheckInput} from '../../check/check-library.js';
import type {Finding} from '../../markdown/finding.js';
import type {PluginOptions} from '../../options/options.js';
import type {FrontMatterFailure} from '../library/front-matter-recovery.js';
import type {Library} from '../library/library.js';
import {boxKinds} from '../library/load-content.js';
import {createTaxonomyOf} from './term-links.js';

/**
 * What of a site is to be checked. The front matter that Docusaurus could not read is among the findings, also that of
 * blog posts and pages, which the library has not read.
 */
export function siteCheckInput(
  {pages, findings, versions}: Library,
  failures: FrontMatterFailure[],
  options: PluginOptions,
): CheckInput {
  const reported = new Set(
    [...pages.flatMap(({page}) => page.findings), ...findings].filter(isFrontMatter).map(({path}) => path),
  );
  const unreported = failures.map(({finding}) => finding).filter(({path}) => !reported.has(path));
  return {
    pages,
    findings: [...findings, ...unreported],
    boxes: boxKinds(options),
    taxonomies: Object.entries(options.taxonomies).map(([name, {label, singular}]) => ({
      name,
      label,
      singular,
    })),
    taxonomyOf: createTaxonomyOf(versions.map(({catalogueInput}) => catalogueInput)),
    // A page without its front matter may be a draft, or stand at another address. That is no matter of taste.
    rules: failures.length > 0 ? {...options.rules, 'front-matter': 'error'} : options.rules,
  };
}

function isFrontMatter({ruleId}: Finding): boolean {
  return ruleId === 'front-matter';
}
