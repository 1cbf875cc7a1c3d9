import type {Message, Report} from '../../../src/check/message.js';

/** A message about a section, at the beginning of a line. */
export function message(line: number, severity: Message['severity'], rest: Partial<Message> = {}): Message {
  return {
    ruleId: 'missing-section',
    severity,
    reason: 'Expected a section `## Notes`, found none',
    place: {start: {line, column: 1}, end: {line, column: 2}},
    expected: ['Notes'],
    actual: [],
    url: 'https://example.org/missing-section',
    ...rest,
  };
}

/** A report on pages by their paths. */
export function report(pages: Record<string, Message[]>, skipped = 0, free: readonly string[] = []): Report {
  const all = Object.values(pages).flat();
  return {
    version: 1,
    summary: {
      pages: Object.keys(pages).length,
      governed: Object.keys(pages).length - free.length,
      errors: all.filter(({severity}) => severity === 'error').length,
      warnings: all.filter(({severity}) => severity === 'warning').length,
      folded: all.filter(({folded}) => folded).length,
      skipped,
    },
    pages: Object.entries(pages).map(([path, messages]) => ({
      path,
      template: free.includes(path) ? null : 'pattern.md',
      messages,
    })),
  };
}
