import {stripVTControlCharacters} from 'node:util';
import type {Message, Report} from '../../../src/check/message.js';
import {reportPretty} from '../../../src/check/reporters/pretty.js';

function message(line: number, severity: Message['severity'], rest: Partial<Message> = {}): Message {
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

function report(pages: Record<string, Message[]>, skipped = 0, free: readonly string[] = []): Report {
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

test('a message: place, severity, reason, rule, what to do, who asks for it, where to read on', () => {
  const origin = {path: 'pattern.md', line: 7};
  expect(reportPretty(report({'docs/a.md': [message(3, 'error', {note: 'Add it.', origin})]}))).toBe(
    [
      'docs/a.md:3:1 error Expected a section `## Notes`, found none missing-section',
      '    Add it.',
      '    asked for by pattern.md:7',
      '    https://example.org/missing-section',
      '',
      '1 page checked: 1 error and 0 warnings in 1 file',
    ].join('\n'),
  );
});

test('pages with errors stand first, each with its messages together', () => {
  const text = reportPretty(
    report({
      'a.md': [message(1, 'warning')],
      'b.md': [message(2, 'warning'), message(9, 'error')],
      'c.md': [],
      'd.md': [message(4, 'error')],
    }),
  );
  expect(text.match(/^\S+:\d+:\d+ \w+/gmu)).toEqual([
    'b.md:2:1 warning',
    'b.md:9:1 error',
    'd.md:4:1 error',
    'a.md:1:1 warning',
  ]);
  expect(text).toMatch(/4 pages checked: 2 errors and 2 warnings in 3 files$/u);
});

test('clean pages are counted, and listed when asked for', () => {
  const clean = report({'a.md': [], 'b.md': []});
  expect(reportPretty(clean)).toBe('2 pages checked: no errors, no warnings');
  expect(reportPretty(clean, {verbose: true})).toBe(
    'ok a.md\nok b.md\n\n2 pages checked: no errors, no warnings',
  );
});

test('pages without a template are told apart', () => {
  const some = report({'a.md': [], 'b.md': []}, 0, ['b.md']);
  expect(reportPretty(some, {verbose: true})).toBe(
    'ok a.md\nok b.md (no template)\n\n2 pages checked, 1 against a template: no errors, no warnings',
  );
  const none = report({'a.md': [message(1, 'error')], 'b.md': []}, 0, ['a.md', 'b.md']);
  expect(reportPretty(none)).toMatch(
    /2 pages checked, none against a template: 1 error and 0 warnings in 1 file$/u,
  );
});

test('pages that could not be judged are counted and named', () => {
  const text = reportPretty(
    report({'a.mdx': [message(1, 'error', {ruleId: 'syntax', reason: 'This is not valid MDX'})]}, 1),
  );
  expect(text).toContain('a.mdx:1:1 error This is not valid MDX syntax');
  expect(text).toMatch(/1 error and 0 warnings in 1 file; 1 page could not be judged$/u);
});

test('colours are an option', () => {
  const colourful = report({'a.md': [message(1, 'error'), message(2, 'warning')]});
  expect(reportPretty(colourful)).not.toContain('\u001B');
  const painted = reportPretty(colourful, {color: true});
  expect(painted).toContain('\u001B[31merror\u001B[39m');
  expect(painted).toContain('\u001B[33mwarning\u001B[39m');
  expect(stripVTControlCharacters(painted)).toBe(reportPretty(colourful));
});

test('nothing to check', () => {
  expect(reportPretty(report({}))).toBe('0 pages checked: no errors, no warnings');
});

test('what another message says together with its like is not shown', () => {
  const shown = reportPretty(
    report({'a.md': [message(3, 'error', {folded: true})], 'b.md': [message(5, 'error')]}),
    {
      verbose: true,
    },
  );
  expect(shown).toContain('b.md:5:1 error');
  expect(shown).not.toContain('a.md');
});
