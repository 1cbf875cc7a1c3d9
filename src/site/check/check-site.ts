import path from 'node:path';
import {logger} from '@docusaurus/logger';
import type {LoadContext} from '@docusaurus/types';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {NO_CACHE, type PageCache} from '../../cache/page-cache.js';
import type {AppliedBaseline} from '../../check/baseline/apply-baseline.js';
import {ruleOf} from '../../check/baseline/content.js';
import {checkLibrary, type CheckInput} from '../../check/check-library.js';
import type {DiagramVerdicts} from '../../check/diagrams/parse-diagrams.js';
import type {PageReport} from '../../check/message.js';
import type {Finding} from '../../markdown/finding.js';
import type {PluginOptions} from '../../options/options.js';
import type {FrontMatterFailure, FrontMatterRecovery} from '../library/front-matter-recovery.js';
import {receiverOf} from './check-receiver.js';
import {loadBaseline} from './load-baseline.js';
import {mermaidOptions} from './mermaid-options.js';
import {announceReport} from './report.js';

/** What was found, before anything is said of it. */
export interface SiteVerdict {
  /** What pages show while they are written; nothing in a build, nor where the options ignore it. */
  shown: readonly PageReport[];
  /** Says on the console what was found, or throws it. */
  announce: () => void;
}

/** Checks a library. Pages are given what they show before anything is announced, which may stop the run. */
export type SiteCheck = (library: CheckInput) => Promise<SiteVerdict>;

/** Where another than this run says what was found. */
const SILENT: SiteVerdict = {shown: [], announce: () => undefined};

/** A check for one run of Docusaurus. Where the command has loaded the site, it hands the library over instead. */
export function createSiteCheck(
  context: LoadContext,
  {onInvalidPage, baseline: file}: Pick<PluginOptions, 'onInvalidPage' | 'baseline'>,
  frontMatter: FrontMatterRecovery,
  cache: PageCache = NO_CACHE,
): SiteCheck {
  const isBuild = process.env.NODE_ENV === 'production';
  const receive = receiverOf(context);
  const verdicts: DiagramVerdicts = new Map();
  return async library => {
    const failures = frontMatter.failures();
    const diagrams = mermaidOptions(context.siteConfig, context.siteDir, {
      known: verdicts,
      keptFor: digest => cache.answersFor('diagrams', digest),
    });
    const input = {...withFailures(library, failures), diagrams, keep: [cache.save]};
    if (isBuild) frontMatter.stop();
    if (receive) {
      receive(input);
      return SILENT;
    }
    const report = await checkLibrary({...input, baseline: baselineIn(context.siteDir, file, failures)});
    const unsaved = cache.save();
    if (unsaved !== null)
      logger.warn(`Pattern library: ${unsaved}. The next run will take as long as this one.`);
    const reaction = onInvalidPage ?? (isBuild ? 'throw' : 'warn');
    return {
      shown: isBuild || reaction === 'ignore' ? [] : report.pages,
      announce: () => announceReport(report, isBuild && failures.length > 0 ? 'throw' : reaction),
    };
  };
}

/**
 * The baseline of the site. A build never writes it: what is gone from it, the command says and takes out. It excuses no
 * front matter that cannot be read: what the page would be without it is no debt, but another page.
 */
function baselineIn(
  siteDir: string,
  name: string | false,
  failures: readonly FrontMatterFailure[],
): AppliedBaseline | undefined {
  const file = name === false ? null : path.resolve(siteDir, name);
  const entries = file === null ? null : loadBaseline(file);
  if (file === null || entries === null) return undefined;
  const broken = new Set(failures.map(({finding}) => finding.path));
  const excused = [...entries].map(([page, contents]) => {
    const others = contents.filter(content => ruleOf(content) !== 'front-matter');
    return [page, broken.has(page) ? others : contents] as const;
  });
  return {path: toMessageRelativeFilePath(file), entries: new Map(excused), covers: () => false};
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
