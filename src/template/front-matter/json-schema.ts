/** A JSON Schema, as JSON has it: https://json-schema.org/draft/2020-12. */
export type JsonSchema = Record<string, unknown>;

/** Whether a value is a map of keys: a schema, or a group of them. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a JSON pointer in a schema; `undefined` where nothing does. */
export function atPointer(schema: unknown, pointer: readonly string[]): unknown {
  return pointer.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, step)
        ? (Reflect.get(found, step) as unknown)
        : undefined,
    schema,
  );
}

/** The steps of a JSON pointer: `#/properties/see~1also` is `['properties', 'see/also']`. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .replace(/^[^#]*#|^/u, '')
    .split('/')
    .slice(1)
    .map(step => decode(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
