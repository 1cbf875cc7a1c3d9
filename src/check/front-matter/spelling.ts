import {bareObject} from '../../markdown/bare-object.js';
import type {FrontMatterKey, Template} from '../../template/template.js';
import {canonical} from '../../template/front-matter/canonical.js';
import {mayBeNull, ownKeys} from '../../template/front-matter/schema-of.js';
import {hasValue} from '../../template/words/condition.js';

/**
 * The front matter of a page in the spelling of its template, so that the schema can be exact: case and hyphens of a
 * choice do not count, and a key that may be left empty has no value. Keys that a named schema describes stay as they are.
 */
export function inSpelling(
  data: Readonly<Record<string, unknown>>,
  template: Pick<Template, 'frontMatter' | 'namedSchema'>,
): Record<string, unknown> {
  const keys = ownKeys(template);
  const spelled = bareObject(data);
  for (const key of keys) {
    if (!(key.name in data)) continue;
    const value = data[key.name];
    if (isBlank(value) && mayBeNull(key)) {
      spelled[key.name] = null;
    } else {
      spelled[key.name] = Array.isArray(value)
        ? value.map(item => spell(item, key, keys))
        : spell(value, key, keys);
    }
  }
  return spelled;
}

function spell(value: unknown, {name, values}: FrontMatterKey, keys: readonly FrontMatterKey[]): unknown {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return value;
  if (values) return canonical(values, String(value)) ?? String(value);
  // Without a choice of its own, a key has the spelling of the conditions on it.
  const asked = keys.flatMap(({when}) => (when?.key === name ? when.values : []));
  return asked.find(each => hasValue(value, [each])) ?? value;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
