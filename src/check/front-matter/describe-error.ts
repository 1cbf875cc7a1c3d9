import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {quote} from '../../markdown/quote.js';
import {isSchema, type JsonSchema} from '../../template/front-matter/json-schema.js';
import {isBlank, isScalar, valueWords} from './data.js';
import {describeValue} from './describe-value.js';
import type {Cause} from './read-errors.js';
import {conditionOf} from './schema-words.js';

/** What is wrong with a front matter, in words. */
export interface Description {
  reason: string;
  note: string;
  expected: string[];
  actual: string[];
  /** A key that is not there and should be; `null` where the error is about what is there. */
  missing: string | null;
  /** The key that the condition is about. */
  because: string | null;
}

/**
 * Describes an error.
 *
 * @param path The keys, and numbers of items, that lead to the value.
 * @param found What the page has there, as it is written.
 * @param root The whole schema.
 */
export function describeError(
  error: Cause,
  path: readonly (string | number)[],
  found: string,
  root: JsonSchema,
): Description {
  const {keyword, data, params} = error;
  const condition = conditionOf(error.schemaPath, root);
  const key = nameOf(path);
  const since = condition ? `, since ${condition.words}` : '';
  const base = {missing: null, because: condition?.key ?? null};
  const missing = params.missingProperty;
  if (typeof missing === 'string') return {...base, ...describeMissing(missing, key, since, params.property)};
  const unknown = params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof unknown === 'string') return {...base, ...describeUnknown(unknown, key, error)};
  const actual = isBlank(data) ? [] : [isScalar(data) ? found : valueWords(data)];
  const shown = isScalar(data) && !isBlank(data) ? quote(found) : valueWords(data);
  if (keyword === 'false schema') {
    const reason = `Expected no ${key ?? 'front matter'}${since}, found ${shown}`;
    return {...base, reason, note: 'Delete the key.', expected: [], actual};
  }
  if (isBlank(data)) {
    const reason = `Expected a value for ${key ?? 'the front matter'}${since}, found none`;
    const last = path.at(-1) ?? 'key';
    const note =
      typeof last === 'number'
        ? 'Write it, or delete the item.'
        : `Write \`${last}: …\` between the two \`---\` at the top of the page.`;
    return {...base, reason, note, expected: [], actual};
  }
  const value = describeValue(error);
  const prefix =
    value.of === 'amount' ? ` in ${key ?? 'the front matter'}` : ` for ${key ?? 'the front matter'}`;
  return {
    ...base,
    reason: `Expected ${value.expected}${prefix}${since}, found ${value.found ?? shown}${value.suggestion ?? ''}`,
    note: value.note,
    expected: value.values ?? [value.expected],
    actual,
  };
}

function describeMissing(
  name: string,
  key: string | null,
  since: string,
  trigger: unknown,
): Omit<Description, 'missing' | 'because'> & Partial<Description> {
  const why = typeof trigger === 'string' ? `, since ${quote(trigger)} is there` : since;
  return {
    ...(typeof trigger === 'string' && {because: trigger}),
    missing: name,
    reason: `Expected ${quote(`${name}:`)} in ${key ?? 'the front matter'}${why}, found none`,
    note:
      key === null
        ? `Write \`${name}: …\` between the two \`---\` at the top of the page.`
        : `Write \`${name}: …\` below it.`,
    expected: [name],
    actual: [],
  };
}

function describeUnknown(
  name: string,
  key: string | null,
  {parentSchema}: Cause,
): Omit<Description, 'missing' | 'because'> {
  const known = isSchema(parentSchema?.properties) ? Object.keys(parentSchema.properties) : [];
  const meant = nearest(name, known);
  return {
    reason: `Unknown key ${quote(name)}${key === null ? '' : ` in ${key}`}${didYouMean(meant)}`,
    note:
      known.length > 0
        ? `Write one of ${known.map(quote).join(', ')}, or delete the key.`
        : 'Delete the key.',
    expected: meant,
    actual: [name],
  };
}

/** `` `email` in `authors` ``: the numbers of items are what the place shows. `null` for the front matter itself. */
function nameOf(path: readonly (string | number)[]): string | null {
  const keys = path.filter(step => typeof step === 'string').reverse();
  return keys.length > 0 ? keys.map(quote).join(' in ') : null;
}
