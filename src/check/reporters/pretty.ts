import {styleText} from 'node:util';
import type {Message, PageReport, Report} from '../message.js';
import {printable} from './printable.js';

export interface PrettyOptions {
  /** Colours for a terminal. @default false */
  color?: boolean;
  /** Whether pages without messages are listed, too. @default false */
  verbose?: boolean;
}

/**
 * A report for people: the pages with the most severe messages first, in each the messages in the order of the page,
 * and at the end a count. Every line that names a place begins with `path:line:column`, which editors can open.
 */
export function reportPretty(all: Report, {color = false, verbose = false}: PrettyOptions = {}): string {
  const report = withoutFolded(all);
  const hasFolded = new Set(
    all.pages.filter(({messages}) => messages.some(({folded}) => folded)).map(({path}) => path),
  );
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, {validateStream: false}) : text;
  const pages = report.pages
    .filter(({messages}) => messages.length > 0)
    .sort((a, b) => errorsOf(b) - errorsOf(a) || (a.path < b.path ? -1 : 1));
  const blocks = pages.map(({path, messages}) =>
    messages.map(message => show(path, message, paint)).join('\n'),
  );
  const clean = verbose
    ? report.pages
        .filter(({path, messages}) => messages.length === 0 && !hasFolded.has(path))
        .map(
          ({path, template}) =>
            `${paint('green', 'ok')} ${printable(path)}${template === null ? ' (no template)' : ''}`,
        )
    : [];
  return [...blocks, ...(clean.length > 0 ? [clean.join('\n')] : []), summarize(report, paint)].join('\n\n');
}

/** What `common-departure` says once for all pages is not said on each. */
function withoutFolded(report: Report): Report {
  const pages = report.pages.map(page => ({
    ...page,
    messages: page.messages.filter(({folded}) => !folded),
  }));
  return {...report, pages};
}

function errorsOf({messages}: PageReport): number {
  return Number(messages.some(({severity}) => severity === 'error'));
}

function show(
  path: string,
  message: Message,
  paint: (style: 'red' | 'yellow' | 'dim' | 'underline', text: string) => string,
): string {
  const {severity, ruleId, reason, place, note, origin, url} = message;
  const at = `${printable(path)}:${place.start.line}:${place.start.column}`;
  return [
    `${paint('underline', at)} ${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${printable(reason)} ${paint('dim', ruleId)}`,
    ...(note ? [`    ${printable(note)}`] : []),
    ...(origin ? [paint('dim', `    asked for by ${printable(origin.path)}:${origin.line}`)] : []),
    paint('dim', `    ${url}`),
  ].join('\n');
}

function summarize(
  {summary, pages}: Report,
  paint: (style: 'red' | 'yellow' | 'green', text: string) => string,
): string {
  const {errors, warnings, skipped} = summary;
  const withMessages = pages.filter(({messages}) => messages.length > 0).length;
  const counts = [count(errors, 'error'), count(warnings, 'warning')].join(' and ');
  const text =
    errors + warnings === 0
      ? `${checked(summary)}: no errors, no warnings`
      : `${checked(summary)}: ${counts} in ${count(withMessages, 'file')}`;
  const notJudged = skipped > 0 ? `; ${count(skipped, 'page')} could not be judged` : '';
  return paint(errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', text + notJudged);
}

/** A page without a template passes for lack of anything to fail: that is said apart. */
function checked({pages, governed}: Report['summary']): string {
  const all = `${count(pages, 'page')} checked`;
  return governed === pages ? all : `${all}, ${governed === 0 ? 'none' : governed} against a template`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
