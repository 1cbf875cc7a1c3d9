import type {BaselineReport, Message, PageReport} from '../message.js';
import {contentOf, isPartOf} from './content.js';

/** What was found when the baseline was recorded: contents by the path of their file, as messages show it. */
export type Baseline = ReadonlyMap<string, readonly string[]>;

/** A baseline and what of it a run can judge. */
export interface AppliedBaseline {
  /** Path of the file, as messages show it. */
  path: string;
  entries: Baseline;
  /** Whether the run has looked for all there is to find in a file: then what it does not find is gone. */
  covers: (path: string, isChecked: boolean) => boolean;
}

/** Takes the messages that the baseline knows out of the reports. */
export function applyBaseline(
  reports: ReadonlyMap<string, PageReport>,
  {path, entries, covers}: AppliedBaseline,
): BaselineReport {
  const result: BaselineReport = {path, left: 0, gone: []};
  for (const [file, contents] of entries) {
    const report = reports.get(file);
    const {fresh, unused} = compare(report?.messages ?? [], contents);
    if (report) {
      result.left += report.messages.length - fresh.length;
      report.messages = fresh;
    }
    if (covers(file, report !== undefined))
      result.gone.push(...unused.map(content => ({path: file, content})));
  }
  return result;
}

/** Messages that are alike are told apart by their number: of three where there were two, one is new. */
function compare(messages: readonly Message[], contents: readonly string[]) {
  const inOrder = [...messages].sort(
    (a, b) => a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column,
  );
  const counts = new Map<string, number>();
  for (const content of contents) counts.set(content, (counts.get(content) ?? 0) + 1);
  const take = (content: string | undefined): boolean => {
    const number = content === undefined ? 0 : (counts.get(content) ?? 0);
    if (content === undefined || number === 0) return false;
    counts.set(content, number - 1);
    return true;
  };
  const unknown = inOrder.filter(message => !take(contentOf(message)));
  const spare = () => [...counts].filter(([, number]) => number > 0).map(([content]) => content);
  const rest = spare();
  // Parts of what was one message come last: none of them takes an entry that is another's.
  const fresh = unknown.filter(message => {
    const content = contentOf(message);
    return !take(rest.find(each => (counts.get(each) ?? 0) > 0 && isPartOf(content, each)));
  });
  const unused = [...counts].flatMap(([content, number]) => Array.from({length: number}, () => content));
  return {fresh, unused};
}
