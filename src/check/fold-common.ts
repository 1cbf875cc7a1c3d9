import type {Finding} from '../markdown/finding.js';
import {loosen} from './loosen.js';
import type {Message, PageReport} from './message.js';

/** On fewer pages, the same departure on most of them may be chance. */
const FEWEST_PAGES = 8;

/** From this share of a template's pages on, the template is more likely misread, or out of date, than all of them wrong. */
const COMMON_SHARE = 0.5;

/** So many places are named; the report in JSON has all. */
const SHOWN_PLACES = 3;

/** The findings of one rule about one line of a template. */
interface Demand {
  ruleId: string;
  origin: {path: string; line: number};
  /** The messages by the path of their page. */
  pages: Map<string, Message[]>;
}

/**
 * Finds the demands of templates that at least half of their pages depart from, on templates of at least eight pages.
 * Their messages are marked as folded; for each demand there is one finding on the template instead, with how many
 * pages, the first places, and the mark to write if it is not meant.
 */
export function foldCommon(reports: readonly PageReport[]): Finding[] {
  const governed = new Map<string, number>();
  for (const {template} of reports)
    if (template !== null) governed.set(template, (governed.get(template) ?? 0) + 1);
  const common = demandsOf(reports).filter(({origin, pages}) => {
    const all = governed.get(origin.path) ?? 0;
    return all >= FEWEST_PAGES && pages.size >= all * COMMON_SHARE;
  });
  return common.map(demand => {
    const messages = [...demand.pages.values()].flat();
    for (const message of messages) message.folded = true;
    return findingOf(demand, messages, governed.get(demand.origin.path) ?? 0);
  });
}

function demandsOf(reports: readonly PageReport[]): Demand[] {
  const demands = new Map<string, Demand>();
  for (const {path, template, messages} of reports) {
    for (const message of messages) {
      const {ruleId, origin, folded} = message;
      if (!origin || origin.path !== template || folded) continue;
      const key = JSON.stringify([ruleId, origin.path, origin.line]);
      const demand = demands.get(key) ?? {ruleId, origin, pages: new Map<string, Message[]>()};
      demands.set(key, demand);
      const own = demand.pages.get(path);
      if (own) own.push(message);
      else demand.pages.set(path, [message]);
    }
  }
  return [...demands.values()];
}

function findingOf({ruleId, origin, pages}: Demand, messages: readonly Message[], governed: number): Finding {
  const places = [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, SHOWN_PLACES)
    .map(([path, [first]]) => `${path}:${first?.place.start.line ?? 1}:${first?.place.start.column ?? 1}`);
  const more = pages.size - places.length;
  const mark = loosen(ruleId, messages);
  const start = {line: origin.line, column: 1};
  return {
    ruleId: 'common-departure',
    path: origin.path,
    place: {start, end: start},
    severity: messages.some(({severity}) => severity === 'error') ? 'error' : 'warning',
    reason: `${pages.size} of ${governed} pages depart from this line alike (\`${ruleId}\`): ${mostFrequent(messages.map(({reason}) => reason))}`,
    note: [
      `See ${places.join(', ')}${more > 0 ? ` and ${more} more (\`--all\` lists them)` : ''}.`,
      mark
        ? `If the template does not mean to ask for it, write \`${mark.mark}\` ${mark.where}; else fix the pages.`
        : 'Change the line of the template if it does not mean to ask for it; else fix the pages.',
    ].join(' '),
    expected: [...new Set(messages.flatMap(({expected}) => expected))],
    actual: [...new Set(messages.flatMap(({actual}) => actual))],
  };
}

function mostFrequent(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].reduce<[string, number]>((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}
