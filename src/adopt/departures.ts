import type {Message, Report} from '../check/message.js';

/** What one rule says because of one line of a template. */
export interface Departure {
  ruleId: string;
  line: number;
  /** The messages by the path of their page. */
  pages: Map<string, Message[]>;
}

/** What pages depart from, by the lines of one template; each message that says several once more is left out. */
export function departuresFrom(report: Report, path: string, lineOf: (line: number) => number): Departure[] {
  const departures = new Map<string, Departure>();
  for (const page of report.pages) {
    if (page.template !== path) continue;
    for (const message of page.messages) {
      const {ruleId, origin} = message;
      if (origin?.path !== path) continue;
      const line = lineOf(origin.line);
      const key = `${ruleId} ${line}`;
      const departure = departures.get(key) ?? {ruleId, line, pages: new Map<string, Message[]>()};
      departures.set(key, departure);
      departure.pages.set(page.path, [...(departure.pages.get(page.path) ?? []), message]);
    }
  }
  return [...departures.values()];
}

/** Says that a part is not there: what is below it is not asked then. */
const GONE = new Set(['missing-section', 'empty-section', 'missing-box']);

/** How many pages were asked for what a line has, and which of them do not follow it. */
export interface Figures {
  asked: number;
  departed: ReadonlySet<string>;
}

/**
 * The figures of each line. A page that lacks a section is not asked for what is below it.
 *
 * @param holders The lines of all that holds the part on a line.
 */
export function figuresOf(
  departures: readonly Departure[],
  pages: readonly string[],
  holders: ReadonlyMap<number, readonly number[]>,
): (line: number) => Figures {
  const gone = new Map<number, Set<string>>();
  const departed = new Map<number, Set<string>>();
  for (const {ruleId, line, pages: own} of departures) {
    for (const path of own.keys()) {
      departed.set(line, (departed.get(line) ?? new Set()).add(path));
      if (GONE.has(ruleId)) gone.set(line, (gone.get(line) ?? new Set()).add(path));
    }
  }
  return line => {
    const without = new Set((holders.get(line) ?? []).flatMap(each => [...(gone.get(each) ?? [])]));
    const own = [...(departed.get(line) ?? [])].filter(path => !without.has(path));
    return {asked: pages.filter(path => !without.has(path)).length, departed: new Set(own)};
  };
}
