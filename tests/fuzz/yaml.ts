import fc from 'fast-check';

const WORD = fc.constantFrom(
  'correlated-failure',
  'asynchrony',
  'retry',
  'docs/patterns/retry',
  './retry.md',
  'Correlated Failure',
  'danger',
  "'#8250df'",
  '12',
  '-1',
  '.nan',
  '1e999',
  'true',
  '~',
  '2024-01-01',
  '*a',
  '&a x',
  '[a, b]',
  '{a: b}',
  '|\n    two\n    lines',
  '>\n    folded\n    text',
  '"a\\nb"',
  '"\\u2028"',
  "'it''s'",
  '@at',
  '__proto__',
  '<b>bold</b>',
  '日本語',
);

/** A map of these keys, each with a value that may be anything, as lines without indentation. */
function map(keys: readonly string[], values: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  return fc
    .array(fc.tuple(fc.constantFrom(...keys), values), {minLength: 1, maxLength: 6})
    .map(pairs => pairs.map(([key, value]) => `${key}: ${value}`));
}

const value = fc.oneof(
  {arbitrary: WORD, weight: 4},
  {arbitrary: fc.array(WORD, {maxLength: 3}).map(words => `[${words.join(', ')}]`), weight: 1},
  {
    arbitrary: fc.array(WORD, {maxLength: 3}).map(words => words.map(each => `\n    - ${each}`).join('')),
    weight: 1,
  },
);

/** A registry or the file of learning paths: a list of maps, or a map of maps. */
function entries(keys: readonly string[]): fc.Arbitrary<string> {
  const each = map([...keys, 'id', 'titel', '__proto__', '<<'], value);
  return fc.oneof(
    fc.array(each, {maxLength: 5}).map(maps => maps.map(lines => `- ${lines.join('\n  ')}`).join('\n')),
    fc
      .array(fc.tuple(WORD, each), {maxLength: 5})
      .map(maps => maps.map(([key, lines]) => `${key}:\n  ${lines.join('\n  ')}`).join('\n')),
  );
}

export const registry = entries(['id', 'title', 'number', 'summary', 'icon', 'color', 'aliases', 'doc']);

export const learningPaths = entries(['id', 'title', 'description', 'pages']);

const PAGE_KEYS = [
  'title',
  'laws',
  'pillars',
  'related',
  'status',
  'date',
  'template',
  'id',
  'slug',
  'description',
  'sidebar_position',
  '__proto__',
  'toString',
];

/** The front matter of a page. */
export const frontMatter = fc
  .tuple(map(PAGE_KEYS, value), fc.constantFrom('---\n', '---\n', '---\n', '--- \n', '...\n', ''))
  .map(([lines, end]) => `---\n${lines.join('\n')}\n${end}`);

const ATTRIBUTE = fc
  .tuple(
    fc.constantFrom(
      'law',
      'laws',
      'pillar',
      'sort',
      'group',
      'limit',
      'show',
      'docs',
      'version',
      'status',
      'titel',
      '#',
      '.',
    ),
    fc.constantFrom('="', '="', '="', '=', "='", ''),
    fc.constantFrom(
      'correlated-failure',
      'correlated-failure, 2',
      'title',
      '-title',
      'laws',
      '3',
      '0',
      '1e9',
      '---',
      'a,,b',
      '!x',
      'current',
      'a\nb',
      '',
    ),
    fc.constantFrom('"', '"', '"', "'", ''),
  )
  .map(parts => parts.join(''));

/** A line that is a listing, or that was meant as one. */
export const listing = fc
  .tuple(
    fc.constantFrom('::', '::', '::', ':', ':::', '- ::', '> ::', ':: '),
    fc.constantFrom('pages', 'pages', 'pages', 'Pages', 'page', 'pagess'),
    fc.constantFrom('', '', '[label]'),
    fc.array(ATTRIBUTE, {maxLength: 4}),
    fc.constantFrom('', '', '', ' text', '\n:::'),
  )
  .map(([colons, name, label, attributes, end]) => `${colons}${name}${label}{${attributes.join(' ')}}${end}`);
