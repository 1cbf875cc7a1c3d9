import type {LoadContext} from '@docusaurus/types';
import {checkLibrary, type CheckInput} from '../../check/check-library.js';
import type {DiagramVerdicts} from '../../check/diagrams/parse-diagrams.js';
import type {Finding} from '../../markdown/finding.js';
import type {PluginOptions} from '../../options/options.js';
import type {FrontMatterFailure, FrontMatterRecovery} from '../library/front-matter-recovery.js';
import {receiverOf} from './check-receiver.js';
import {mermaidOptions} from './mermaid-options.js';
import {announceReport} from './report.js';

/** Checks a library and announces what was found. */
export type SiteCheck = (library: CheckInput) => Promise<void>;

/** A check for one run of Docusaurus. Where the command has loaded the site, it hands the library over instead. */
export function createSiteCheck(
  context: LoadContext,
  {onInvalidPage}: Pick<PluginOptions, 'onInvalidPage'>,
  frontMatter: FrontMatterRecovery,
): SiteCheck {
  const isBuild = process.env.NODE_ENV === 'production';
  const receive = receiverOf(context);
  const verdicts: DiagramVerdicts = new Map();
  return async library => {
    const failures = frontMatter.failures();
    const diagrams = mermaidOptions(context.siteConfig, context.siteDir, verdicts);
    const input = {...withFailures(library, failures), diagrams};
    if (isBuild) frontMatter.stop();
    if (receive) {
      receive(input);
      return;
    }
    const report = await checkLibrary(input);
    const reaction = onInvalidPage ?? (isBuild ? 'throw' : 'warn');
    announceReport(report, isBuild && failures.length > 0 ? 'throw' : reaction);
  };
}

/**
 * Adds the front matter that Docusaurus could not read to what was found, also that of blog posts and pages, which the
 * library has not read.
 */
function withFailures(library: CheckInput, failures: FrontMatterFailure[]): CheckInput {
  const {pages, findings = [], rules} = library;
  const reported = new Set(
    [...pages.flatMap(({page}) => page.findings), ...findings].filter(isFrontMatter).map(({path}) => path),
  );
  const unreported = failures.map(({finding}) => finding).filter(({path}) => !reported.has(path));
  return {
    ...library,
    findings: [...findings, ...unreported],
    // A page without its front matter may be a draft, or stand at another address. That is no matter of taste.
    rules: failures.length > 0 ? {...rules, 'front-matter': 'error'} : rules,
  };
}

function isFrontMatter({ruleId}: Finding): boolean {
  return ruleId === 'front-matter';
}
