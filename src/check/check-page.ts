import type {BoxKind} from '../markdown/box.js';
import type {Finding} from '../markdown/finding.js';
import type {Page} from '../markdown/page.js';
import {SourceText} from '../markdown/source-text.js';
import type {TaxonomyName} from '../template/words/hint.js';
import type {Template} from '../template/template.js';
import {createFrontMatterChecks, type FrontMatterChecks} from './front-matter/front-matter-checks.js';
import {leftoverTest} from './leftovers.js';
import {matchOf} from './match/match-of.js';
import {pageQuestion} from './page-question.js';
import type {RuleContext, RuleFinding} from './rule.js';
import {PAGE_RULES, TEMPLATE_RULES} from './rules/index.js';

/** What the site or the command line says of boxes and taxonomies. */
export interface CheckContext {
  boxes: readonly BoxKind[];
  taxonomies: readonly TaxonomyName[];
  taxonomyOf?: RuleContext['taxonomyOf'];
  /** Keys of the front matter that the site reads. @default none */
  keys?: readonly string[];
  /** Shared by all pages of a run, so that each schema is compiled once. @default one for each call */
  frontMatterChecks?: FrontMatterChecks;
}

/**
 * All findings about one page: what its reader found, what holds for any page, and how it departs from its template.
 * A page that does not parse is judged no further.
 */
export function checkPage(page: Page, template: Template | null, context: CheckContext): Finding[] {
  return page.ask(pageQuestion(page, template, context), () => judge(page, template, context));
}

function judge(page: Page, template: Template | null, context: CheckContext): Finding[] {
  if (!page.isReadable) return page.findings.map(finding => withSlot(finding, template));
  const {frontMatterChecks = createFrontMatterChecks(), keys = []} = context;
  const isLeftover = leftoverTest(template?.placeholders ?? []);
  const source = new SourceText(page.source);
  const ruleContext: RuleContext = {page, source, ...context, keys, isLeftover, frontMatterChecks};
  const findings: Finding[] = [];
  const add = (ruleId: string, {line, ...found}: RuleFinding): void => {
    const origin = found.origin ?? (line !== undefined && template ? {path: template.path, line} : undefined);
    findings.push({
      ruleId,
      path: page.path,
      ...found,
      ...(origin && {origin}),
    });
  };
  for (const rule of PAGE_RULES) for (const found of rule.check(ruleContext)) add(rule.id, found);
  if (template) {
    const match = matchOf(page, template, context.taxonomies);
    for (const rule of TEMPLATE_RULES)
      for (const found of rule.check(match, ruleContext)) add(rule.id, found);
  }
  return [...ofReader(page, findings), ...findings];
}

/** A slot that was left in a page may be what MDX stumbles over: then the template says what belongs there. */
function withSlot(finding: Finding, template: Template | null): Finding {
  if (finding.ruleId !== 'syntax' || !template) return finding;
  const slot = template.placeholders.find(({text}) => finding.actual?.includes(text));
  return slot ? {...finding, origin: {path: template.path, line: slot.line}} : finding;
}

/** Slots in the front matter may be no YAML: then the slots are what is to be mended, and are reported as such. */
function ofReader(page: Page, findings: readonly Finding[]): Finding[] {
  const [yaml] = page.tree.children;
  const end = yaml?.type === 'yaml' ? (yaml.position?.end.line ?? 0) : 0;
  const hasSlots = findings.some(
    ({ruleId, place}) => ruleId === 'leftover-placeholder' && place.start.line <= end,
  );
  return page.findings.filter(({ruleId}) => ruleId !== 'front-matter' || !hasSlots);
}
