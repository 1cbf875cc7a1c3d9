import {readFileSync} from 'node:fs';
import {RULE_SEVERITIES} from './rules/index.js';

// As far from the package's folder in `src` as in `lib`.
const FOLDER = new URL('../../docs/rules/', import.meta.url);

/** The ids of all rules, in the order of the alphabet. */
export const RULE_IDS: readonly string[] = Object.keys(RULE_SEVERITIES).sort();

/** The front matter of such a page is the guide's: it says on which of its pages the rule is listed. */
const FRONT_MATTER = /^---\n(?:(?!---\n).*\n)*---\n+/u;

/** The page about a rule, in Markdown, as the package ships it, without its front matter. */
export function readRulePage(ruleId: string): string {
  return readFileSync(new URL(`${ruleId}.md`, FOLDER), 'utf8').replace(FRONT_MATTER, '');
}
