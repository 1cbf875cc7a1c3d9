import {foldName} from '../../markdown/names.js';
import {textsOf} from '../../markdown/facts/fact.js';
import type {CatalogueDoc, CataloguePage} from '../catalogue.js';

/** The key of the template that governs a page, whether its front matter names it or the options include the page. */
export const TEMPLATE_KEY = 'template';

/** The values of a front matter key on a page, those of a list one by one; two ways to write one count once. */
export function valuesOf({doc}: Pick<CataloguePage, 'doc'>, key: string): (string | number)[] {
  const {data} = doc.page.frontMatter;
  const written: unknown = Object.hasOwn(data, key) ? data[key] : null;
  const value = key === TEMPLATE_KEY ? doc.template : written;
  return distinct((Array.isArray(value) ? (value as unknown[]) : [value]).flatMap(plainValue));
}

/** The plain texts of a fact of a page, as the values of a key. */
export function factValues({facts}: CatalogueDoc, name: string): (string | number)[] {
  return distinct(facts?.().get(name)?.values.flatMap(textsOf) ?? []);
}

/** Two ways to write one value count once. */
function distinct(values: readonly (string | number)[]): (string | number)[] {
  const byKey = new Map<string, string | number>();
  for (const each of values) if (!byKey.has(valueKey(each))) byKey.set(valueKey(each), each);
  return [...byKey.values()];
}

/**
 * What a value is told from others by, and its name in addresses. Readers see `in-review` as "In review": case, and
 * whether words are joined by spaces, hyphens or underscores, makes no other value.
 */
export function valueKey(value: string | number): string {
  return foldName(String(value)).replace(/(?<![ _-])[ _-]+(?=[\p{L}\p{N}])/gu, '-');
}

function plainValue(value: unknown): (string | number)[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? [] : [value.toISOString().replace(/T00:00:00\.000Z$/, '')];
  const text = typeof value === 'string' || typeof value === 'boolean' ? String(value).trim() : '';
  return text === '' ? [] : [text];
}
