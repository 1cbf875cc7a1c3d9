import {quote, quoteAll} from '../../src/markdown/quote.js';

test.each([
  ['Trade-offs', '`Trade-offs`'],
  ['  two\n lines ', '`two lines`'],
  ['a `b`', "`a 'b'`"],
  ['x'.repeat(80), `\`${'x'.repeat(80)}\``],
  ['x'.repeat(81), `\`${'x'.repeat(79)}…\``],
])('%j is shown as %s', (text, shown) => {
  expect(quote(text)).toBe(shown);
});

test('several are one list', () => {
  expect(quoteAll([])).toBe('');
  expect(quoteAll(['a'])).toBe('`a`');
  expect(quoteAll(['a', 'b', 'c'])).toBe('`a`, `b` and `c`');
  expect(quoteAll(['a', 'b', 'c'], ' or ')).toBe('`a`, `b` or `c`');
  expect(quoteAll(['a', 'b', 'c'], ', ')).toBe('`a`, `b`, `c`');
});
