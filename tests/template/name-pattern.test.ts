import {matchesName, numberIn, readNamePattern} from '../../src/template/name-pattern.js';

test.each([
  ['The Problem', 'the problem:'],
  ['The Problem', '🎯 2. The Problem'],
  ['The Problem (optional)', 'The Problem'],
  ['The Problem', 'The Problem (optional)'],
  ['[Pattern Name] Pattern', 'Circuit Breaker Pattern'],
  ['Example 1: [Company/System]', 'Example 4 – Acme'],
  ['ADR-{number}: {title}', 'ADR-12: Use queues'],
  ['Why [this] and not [that]?', 'Why queues and not calls?'],
  ['ADR-0000: [Title]', 'ADR-0012: Use queues'],
  ['RFC-XXX: {title}', 'RFC-7: Use queues'],
  ['Record NNNN [Title]', 'Record 0012 Use queues'],
  ['⚡', '⚡'],
])('%s is the shape of %s', (pattern, name) => {
  expect(matchesName(readNamePattern(pattern), name)).toBe(true);
});

test.each([
  ['The Problem', 'The Problems'],
  ['[Pattern Name] Pattern', 'Pattern'],
  ['[Pattern Name] Pattern', 'Circuit Breaker'],
  ['Example 1: [Company/System]', 'Example One: Acme'],
  ['Example 1: [Company/System]', 'Example 1'],
  ['Tier-1 [Service]', 'Tier-2 Billing'],
  ['[Anything]', 'Something'],
  ['⚡', '🎯'],
])('%s is not the shape of %s', (pattern, name) => {
  expect(matchesName(readNamePattern(pattern), name)).toBe(false);
});

test('aliases count, and so does what the template itself has', () => {
  const pattern = readNamePattern('The <problem>', ['Challenge'], 'The');
  expect(['challenge', 'The', 'The Issue'].map(name => matchesName(pattern, name))).toEqual([
    true,
    true,
    true,
  ]);
});

test('numbers', () => {
  const pattern = readNamePattern('Example 1: [Company 1]');
  expect(pattern).toMatchObject({number: 1, isFixed: true, hasSlots: true});
  expect(numberIn(pattern, 'Example 12: Acme 3')).toBe(12);
  expect(numberIn(pattern, 'Acme')).toBeNull();
  expect(readNamePattern('Part 1').number).toBeNull();
  expect(readNamePattern('Step N: [Name]')).toMatchObject({
    number: null,
    key: readNamePattern('Step 2: [Name]').key,
  });
});

test('a name of many slots takes no time that grows with their number', () => {
  const pattern = readNamePattern(Array.from({length: 20}, () => '[s] a').join(' '));
  expect(matchesName(pattern, 'a '.repeat(5000))).toBe(true);
  expect(matchesName(pattern, `${'a '.repeat(5000)}b`)).toBe(false);
});

test('characters that stand for slots inside do no harm', () => {
  for (const text of ['\uE000 [s] \uE001 1 [y] \uE001', '[s] (a|b)* \\ [y]'])
    expect(typeof matchesName(readNamePattern(text), text)).toBe('boolean');
});
