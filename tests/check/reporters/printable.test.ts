import {printable, printableJson, printableLines} from '../../../src/check/reporters/printable.js';

// What a terminal obeys, and what the logs of GitHub, Azure and TeamCity take for an order.
const STEERING = [
  '\u001B[31mred',
  '\u009B2J',
  '\u0007',
  'a\rb',
  '\u202Etxt.exe',
  '\u2028',
  'a\uD800b',
  'x ##[error]no',
  'x ##vso[task.setvariable variable=a]b',
  '##teamcity[buildStop]',
];
const STEERS = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]|##(?:vso|teamcity)?\[/u;
const ORDER = /^\s*::/u;

test.each(STEERING)('%j is shown and not obeyed', text => {
  expect(printable(text)).not.toMatch(STEERS);
  expect(printableLines(`a\n${text}`).split('\n').slice(1).join()).not.toMatch(STEERS);
  const json = printableJson({[text]: [text]});
  expect(json.replaceAll('\n', '')).not.toMatch(STEERS);
  expect(JSON.parse(json)).toEqual({[text]: [text]});
});

test.each(['::error file=a::b', '  ::add-mask::secret', '\t::stop-commands::x'])(
  '%j begins no order at the beginning of a line',
  text => {
    expect(printable(text)).not.toMatch(ORDER);
    expect(printableLines(`a\n${text}`).split('\n')[1]).not.toMatch(ORDER);
  },
);

test('what steers nothing stays as it is', () => {
  const text = 'Expected `:::axiom`, found `::pages{law=x}` in `## [Name]` — café 👩‍💻 עברית';
  expect(printable(text)).toBe(text);
  expect(printableJson({a: ['::b', 'é']})).toBe(JSON.stringify({a: ['::b', 'é']}, null, 2));
});

test('lines stay lines, and the colours of others go', () => {
  expect(printableLines('\u001B[31ma\u001B[39m\r\nb')).toBe('a\nb');
});

test('a megabyte of what may begin an order takes one look at each character', () => {
  // The time that a second look at all white space before each character takes is that of an hour.
  for (const part of [' ', ' :', '#', '::'])
    expect(printable(part.repeat(1_000_000)).length).toBeGreaterThan(0);
});
