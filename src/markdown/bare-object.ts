/**
 * An object of these keys and no others, for keys that people choose: of a plain one, `constructor` and `toString` would
 * be there unasked, and `__proto__` would be no key.
 */
export function bareObject<Value = unknown>(...sources: readonly object[]): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, ...sources) as Record<string, Value>;
}
