import {normalizeName} from '../../markdown/names.js';

/** A condition on the front matter of a page: `status is final or withdrawn`, `status is not draft`. */
export interface Condition {
  /** A key of the front matter. */
  key: string;
  values: string[];
  /** True for `is not`. */
  isNot: boolean;
}

const CONDITION =
  /^(?:only\s+)?(?:when|if|where|while|once)\s+(?:the\s+)?(?<key>[\p{L}\p{N}_][^:=]{0,60}?)\s*(?::|={1,3}|\b(?:is|are|equals)\b)\s*(?<not>not\s+)?(?<values>(?:[^.;!?]|\.(?=\S)){1,200})[.!]?$/iu;

/**
 * Reads a condition that can be held against a front matter: `when status is final`, `if type is A, B or C`,
 * `when status is not draft`. `null` for any other condition, which is the writer's to judge.
 */
export function readCondition(text: string): Condition | null {
  const {key, not, values} = CONDITION.exec(text.trim().replace(/["'`“”]/gu, ''))?.groups ?? {};
  if (key === undefined || values === undefined) return null;
  const listed = values
    .split(/,|\||\sor\s/iu)
    .map(value => value.trim().replace(/^or\s+/iu, ''))
    .filter(Boolean);
  return listed.length > 0 && listed.every(value => value.split(/\s+/u).length <= 4)
    ? {key: key.trim(), values: listed, isNot: not !== undefined}
    : null;
}

/** Whether a condition holds; never where the page does not have its key. Case and hyphens do not count. */
export function conditionHolds(
  {key, values, isNot}: Condition,
  data: Readonly<Record<string, unknown>>,
): boolean {
  const found = textsOf(data[key]);
  return found.length > 0 && found.some(text => isOneOf(values, text)) !== isNot;
}

/** Whether a value of the front matter, or an item of its list, is one of these. Case and hyphens do not count. */
export function hasValue(value: unknown, values: readonly string[]): boolean {
  return textsOf(value).some(text => isOneOf(values, text));
}

/** `` `status` is `final` or `withdrawn` `` */
export function conditionText({key, values, isNot}: Condition): string {
  return `\`${key}\` is ${isNot ? 'not ' : ''}${values.map(value => `\`${value}\``).join(' or ')}`;
}

function textsOf(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap(item =>
    typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean' ? [String(item)] : [],
  );
}

function isOneOf(values: readonly string[], text: string): boolean {
  return values.some(value => normalizeName(value) === normalizeName(text));
}
