import type {Finding, Fix, Severity} from '../markdown/finding.js';
import {oneLine} from '../markdown/words/one-line.js';
import type {Page} from '../markdown/page.js';
import {SourceText} from '../markdown/source-text.js';
import type {Template} from '../template/template.js';
import {applyBaseline, type AppliedBaseline} from './baseline/apply-baseline.js';
import {checkDiagrams} from './check-diagrams.js';
import {checkPage, type CheckContext} from './check-page.js';
import {createFrontMatterChecks} from './front-matter/front-matter-checks.js';
import {foldCommon} from './fold-common.js';
import type {ParseDiagramsOptions} from './diagrams/parse-diagrams.js';
import {ruleUrl, type Message, type PageReport, type Report} from './message.js';
import type {RuleSeverity} from './rule.js';
import {RULE_SEVERITIES} from './rules/index.js';
import {inState, type SeverityByState} from './severity-by-state.js';

/** All that is checked in one run. */
export interface CheckInput extends CheckContext {
  /** Called when all is checked: each keeps what was worked out, or says why it could not. */
  keep?: readonly (() => string | null)[];
  /** Every page, with the template that governs it. */
  pages: readonly {page: Page; template: Template | null}[];
  /** What was found elsewhere: in templates, registries and the catalogue. */
  findings?: readonly Finding[];
  /** Severities that differ from the rules' own. */
  rules?: Readonly<Record<string, RuleSeverity>>;
  /** Severities of pages by what their front matter says of them. */
  severityByState?: SeverityByState;
  /** What is known already: it is not reported. */
  baseline?: AppliedBaseline;
  /** Where mermaid is looked for; diagrams are not checked without it. */
  diagrams?: ParseDiagramsOptions;
  /** Told behind each page how many have been checked. @default nobody is told */
  onPage?: (done: number) => void;
}

/**
 * Checks all pages of a library. Every finding is in the report, in a stable order: pages by path, messages by place.
 * What most pages of a template do alike is said once, on the template, and marked as folded on the pages.
 * Other files with findings (templates, registries) are listed like pages, but not counted as such.
 */
export async function checkLibrary(input: CheckInput): Promise<Report> {
  const {pages, rules = {}} = input;
  const reports = new Map<string, PageReport>();
  const seen = new Set<string>();
  const sources = new Map(pages.map(({page}) => [page.path, page.source]));
  const lines = new Map(pages.flatMap(({template}) => (template ? [[template.path, template.lines]] : [])));
  const texts = new Map<string, SourceText>();
  const severityOf = severitiesOf(input);
  const add = (found: Finding): void => {
    const finding = located(found);
    const severity = severityOf(finding);
    const report = reports.get(finding.path) ?? {path: finding.path, template: null, messages: []};
    reports.set(finding.path, report);
    // A template that two sites' versions share, or a page in two of them, is read twice and reported once.
    const key = JSON.stringify([finding.path, finding.ruleId, finding.place.start, finding.reason]);
    if (severity === 'off' || seen.has(key)) return;
    seen.add(key);
    report.messages.push(message(finding, severity));
  };
  // Parts of a page or a template that were put right while they were read may be longer than in the file.
  const located = (finding: Finding): Finding => {
    const {path, place, origin, fix} = finding;
    const source = sources.get(path);
    const text = texts.get(path) ?? (source === undefined ? undefined : new SourceText(source));
    if (text) texts.set(path, text);
    return {
      ...finding,
      ...(text && {place: text.within(place)}),
      ...(text && fix && {fix: fixWithin(fix, text)}),
      ...(origin && {origin: {...origin, line: Math.min(origin.line, lines.get(origin.path) ?? Infinity)}}),
    };
  };
  for (const {page, template} of pages)
    reports.set(page.path, {path: page.path, template: template?.path ?? null, messages: []});
  const context = {frontMatterChecks: createFrontMatterChecks(), ...input};
  for (const [index, {page, template}] of pages.entries()) {
    checkPage(page, template, context).forEach(add);
    input.onPage?.(index + 1);
  }
  input.findings?.forEach(add);
  if (input.diagrams) {
    const readable = pages.map(({page}) => page).filter(({isReadable}) => isReadable);
    (await checkDiagrams(readable, input.diagrams)).forEach(add);
  }
  const baseline = input.baseline && applyBaseline(reports, input.baseline);
  if (rules['common-departure'] !== 'off') foldCommon([...reports.values()]).forEach(add);
  const pathsOfPages = new Set(pages.map(({page}) => page.path));
  const listed = [...reports.values()].filter(
    ({path, messages}) => pathsOfPages.has(path) || messages.length > 0,
  );
  return {
    version: 1,
    summary: {
      pages: pathsOfPages.size,
      governed: listed.filter(({path, template}) => template !== null && pathsOfPages.has(path)).length,
      errors: countOf(listed, 'error'),
      warnings: countOf(listed, 'warning'),
      folded: listed.reduce((sum, {messages}) => sum + messages.filter(({folded}) => folded).length, 0),
      skipped: pages.filter(({page}) => !page.isReadable).length,
    },
    ...(baseline && {baseline}),
    pages: listed
      .map(report => ({...report, messages: report.messages.sort(byPlace)}))
      .sort((a, b) => compare(a.path, b.path)),
  };
}

/** What findings count as, by their rules, the options and the states of their pages. */
export function severitiesOf({
  pages,
  rules = {},
  severityByState,
}: Pick<CheckInput, 'pages' | 'rules' | 'severityByState'>): (finding: Finding) => RuleSeverity {
  const limits = inState(pages, severityByState);
  return ({ruleId, severity, path}) => {
    const own = severity ?? RULE_SEVERITIES[ruleId] ?? 'error';
    const asked = rules[ruleId];
    // A finding that is weaker than its rule stays so: the options raise the rule, not its doubts.
    return limits(path, asked === undefined || (asked === 'error' && severity === 'warning') ? own : asked);
  };
}

function fixWithin({kind, edits}: Fix, source: SourceText): Fix {
  return {kind, edits: edits.map(({place, text}) => ({place: source.within(place), text}))};
}

function message(
  {ruleId, reason, place, expected = [], actual = [], note, fix, origin, folded}: Finding,
  severity: Severity,
): Message {
  return {
    ruleId,
    severity,
    // Some readers end the sentence and some do not; reports go on behind it.
    reason: oneLine(reason).replace(/\.$/u, ''),
    place,
    expected,
    actual,
    ...(note !== undefined && {note: oneLine(note)}),
    ...(fix && {fix}),
    ...(origin && {origin}),
    url: ruleUrl(ruleId),
    ...(folded && {folded}),
  };
}

function countOf(reports: readonly PageReport[], severity: Severity): number {
  return reports.reduce(
    (sum, {messages}) => sum + messages.filter(each => each.severity === severity && !each.folded).length,
    0,
  );
}

function byPlace(a: Message, b: Message): number {
  return (
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    compare(a.ruleId, b.ruleId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type {Report} from './message.js';
