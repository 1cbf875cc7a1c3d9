import type {Finding, Place} from '../../markdown/finding.js';
import type {Page} from '../../markdown/page.js';
import {quote} from '../../markdown/quote.js';

/** A relation as front matter states it. */
export interface WrittenRelation {
  target: string;
  reason: string | null;
  place: Place;
}

const TARGET_KEYS = ['page', 'id', 'to'];

/**
 * Reads the relations that a key of the front matter names: a list of names (`- bulkhead`), of names with a reason (`- bulkhead: isolates …`)
 * or of maps (`- {page: bulkhead, reason: isolates …}`); or one map of names and reasons.
 */
export function readWrittenRelations(
  page: Page,
  key: string,
): {relations: WrittenRelation[]; findings: Finding[]} {
  const findings: Finding[] = [];
  const value = Object.hasOwn(page.frontMatter.data, key) ? page.frontMatter.data[key] : null;
  const place = page.frontMatter.place(key);
  if (value === null || value === undefined) return {relations: [], findings};
  if (isRecord(value) && !TARGET_KEYS.some(name => name in value)) {
    const relations = Object.entries(value).flatMap(([target, reason]) =>
      toRelation({[target]: reason}, page.frontMatter.place(key, target), page, key, findings),
    );
    return {relations, findings};
  }
  const relations = Array.isArray(value)
    ? value.flatMap((item: unknown, index) =>
        toRelation(item, page.frontMatter.place(key, index), page, key, findings),
      )
    : toRelation(value, place, page, key, findings);
  return {relations, findings};
}

function toRelation(
  item: unknown,
  place: Place,
  page: Page,
  key: string,
  findings: Finding[],
): WrittenRelation[] {
  if (isText(item)) return [{target: item.trim(), reason: null, place}];
  if (isRecord(item)) {
    const targetKey = TARGET_KEYS.find(name => name in item);
    const entries = Object.entries(item).filter(
      ([name]) => !targetKey || (name !== targetKey && name !== 'reason'),
    );
    const pairs: unknown[][] = targetKey ? [[item[targetKey], item.reason], ...entries] : entries;
    const [[target, reason = null] = [], ...others] = pairs;
    if (isText(target) && (reason === null || isText(reason)) && others.length === 0)
      return [{target: target.trim(), reason: reason?.trim() ?? null, place}];
  }
  findings.push({
    ruleId: 'front-matter',
    path: page.path,
    place,
    reason: `Unexpected ${quote(JSON.stringify(item))} in \`${key}\`, expected a page or a page with a reason.`,
    note: `Write \`- bulkhead\` or \`- bulkhead: the reason\` below \`${key}:\`.`,
  });
  return [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
