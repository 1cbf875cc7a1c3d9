import type {Report} from '../message.js';
import {withoutFolded} from './shown.js';

/** How often a rule has found something. */
export interface RuleCount {
  ruleId: string;
  url: string;
  errors: number;
  warnings: number;
  /** In how many files. */
  files: number;
}

/** Counts the shown messages by rule: those with the most errors first, then those with the most warnings. */
export function countRules(report: Report): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const {messages} of withoutFolded(report).pages) {
    const here = new Set<string>();
    for (const {ruleId, url, severity} of messages) {
      const count = counts.get(ruleId) ?? {ruleId, url, errors: 0, warnings: 0, files: 0};
      counts.set(ruleId, count);
      count[severity === 'error' ? 'errors' : 'warnings']++;
      if (!here.has(ruleId)) count.files++;
      here.add(ruleId);
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.errors - a.errors || b.warnings - a.warnings || (a.ruleId < b.ruleId ? -1 : 1),
  );
}
