import type {Page} from '../markdown/page.js';
import type {RuleSeverity} from './rule.js';

/** The most that the findings of a page count as, by what its front matter says of it. */
export interface SeverityByState {
  /** The key that holds the state: `status`. */
  frontMatterKey: string;
  /** The most severe that findings are in a state; others are as severe as their rules say. */
  states: Readonly<Record<string, RuleSeverity>>;
}

const ORDER: readonly RuleSeverity[] = ['off', 'warning', 'error'];

/** Makes findings no more severe than the state of their page allows. It never makes one more severe. */
export function inState(
  pages: readonly {page: Page}[],
  setting: SeverityByState | undefined,
): (path: string, severity: RuleSeverity) => RuleSeverity {
  if (!setting) return (_, severity) => severity;
  const known = new Map(
    Object.entries(setting.states).map(([state, severity]) => [state.toLowerCase(), severity]),
  );
  const limits = new Map<string, RuleSeverity>();
  for (const {page} of pages) {
    const state = page.frontMatter.data[setting.frontMatterKey];
    const limit = isScalar(state) ? known.get(String(state).trim().toLowerCase()) : undefined;
    if (limit !== undefined) limits.set(page.path, limit);
  }
  return (path, severity) => {
    const limit = limits.get(path) ?? 'error';
    return ORDER.indexOf(limit) < ORDER.indexOf(severity) ? limit : severity;
  };
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
