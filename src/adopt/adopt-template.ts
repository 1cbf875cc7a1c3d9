import type {Report} from '../check/message.js';
import type {MarkdownFormat} from '../markdown/page.js';
import {explain, type Explanation} from '../template/explain.js';
import type {Template} from '../template/template.js';
import {departuresFrom, figuresOf, type Departure, type Figures} from './departures.js';
import {applyEdits, editsFor, type LineEdit} from './edit-template.js';
import {holdersOf} from './holders.js';
import {changeText, type Proposal} from './proposal.js';
import {propose} from './propose.js';

/** A template, and how pages are held against it. */
export interface AdoptInput {
  template: Template;
  /** The text of its file, with `\n` at the end of lines. */
  source: string;
  format: MarkdownFormat;
  /** Reads another text as the same template. */
  read: (source: string) => Promise<Template>;
  /** Checks all its pages, with nothing folded. */
  check: (template: Template) => Promise<Report>;
}

/** What the pages of a library say of their template. */
export interface Adoption {
  explanation: Explanation;
  /** By line of the template. */
  figures: (line: number) => Figures;
  before: Report;
  proposals: Proposal[];
  edits: LineEdit[];
  /** The template with all proposals. */
  text: string;
  /** What is left of the findings then. */
  after: Report;
}

/** What is accepted may bring other departures to light, below a section that was known by its alias only then. */
const MOST_ROUNDS = 4;

/**
 * Holds pages against their template, and finds the marks with which it says what most of them do. Each proposal was
 * tried: one that changes nothing, or that makes the template wrong, is no proposal.
 */
export async function adoptTemplate(input: AdoptInput): Promise<Adoption> {
  const {template, source, format} = input;
  const explanation = explain(template);
  const holders = holdersOf(explanation);
  const before = await input.check(template);
  const paths = before.pages.filter(each => each.template === template.path).map(each => each.path);
  const measure = (departures: readonly Departure[]) => figuresOf(departures, paths, holders);
  const first = departuresFrom(before, template.path, line => line);
  const figures = measure(first);
  const tried = new Set<string>();
  let accepted: Proposal[] = [];
  let state = {report: before, departures: first};
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now = measure(state.departures);
    const next = state.departures.flatMap(departure => {
      const untried = propose(departure, now(departure.line)).filter(
        each => !tried.has(keyOf(each)) && !isFixed(each, source),
      );
      return untried.slice(0, 1);
    });
    if (next.length === 0) break;
    next.forEach(each => tried.add(keyOf(each)));
    const attempt = await apply([...accepted, ...next], input);
    const useful = next.filter(each => helps(each, state.departures, attempt));
    accepted = [...accepted, ...useful];
    state = useful.length === next.length ? attempt : await apply(accepted, input);
  }
  const edits = editsFor(source, accepted, format);
  return {
    explanation,
    figures,
    before,
    proposals: accepted.sort((a, b) => a.line - b.line),
    edits,
    text: applyEdits(source, edits).text,
    after: state.report,
  };
}

interface Attempt {
  report: Report;
  departures: Departure[];
  /** Lines of the template, as it was, about which the changed one is wrong. */
  wrong: ReadonlySet<number>;
}

async function apply(proposals: readonly Proposal[], input: AdoptInput): Promise<Attempt> {
  const {text, lineBefore} = applyEdits(input.source, editsFor(input.source, proposals, input.format));
  const template = await input.read(text);
  const report = await input.check(template);
  const known = new Set(input.template.findings.map(({reason}) => reason));
  const wrong = template.findings.filter(({reason}) => !known.has(reason));
  return {
    report,
    departures: departuresFrom(report, template.path, lineBefore),
    wrong: new Set(wrong.map(({place}) => lineBefore(place.start.line))),
  };
}

/** Whether a proposal takes at least half of the errors away that it is for, and breaks nothing. */
function helps(proposal: Proposal, before: readonly Departure[], {departures, wrong}: Attempt): boolean {
  const weight = (all: readonly Departure[]) => {
    const own = all.find(({ruleId, line}) => ruleId === proposal.ruleId && line === proposal.line);
    const messages = [...(own?.pages.values() ?? [])].flat();
    const isWeaker = changeText(proposal.change).startsWith('severity');
    return messages.filter(({severity}) => !isWeaker || severity === 'error').length;
  };
  return !wrong.has(proposal.line) && weight(departures) < weight(before) * (isAlias(proposal) ? 1 : 0.5);
}

function isAlias({change}: Proposal): boolean {
  return changeText(change).startsWith('aliases');
}

/** Someone has written that it must be there, whatever pages do. */
function isFixed({line, change}: Proposal, source: string): boolean {
  const above = source.split('\n').slice(Math.max(0, line - 3), line - 1);
  return changeText(change) === 'optional' && above.some(text => /template:.*\brequired\b/iu.test(text));
}

function keyOf({ruleId, line, change}: Proposal): string {
  return JSON.stringify([ruleId, line, changeText(change), change.kind]);
}
