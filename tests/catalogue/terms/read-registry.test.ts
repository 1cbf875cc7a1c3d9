import {readRegistry} from '../../../src/catalogue/terms/read-registry.js';
import {LAWS, show} from '../library.js';

const read = (text: string) => readRegistry({path: 'laws.yml', text}, LAWS);

test('says the same in every language of a site', () => {
  const translated = {...LAWS, singular: 'Gesetz', untranslated: {label: 'Laws', singular: 'Law'}};
  const {findings} = readRegistry({path: 'laws.yml', text: '- id: a\n'}, translated);
  expect(show(findings)).toEqual(['laws.yml:1:7 registry: The law `a` has no title.']);
});

test('aliases of YAML stand for what is above them, as their name was last given', () => {
  const {registry, findings} = read(`
- &a {id: one, title: &title One}
- {id: two, title: *title, summary: &title Two}
- {id: three, title: *title}
- {id: four, title: *none}
- *a
`);
  expect(registry.terms.map(({title}) => title)).toEqual(['One', 'One', 'Two', 'four']);
  expect(show(findings)).toEqual([
    'laws.yml:2:11 registry: The id `one` is taken by the law on line 2.',
    'laws.yml:5:3 registry: Unexpected empty value for `title`, expected text.',
  ]);
});

test('reads a list of maps', () => {
  const {registry, findings} = read(`
- id: correlated-failure
  title: Correlated Failure
  number: 1
  summary: Parts fail together.
  icon: ⛓️
  color: danger
  aliases: [cascade]
  doc: laws/one
- {id: economic-reality, title: Economic Reality}
`);
  expect(findings).toEqual([]);
  expect(registry.incomplete).toBe(false);
  expect(registry.terms).toMatchObject([
    {
      id: 'correlated-failure',
      title: 'Correlated Failure',
      number: 1,
      summary: 'Parts fail together.',
      icon: '⛓️',
      color: 'danger',
      aliases: ['cascade'],
      doc: 'laws/one',
      place: {start: {line: 2, column: 7}, end: {line: 2, column: 25}},
      docPlace: {start: {line: 9, column: 8}},
    },
    {id: 'economic-reality', number: null, summary: '', icon: '', color: '', aliases: [], doc: null},
  ]);
});

test('reads a map whose keys are the ids, behind a byte order mark', () => {
  const {registry, findings} = read('\uFEFFstate:\r\n  title: State\r\ntruth: {title: Truth}\r\n');
  expect(findings).toEqual([]);
  expect(registry.terms.map(({id, title}) => [id, title])).toEqual([
    ['state', 'State'],
    ['truth', 'Truth'],
  ]);
});

test.each(['', '[]', '# nothing yet\n', '{}'])('an empty registry %j has no terms', text => {
  expect(read(text)).toMatchObject({findings: [], registry: {terms: [], incomplete: false}});
});

test.each<[string, string, string[], string[], boolean]>([
  [
    'a tab, and all that the parser says behind it',
    '- id: a\n  title: A\n\tnumber: 1\n- id: b\n  title: B\n',
    ['laws.yml:3:1 registry: Cannot read the YAML: a line begins with a tab.'],
    ['a'],
    true,
  ],
  [
    'a key that stands twice',
    '- id: a\n  title: A\n  title: B\n- id: c\n',
    [
      'laws.yml:3:3 registry: The key `title` stands twice in one entry.',
      'laws.yml:4:7 registry: The law `c` has no title.',
    ],
    ['a', 'c'],
    false,
  ],
  [
    'two documents',
    '- id: a\n  title: A\n---\n- id: b\n',
    ['laws.yml:3:1 registry: Cannot read the YAML: a line `---` begins a second document.'],
    ['a'],
    true,
  ],
  [
    'brackets without end',
    `- id: a\n  title: ${'['.repeat(20_000)}`,
    [
      expect.stringMatching(
        /registry: Expected lists and maps, found brackets that are nested too deep to be read\.$/,
      ) as string,
    ],
    expect.any(Array) as string[],
    true,
  ],
  [
    'a quote that is never closed',
    '- id: a\n  title: A\n- id: b\n  title: "B\n- id: c\n',
    ['laws.yml:4:10 registry: Cannot read the YAML: a quotation mark is never closed.'],
    ['a', 'b'],
    true,
  ],
  [
    'no text',
    '- id: a\n  title: A\u0000\uFFFD: [\n',
    ['laws.yml:2:11 registry: Expected text in UTF-8, found other bytes.'],
    ['a'],
    true,
  ],
  [
    'one entry without its hyphen',
    'id: a\ntitle: A\n',
    ['laws.yml:1:1 registry: Expected a list of law entries, found the keys of one.'],
    [],
    true,
  ],
  [
    'syntax error',
    '- id: a\n  title: A\n- id: [b\n',
    ['laws.yml:3:7 registry: Cannot read the YAML: a `[` is never closed.'],
    ['a'],
    true,
  ],
  [
    'not a list',
    'laws',
    ['laws.yml:1:1 registry: Unexpected `laws`, expected a list of law entries.'],
    [],
    true,
  ],
  [
    'not a map',
    '- a\n- {id: b, title: B}',
    ['laws.yml:1:3 registry: Unexpected `a`, expected a map with the keys of a law.'],
    ['b'],
    true,
  ],
  [
    'unknown key',
    '- id: a\n  title: A\n  nmber: 1',
    ['laws.yml:3:3 registry: Unknown key `nmber` in a law; did you mean `number`?'],
    ['a'],
    false,
  ],
  ['no id', '- title: A', ['laws.yml:1:3 registry: A law has no id.'], [], true],
  [
    'no slug',
    '- {id: Big Law, title: A}',
    ['laws.yml:1:8 registry: The id `Big Law` is not a slug; did you mean `big-law`?'],
    [],
    true,
  ],
  [
    'wrong type of id',
    '- {id: 1, title: A}',
    ['laws.yml:1:8 registry: Unexpected `1` for `id`, expected text.'],
    [],
    true,
  ],
  ['no title', '- id: a', ['laws.yml:1:7 registry: The law `a` has no title.'], ['a'], false],
  [
    'empty title',
    '- {id: a, title: ""}',
    ['laws.yml:1:18 registry: The law `a` has no title.'],
    ['a'],
    false,
  ],
  [
    'bad number',
    '- {id: a, title: A, number: one}',
    ['laws.yml:1:29 registry: Unexpected `one` for `number`, expected a number.'],
    ['a'],
    false,
  ],
  [
    'bad alias',
    '- {id: a, title: A, aliases: [[x]]}',
    ['laws.yml:1:31 registry: Unexpected list for `aliases`, expected text.'],
    ['a'],
    false,
  ],
  [
    'a colour read as a comment',
    '- id: a\n  title: A\n  color: #fff',
    ['laws.yml:3:3 registry: The key `color` has no value.'],
    ['a'],
    false,
  ],
  [
    'duplicate id',
    '- {id: a, title: A}\n- {id: a, title: B}',
    ['laws.yml:2:8 registry: The id `a` is taken by the law on line 1.'],
    ['a'],
    false,
  ],
  [
    'an alias that is an id further down',
    '- {id: a, title: A, aliases: [b]}\n- {id: b, title: B}',
    ['laws.yml:1:31 registry: The alias `b` is taken by the law on line 2.'],
    ['a', 'b'],
    false,
  ],
  [
    'duplicate number',
    '- {id: a, title: A, number: 1}\n- {id: b, title: B, number: 1}',
    ['laws.yml:2:29 registry: The number `1` is taken by the law on line 1.'],
    ['a', 'b'],
    false,
  ],
])('%s', (_, text, messages, ids, incomplete) => {
  const {registry, findings} = read(text);
  expect(show(findings)).toEqual(messages);
  expect(registry.terms.map(({id}) => id)).toEqual(ids);
  expect(registry.incomplete).toBe(incomplete);
});

test('all findings of a file come in the order of its lines', () => {
  const {findings} = read('- {id: a, title: 1}\n- {title: B}\n- {id: c, title: C, x: 1}');
  expect(findings.map(({place}) => place.start.line)).toEqual([1, 2, 3]);
});

test('a byte order mark is no column', () => {
  const {registry, findings} = read('\uFEFF- id: a\n  title: A\n- id: a\n');
  expect(registry.terms).toMatchObject([{id: 'a', place: {start: {line: 1, column: 7}}}]);
  expect(findings).toHaveLength(1);
});

test('aliases of YAML are followed', () => {
  const {registry, findings} = read('- id: a\n  title: &t Shared\n- id: b\n  title: *t\n');
  expect(findings).toEqual([]);
  expect(registry.terms.map(({title}) => title)).toEqual(['Shared', 'Shared']);
});

test.each([
  'danger',
  'teal',
  '"#8250df"',
  '"#fff8"',
  'rgb(1 2 3 / 50%)',
  'var(--brand)',
  'color-mix(in srgb, rgb(1 2 3), red)',
])('%s is a colour', color => {
  const {registry, findings} = read(`- {id: a, title: A, color: "${color.replaceAll('"', '')}"}`);
  expect(show(findings)).toEqual([]);
  expect(registry.terms[0]?.color).toBe(color.replaceAll('"', ''));
});

test.each([
  'red; background: url(x)',
  'javascript:alert(1)',
  'url(x)',
  '8250df',
  '#12345',
  'two words',
  'a)',
])('%s is no colour, and is left out', color => {
  const {registry, findings} = read(`- {id: a, title: A, color: "${color}"}`);
  expect(show(findings)).toEqual([`laws.yml:1:28 registry: Expected a colour, found \`${color}\`.`]);
  expect(registry.terms[0]?.color).toBe('');
});

test('a tab is named where it stands, whatever the parser makes of it', () => {
  const {findings} = read('- id: a\n  title: A\n\tnumber: 1\n');
  expect(findings[0]?.note).toBe('Indent the line with spaces.');
  expect(read('- id: a\n  title: A: B\n').findings[0]?.note).toContain('quotation marks');
});
