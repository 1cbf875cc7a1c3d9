import {stripVTControlCharacters} from 'node:util';
import {wantsColor} from '../../../src/check/reporters/paint.js';
import {reportPretty} from '../../../src/check/reporters/pretty.js';
import {fixtureReport, shownIn} from './fixture-report.js';
import {message, report} from './make-report.js';

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

test('by demand, what one line of the template asks for stands together, the heaviest first', () => {
  const origin = {path: 'pattern.md', line: 7};
  const short = {
    ruleId: 'length',
    reason: 'Too short',
    url: 'https://example.org/length',
    note: 'Write more.',
  };
  const text = reportPretty(
    report({
      'a.md': [message(3, 'error', {origin, note: 'Add it.'}), message(9, 'warning', short)],
      'b.md': [message(4, 'error', {origin, note: 'Add it.'})],
      'c.md': [message(5, 'error', {origin: {...origin, line: 9}})],
    }),
    {by: 'demand'},
  );
  expect(text).toBe(`missing-section, asked for by pattern.md:7: 2 errors in 2 files
a.md:3:1 error Expected a section \`## Notes\`, found none
b.md:4:1 error Expected a section \`## Notes\`, found none
    Add it.
    https://example.org/missing-section

missing-section, asked for by pattern.md:9: 1 error in 1 file
c.md:5:1 error Expected a section \`## Notes\`, found none
    https://example.org/missing-section

length: 1 warning in 1 file
a.md:9:1 warning Too short
    Write more.
    https://example.org/length

3 pages checked: 3 errors and 1 warning in 3 files`);
});

test.each(['page', 'demand'] as const)('by %s, every message is there once', async by => {
  const all = await fixtureReport();
  const found = [...reportPretty(all, {by}).matchAll(/^(\S+:\d+:\d+ (?:error|warning)) /gmu)].map(
    ([, at]) => at,
  );
  expect(found.sort()).toEqual(
    shownIn(all)
      .map(line => line.replace(/ \S+$/u, ''))
      .sort(),
  );
});

test('by demand, what to do stands at each place where it differs', () => {
  const text = reportPretty(
    report({'a.md': [message(3, 'error', {note: 'Add A.'}), message(4, 'error', {note: 'Add B.'})]}),
    {by: 'demand'},
  );
  expect(text.split('\n').slice(1, 5)).toEqual([
    'a.md:3:1 error Expected a section `## Notes`, found none',
    '    Add A.',
    'a.md:4:1 error Expected a section `## Notes`, found none',
    '    Add B.',
  ]);
});

test('the end counts by rule, where there is more than one', () => {
  const long = message(1, 'warning', {ruleId: 'length'});
  const text = reportPretty(
    report({
      'a.md': [message(1, 'error'), long, {...long, folded: true}],
      'b.md': [message(2, 'error'), message(3, 'error')],
    }),
    {rules: true},
  );
  expect(text.split('\n\n').slice(-2, -1)).toEqual([
    'missing-section  3 errors in 2 files\nlength           1 warning in 1 file',
  ]);
  expect(reportPretty(report({'a.md': [message(1, 'error')]}), {rules: true})).not.toContain('in 1 file\n');
});

test.each([
  [{isTTY: true}, {}, true],
  [{isTTY: false}, {}, false],
  [{}, {}, false],
  [{isTTY: true}, {NO_COLOR: '1'}, false],
  [{isTTY: true}, {NO_COLOR: ''}, true],
  [{isTTY: true}, {TERM: 'dumb'}, false],
  [{}, {FORCE_COLOR: '1'}, true],
  [{}, {FORCE_COLOR: ''}, true],
  [{isTTY: true}, {FORCE_COLOR: '0'}, false],
  [{}, {FORCE_COLOR: '1', NO_COLOR: '1'}, true],
])('a stream %j with %j has colours: %s', (stream, env, expected) => {
  expect(wantsColor(stream, env)).toBe(expected);
});
