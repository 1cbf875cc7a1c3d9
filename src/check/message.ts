import type {Fix, Origin, Place, Severity} from '../markdown/finding.js';
import {PACKAGE_VERSION} from './package-version.js';

/** One finding as users see it. The words are those of vfile-message. */
export interface Message {
  ruleId: string;
  severity: Severity;
  /** One sentence: what was expected, what was found. */
  reason: string;
  place: Place;
  expected: string[];
  actual: string[];
  /** How to fix it. */
  note?: string;
  /** How `check --fix` mends it. */
  fix?: Fix;
  /** The line of the template that asks for it. */
  origin?: Origin;
  /** The page about the rule. */
  url: string;
  /**
   * True where another message says it together with its like: one on the page, or `common-departure` on the template for
   * all pages. Reports for people leave it out.
   */
  folded?: true;
}

/** A page with what was found on it. */
export interface PageReport {
  path: string;
  /** Path of its template; `null` when none governs it. */
  template: string | null;
  messages: Message[];
}

/** What a run says of the baseline. */
export interface BaselineReport {
  /** Path of the file, as messages show it. */
  path: string;
  /** How many messages are as old as the baseline, and are not in the report. */
  left: number;
  /** What the baseline still holds and nobody finds any more. */
  gone: {path: string; content: string}[];
}

/** The result of a run over all pages. `pattern-library check --format json` prints it as it is. */
export interface Report {
  version: 1;
  summary: {
    pages: number;
    /** How many of them were held against a template. */
    governed: number;
    /** Without the folded ones, like the warnings. */
    errors: number;
    warnings: number;
    /** Messages that another one stands for. */
    folded: number;
    /** Pages whose structure could not be judged, because they do not parse. */
    skipped: number;
  };
  /** Where there is a baseline: what it holds is not among the messages. */
  baseline?: BaselineReport;
  /** In the order of their paths. */
  pages: PageReport[];
}

/** Where the page about a rule is: the package ships one for each, and what it says holds for its own version. */
export function ruleUrl(ruleId: string): string {
  return `https://unpkg.com/docusaurus-plugin-pattern-library@${PACKAGE_VERSION}/docs/rules/${ruleId}.md`;
}
