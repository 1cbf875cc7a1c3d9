import {createTermResolver} from '../../../src/catalogue/terms/terms.js';
import {readPaths} from '../../../src/catalogue/order/read-paths.js';
import {build, makeDoc, makePage, makeRegistry, show} from '../library.js';

const resolver = createTermResolver(makeRegistry());

test.each([
  'correlated-failure',
  ' Correlated-Failure ',
  '1',
  'Law 1',
  'law  1',
  'Correlated Failure',
  'Law 1: Correlated Failure',
  '1. correlated failure',
])('%j is the first law', written => {
  expect(resolver.resolve(written)).toMatchObject({term: {id: 'correlated-failure'}, alias: false});
});

test('an alias resolves, and says that it is one', () => {
  expect(resolver.resolve('asynchrony')).toMatchObject({term: {id: 'asynchronous-reality'}, alias: true});
});

test('an id wins over the number of an earlier term', () => {
  const registry = makeRegistry('- {id: a, title: A, number: 2}\n- {id: "2", title: B}');
  expect(createTermResolver(registry).resolve('2').term?.title).toBe('B');
});

test('unknown terms suggest the nearest ids', () => {
  expect(resolver.resolve('correlated-failur')).toEqual({
    term: null,
    reason: 'Unknown law `correlated-failur`; did you mean `correlated-failure`?',
    note: 'Write the id of a law, or declare it in `docs/laws.yml`. Known: `correlated-failure`, `asynchronous-reality`, `emergent-chaos`.',
    expected: ['correlated-failure'],
  });
  expect(resolver.resolve('Emergent Chaoss')).toMatchObject({expected: ['emergent-chaos']});
  expect(resolver.resolve('gravity')).toMatchObject({reason: 'Unknown law `gravity`.', expected: []});
});

test('front matter terms: each once, in registry order, with findings at their own place', () => {
  const text = makePage(
    'laws:\n  - emergent-chaos\n  - 1\n  - asynchrony\n  - correlated-failure\n  - nope\n  - [x]',
  );
  const {catalogue, findings} = build([makeDoc('a', text)]);
  expect(catalogue.pages[0]?.taxonomies[0]?.terms.map(({term}) => term.id)).toEqual([
    'correlated-failure',
    'asynchronous-reality',
    'emergent-chaos',
  ]);
  expect(show(findings)).toEqual([
    'docs/a.md:5:5 term-alias: `asynchrony` is an old id of `asynchronous-reality`.',
    'docs/a.md:7:5 unknown-term: Unknown law `nope`.',
    'docs/a.md:8:5 front-matter: Unexpected `["x"]` in `laws`, expected the id of a law.',
  ]);
});

test('a single term needs no list, and an empty key is none', () => {
  const {catalogue, findings} = build([makeDoc('a', makePage('laws: Law 2\npillars:'))]);
  expect(findings).toEqual([]);
  expect(catalogue.pages[0]?.taxonomies.map(({terms}) => terms.map(({term}) => term.id))).toEqual([
    ['asynchronous-reality'],
    [],
  ]);
});

test('pages are not blamed for a registry that could not be read', () => {
  const registries = [makeRegistry('- {id: a, title: A}\n- oops')];
  expect(build([makeDoc('x', makePage('laws: [b]'))], {registries}).findings).toEqual([]);
});

test('pages that no template governs, and drafts, are not asked for terms', () => {
  const text = makePage('laws: [nope]');
  const docs = [makeDoc('a', text, {template: null}), makeDoc('b', text, {draft: true})];
  expect(build(docs).findings).toEqual([]);
});

test('several terms in one text are told to be written as a list, unless a term has that very name', () => {
  const text = makePage('laws: Correlated Failure, emergent-chaoss, gravity');
  expect(build([makeDoc('a', text)]).findings).toMatchObject([
    {
      ruleId: 'unknown-term',
      place: {start: {line: 2, column: 1}},
      reason: expect.stringMatching(/^Expected a list of terms in `laws`, found one text: `Correlated Fail/),
      note: expect.stringContaining('`laws: [correlated-failure, emergent-chaos, gravity]`'),
      expected: ['correlated-failure', 'emergent-chaos', 'gravity'],
    },
  ]);
  const registries = [makeRegistry('- {id: sink, title: "Hook, Line and Sinker"}')];
  expect(build([makeDoc('a', makePage('laws: Hook, Line and Sinker'))], {registries}).findings).toEqual([]);
});

describe('terms from links', () => {
  const body = '## The Laws\n\n- [One](/laws/correlated-failure)\n- [Three](laws/emergent-chaos/)\n';
  const termSections = {laws: ['the laws']};

  test('a section that the template names declares them', () => {
    const {catalogue, findings} = build([makeDoc('a', body, {termSections})]);
    expect(findings).toEqual([]);
    expect(catalogue.taxonomies[0]?.terms.map(({pages}) => pages.length)).toEqual([1, 0, 1]);
  });

  test('what front matter lacks is reported with both places, and front matter wins', () => {
    const {catalogue, findings} = build([makeDoc('a', makePage('laws: [1]', body), {termSections})]);
    expect(show(findings)).toEqual([
      'docs/a.md:7:3 term-sources: Found `emergent-chaos` in the section `The Laws` (line 7) and not in `laws` in the front matter (line 2).',
    ]);
    expect(catalogue.pages[0]?.taxonomies[0]?.terms).toHaveLength(1);
  });

  test('a mistyped id is not said to be missing as well', () => {
    const text = makePage('laws: [1, emergent-chaoss]', body);
    expect(show(build([makeDoc('a', text, {termSections})]).findings)).toEqual([
      'docs/a.md:2:11 unknown-term: Unknown law `emergent-chaoss`; did you mean `emergent-chaos`?',
    ]);
  });

  test('a typed footer declares them where nothing else does', () => {
    const footer =
      '# A\n\n**Laws Applied**: [Law 1: Correlated Failure](/part1/law1/) • [Law 9](/laws/nine/)\n';
    const {catalogue, findings} = build([makeDoc('a', footer)]);
    expect(catalogue.pages[0]?.taxonomies[0]?.terms.map(({term}) => term.id)).toEqual(['correlated-failure']);
    expect(show(findings)).toEqual(['docs/a.md:3:63 unknown-term: Unknown law `Law 9`.']);
  });
});

describe('a doc of its own', () => {
  const yaml = '- {id: one, title: One, doc: laws/first}\n- {id: two, title: Two}\n';
  const law = makeDoc('laws/first', '# The first law', {template: null});
  const page = makeDoc('a', makePage('laws: [one]'));

  test('is the page of its term', () => {
    const {catalogue, findings} = build([law, page], {registries: [makeRegistry(yaml)]});
    expect(findings).toEqual([]);
    expect(catalogue.taxonomies[0]?.terms[0]).toMatchObject({
      permalink: '/lib/laws/first',
      doc: {id: 'laws/first'},
    });
    expect(catalogue.taxonomies[0]?.terms[1]).toMatchObject({permalink: '/lib/laws/two', doc: null});
  });

  test('is a term and no related page where a page links to it', () => {
    const text = '## Related Patterns\n\n- [The law](laws/first.md)\n';
    const {catalogue} = build([law, makeDoc('b', text)], {registries: [makeRegistry(yaml)]});
    expect(catalogue.pageOf('b')?.relations).toEqual([]);
    expect(catalogue.pageOf('laws/first')?.referencedBy.map(({id}) => id)).toEqual(['b']);
  });

  test('has to exist', () => {
    const registries = [makeRegistry(yaml.replace('laws/first', 'laws/frist'))];
    expect(show(build([law, page], {registries}).findings)).toEqual([
      'docs/laws.yml:1:30 registry: Unknown doc `laws/frist` for `one`; did you mean `first`?',
    ]);
  });

  test('is passed over while it is hidden', () => {
    const {catalogue, findings} = build([{...law, unlisted: true}, page], {registries: [makeRegistry(yaml)]});
    expect(findings).toEqual([]);
    expect(catalogue.taxonomies[0]?.terms[0]).toMatchObject({permalink: '/lib/laws/one', doc: null});
  });

  test('belongs to one term', () => {
    const registries = [makeRegistry('- {id: a, title: A, doc: first}\n- {id: b, title: B, doc: first}')];
    expect(show(build([law], {registries}).findings)).toEqual([
      'docs/laws.yml:2:26 registry: The doc `first` is already the page of `a`.',
    ]);
  });
});

test('a generated page never takes the address of a doc or of another term', () => {
  const doc = makeDoc('laws/correlated-failure', '# Law 1', {template: null});
  const {findings} = build([doc], {
    registries: [
      makeRegistry(),
      makeRegistry('- {id: emergent-chaos, title: Chaos}', {...makeRegistry().taxonomy, name: 'rules'}),
    ],
  });
  expect(show(findings)).toEqual([
    'docs/laws.yml:1:7 route-collision: The page of `correlated-failure` and the doc `docs/laws/correlated-failure.md` have the same address, `/lib/laws/correlated-failure`.',
    'docs/rules.yml:1:8 route-collision: The page of `emergent-chaos` has the same address as `emergent-chaos` of `laws`, `/lib/laws/emergent-chaos`.',
  ]);
  expect(findings[0]?.note).toContain('`doc: laws/correlated-failure`');
});

test('learning paths are read from YAML', () => {
  const {paths, findings} = readPaths({
    path: 'paths.yml',
    text: '- id: start\n  title: Start here\n  pages: [a, b]\n- id: start\n- {title: X}\n- id: none\n',
  });
  expect(paths).toMatchObject([
    {id: 'start', title: 'Start here', pages: [{value: 'a'}, {value: 'b'}], file: 'paths.yml'},
    {id: 'none', title: 'none', pages: []},
  ]);
  expect(show(findings)).toEqual([
    'paths.yml:4:7 registry: The id `start` is taken by the path on line 1.',
    'paths.yml:5:3 registry: A path has no id.',
    'paths.yml:6:7 registry: The path `none` has no pages.',
  ]);
});
