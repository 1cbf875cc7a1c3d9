import {UsageError} from '../usage.js';

/** `--where law=correlated-failure`, or `--where law` for any. */
export function readWhere(conditions: readonly string[]): Map<string, string> {
  const where = new Map<string, string>();
  for (const condition of conditions) {
    const at = condition.indexOf('=');
    const name = (at === -1 ? condition : condition.slice(0, at)).trim();
    if (name === '') {
      throw new UsageError(
        `Expected \`--where NAME=VALUE\`, such as \`law=correlated-failure\`, found \`${condition}\``,
      );
    }
    if (where.has(name)) {
      throw new UsageError(
        `Expected one \`--where\` for \`${name}\`, found two: commas separate values of which any counts`,
      );
    }
    where.set(name, at === -1 ? '' : condition.slice(at + 1).trim());
  }
  return where;
}
