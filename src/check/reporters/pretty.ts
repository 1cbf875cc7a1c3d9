import type {Message, PageReport, Report} from '../message.js';
import {demandBlocks} from './by-demand.js';
import {createPaint, type Paint} from './paint.js';
import {printable} from './printable.js';
import {countRules} from './rule-counts.js';
import {byPath, withoutFolded} from './shown.js';
import {counts, count, debtLine, summaryLine} from './words.js';

export interface PrettyOptions {
  /** Colours for a terminal. @default false */
  color?: boolean;
  /** Whether pages without messages are listed, too. @default false */
  verbose?: boolean;
  /**
   * What stands together: the messages of a page, or those that one line of a template asks for.
   *
   * @default 'page'
   */
  by?: 'page' | 'demand';
  /** Whether the end says how often each rule has found something. @default false */
  rules?: boolean;
}

/**
 * A report for people: the pages with the most severe messages first, in each the messages in the order of the page,
 * and at the end a count. Every line that names a place begins with `path:line:column`, which editors can open.
 */
export function reportPretty(
  all: Report,
  {color = false, verbose = false, by = 'page', rules = false}: PrettyOptions = {},
): string {
  const report = withoutFolded(all);
  const paint = createPaint(color);
  const blocks = by === 'demand' ? demandBlocks(report, paint) : pageBlocks(report, paint);
  const clean = verbose ? cleanPages(all, paint) : [];
  const {errors, warnings} = report.summary;
  const debt = debtLine(report);
  const end = paint(errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', summaryLine(report));
  return [
    ...blocks,
    ...(clean.length > 0 ? [clean.join('\n')] : []),
    ...(rules ? ruleTable(report) : []),
    `${end}${debt === '' ? '' : `\n${debt.trimEnd()}`}`,
  ].join('\n\n');
}

function pageBlocks({pages}: Report, paint: Paint): string[] {
  return pages
    .filter(({messages}) => messages.length > 0)
    .sort((a, b) => errorsOf(b) - errorsOf(a) || byPath(a, b))
    .map(({path, messages}) => messages.map(message => show(path, message, paint)).join('\n'));
}

/** A page about which something is said elsewhere is not clean. */
function cleanPages({pages}: Report, paint: Paint): string[] {
  return pages
    .filter(({messages}) => messages.length === 0)
    .map(
      ({path, template}) =>
        `${paint('green', 'ok')} ${printable(path)}${template === null ? ' (no template)' : ''}`,
    );
}

function errorsOf({messages}: PageReport): number {
  return Number(messages.some(({severity}) => severity === 'error'));
}

function show(path: string, message: Message, paint: Paint): string {
  const {severity, ruleId, reason, place, note, origin, url} = message;
  const at = `${printable(path)}:${place.start.line}:${place.start.column}`;
  return [
    `${paint('underline', at)} ${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${printable(reason)} ${paint('dim', ruleId)}`,
    ...(note ? [`    ${printable(note)}`] : []),
    ...(origin ? [paint('dim', `    asked for by ${printable(origin.path)}:${origin.line}`)] : []),
    paint('dim', `    ${url}`),
  ].join('\n');
}

/** How often each rule has found something; where it is one rule alone, the count at the end says it. */
function ruleTable(report: Report): string[] {
  const rules = countRules(report);
  if (rules.length < 2) return [];
  const width = Math.max(...rules.map(({ruleId}) => ruleId.length));
  const rows = rules.map(
    each => `${each.ruleId.padEnd(width)}  ${counts(each)} in ${count(each.files, 'file')}`,
  );
  return [rows.join('\n')];
}
