import type {Message, PageReport, Report} from '../message.js';

/** A message together with the path of its file. */
export interface PlacedMessage {
  path: string;
  message: Message;
}

/** The report for people: what another message says together with its like is not said on each page again. */
export function withoutFolded(report: Report): Report {
  const pages = report.pages.map(page => ({
    ...page,
    messages: page.messages.filter(({folded}) => !folded),
  }));
  return {...report, pages};
}

/**
 * All messages that are shown, the worst first: for readers that stop after the first few. Errors come before warnings;
 * among them what is said once for many pages, and then the files with the most messages of that severity.
 */
export function worstFirst(report: Report): PlacedMessage[] {
  const pages = withoutFolded(report).pages.filter(({messages}) => messages.length > 0);
  return (['error', 'warning'] as const).flatMap(severity =>
    pages
      .map(({path, messages}) => ({path, messages: messages.filter(each => each.severity === severity)}))
      .sort((a, b) => commonOf(b) - commonOf(a) || b.messages.length - a.messages.length || byPath(a, b))
      .flatMap(({path, messages}) => messages.map(message => ({path, message}))),
  );
}

function commonOf({messages}: Pick<PageReport, 'messages'>): number {
  return messages.filter(({ruleId}) => ruleId === 'common-departure').length;
}

/** By code points, as reports list pages. */
export function byPath(a: {path: string}, b: {path: string}): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
