import {createHash} from 'node:crypto';
import {serialize} from 'node:v8';

/** A short text that stands for values of any kind: the same for the same values only. */
export function digestOf(...values: readonly unknown[]): string {
  return createHash('sha1').update(written(values)).digest('hex');
}

/** YAML can say that a value holds itself, which JSON can't. */
function written(values: readonly unknown[]): string | Buffer {
  try {
    return JSON.stringify(values, tellApart);
  } catch {
    return serialize(values);
  }
}

/** What JSON writes alike is told apart: dates and texts, numbers that are none and `null`. */
function tellApart(this: unknown, key: string, value: unknown): unknown {
  const own = (this as Record<string, unknown>)[key];
  if (own instanceof Date) return {date: own.getTime()};
  if (own === undefined) return {undefined: true};
  if (typeof own === 'number' && !Number.isFinite(own)) return {number: String(own)};
  if (typeof own === 'bigint') return {bigint: String(own)};
  return value;
}
