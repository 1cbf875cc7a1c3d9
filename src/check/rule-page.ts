import {readFileSync} from 'node:fs';
import {RULE_SEVERITIES} from './rules/index.js';

// As far from the package's folder in `src` as in `lib`.
const FOLDER = new URL('../../docs/rules/', import.meta.url);

/** The ids of all rules, in the order of the alphabet. */
export const RULE_IDS: readonly string[] = Object.keys(RULE_SEVERITIES).sort();

/** The page about a rule, in Markdown, as the package ships it. */
export function readRulePage(ruleId: string): string {
  return readFileSync(new URL(`${ruleId}.md`, FOLDER), 'utf8');
}
