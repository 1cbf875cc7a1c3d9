import type {Message} from './message.js';

/** What to write in a template where it was read to ask for more than it means. */
export interface Loosening {
  /** `<!-- template: optional -->`, `# optional` */
  mark: string;
  /** Where it goes, seen from the line that asks: "above the heading". */
  where: string;
}

const above = (settings: string, what: string): Loosening => ({
  mark: `<!-- template: ${settings} -->`,
  where: `above the ${what}`,
});

const OPTIONAL: Readonly<Record<string, string>> = {
  'missing-section': 'heading',
  'empty-section': 'heading',
  'missing-prose': 'paragraph',
  'missing-box': 'box',
  'missing-list': 'list',
  'missing-table': 'table',
  'missing-code': 'code block',
  'missing-diagram': 'diagram',
};

const HINTS = ['length', 'invalid-value', 'missing-reference', 'missing-link', 'list-length'];

/**
 * The mark that takes a demand back, for the findings of one rule about one line of a template; `null` where no mark
 * does. A renamed section gets the name that most pages have.
 */
export function loosen(ruleId: string, messages: readonly Message[]): Loosening | null {
  const optional = OPTIONAL[ruleId];
  if (optional !== undefined) return above('optional', optional);
  if (HINTS.includes(ruleId)) return above('hints: off', 'block');
  switch (ruleId) {
    case 'section-name':
      return above(`aliases: ${namesOf(messages).join(' | ')}`, 'heading');
    case 'section-rank':
      return above('rank: any', 'heading');
    case 'missing-field':
    case 'empty-field':
      return {mark: '(optional)', where: 'behind the name of the field'};
    case 'front-matter':
      return {mark: '# optional', where: 'behind the key'};
    default:
      return null;
  }
}

/** The names that pages have instead, the most frequent first; a name of one page alone is a slip. */
function namesOf(messages: readonly Message[]): string[] {
  const counts = new Map<string, number>();
  for (const name of messages.flatMap(({actual}) => actual)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const frequent = sorted.filter(([, count]) => count > 1);
  return (frequent.length > 0 ? frequent : sorted.slice(0, 1)).map(([name]) => name);
}
