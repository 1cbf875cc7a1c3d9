import type {Node} from 'mdast';
import type {BoxKind} from '../markdown/box.js';
import type {Finding, Severity} from '../markdown/finding.js';
import type {SourceText} from '../markdown/source-text.js';
import type {Page, TextLink} from '../markdown/page.js';
import type {TaxonomyName} from '../template/words/hint.js';
import type {FrontMatterChecks} from './front-matter/front-matter-checks.js';
import type {FoundSection, PageMatch, SectionMatch} from './match/page-match.js';

/** How severe the findings of a rule are; `off` leaves them out. */
export type RuleSeverity = Severity | 'off';

/** What a rule finds; the runner adds the rule's id, the page's path and the template's. */
export interface RuleFinding extends Omit<Finding, 'ruleId' | 'path'> {
  /** Line of the template that asks for it; where another file does, `origin` says so. */
  line?: number;
}

/** What a rule may ask of the site or the command line. */
export interface RuleContext {
  page: Page;
  /** The page's text, for fixes: made when the first is. */
  source: SourceText;
  boxes: readonly BoxKind[];
  taxonomies: readonly TaxonomyName[];
  /** Keys of the front matter that the site reads: of its taxonomies, and the one for related pages. */
  keys: readonly string[];
  /** Whether a text still holds one of the template's slots: then nothing else is said of it. */
  isLeftover: (text: string | Node) => boolean;
  /** The JSON Schema of a template's front matter. */
  frontMatterChecks: FrontMatterChecks;
  /** The taxonomy of the term that a link leads to; `null` for other links, `undefined` where nobody can tell. */
  taxonomyOf?: (page: Page, link: TextLink) => string | null | undefined;
}

/** A rule about any page, whether a template governs it or not. */
export interface PageRule {
  id: string;
  severity: RuleSeverity;
  check(context: RuleContext): Iterable<RuleFinding>;
}

/** A rule about a page that was held against its template. */
export interface TemplateRule {
  id: string;
  severity: RuleSeverity;
  check(match: PageMatch, context: RuleContext): Iterable<RuleFinding>;
}

/** `## Trade-offs` */
export function headingOf({heading, depth}: {heading: {text: string}; depth: number}): string {
  return `${'#'.repeat(depth)} ${heading.text}`;
}

/** The nearest section of the page before the place where a section should be, or the one that should hold it. */
export function sectionBefore(match: SectionMatch): FoundSection | null {
  const before = match.siblings.slice(0, match.siblings.indexOf(match)).reverse();
  return before.flatMap(({found}) => found.at(-1) ?? [])[0] ?? null;
}
