import {checkLibrary} from '../check/check-library.js';
import type {Report} from '../check/message.js';
import type {Finding} from '../markdown/finding.js';
import type {PluginOptions} from '../options.js';
import type {DiagramCheck} from './diagram-memory.js';
import type {FrontMatterFailure} from './front-matter-recovery.js';
import type {Library} from './library.js';
import {boxKinds} from './load-content.js';
import {createTaxonomyOf} from './term-links.js';

/**
 * Checks the library, and puts the front matter that Docusaurus could not read among the findings, also that of blog
 * posts and pages, which the library has not read.
 */
export async function checkSite(
  {pages, findings, versions}: Library,
  failures: FrontMatterFailure[],
  options: PluginOptions,
  checkDiagrams: DiagramCheck,
): Promise<Report> {
  const reported = new Set(
    [...pages.flatMap(({page}) => page.findings), ...findings].filter(isFrontMatter).map(({path}) => path),
  );
  const unreported = failures.map(({finding}) => finding).filter(({path}) => !reported.has(path));
  const readable = pages.map(({page}) => page).filter(({isReadable}) => isReadable);
  const diagrams = await checkDiagrams(readable);
  return checkLibrary({
    pages,
    findings: [...findings, ...unreported, ...diagrams],
    boxes: boxKinds(options),
    taxonomies: Object.entries(options.taxonomies).map(([name, {label, singular}]) => ({
      name,
      label,
      singular,
    })),
    taxonomyOf: createTaxonomyOf(versions.map(({catalogueInput}) => catalogueInput)),
    // A page without its front matter may be a draft, or stand at another address. That is no matter of taste.
    rules: failures.length > 0 ? {...options.rules, 'front-matter': 'error'} : options.rules,
  });
}

function isFrontMatter({ruleId}: Finding): boolean {
  return ruleId === 'front-matter';
}
