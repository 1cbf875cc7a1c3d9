import {
  buildLibrary,
  checkLibrary,
  readPage,
  readRegistry,
  readTemplate,
  reportPretty,
  toJson,
  type LibraryOptions,
  type TaxonomyConfig,
} from '../src/engine.js';

// As an editor or another site generator uses it: by what `engine.ts` gives, and from texts alone.
const TEMPLATE = `# [Name]

## Problem

[The problem]

## Laws

[Reference at least one law]
`;
const LAWS: TaxonomyConfig = {
  name: 'laws',
  label: 'Laws',
  singular: 'Law',
  description: '',
  frontMatterKey: 'laws',
  routeBasePath: 'laws',
};
const REGISTRY = `- {id: correlated-failure, title: Correlated Failure}
- {id: economic-reality, title: Economic Reality}
`;
const PAGES = {
  'patterns/bulkhead.md': `# Bulkhead

## Problem

Calls wait for [a retry](./retry.md).

## Laws

[Correlated failure](/laws/correlated-failure)
`,
  'patterns/retry.md': `---
laws: [correlated-failure, economic-reality]
related: [bulkhead]
---
# Retry

## Problem

Calls fail.

## Laws

[Economic reality](/laws/economic-reality)
`,
  'patterns/timeout.md': `---
laws: [corelated-failure]
---
# Timeout

## Problems

Calls hang.

## Laws

None.
`,
};

function compose(options: LibraryOptions = {}, pages: Record<string, string> = PAGES) {
  return buildLibrary(
    {
      templates: [{name: 'pattern', template: readTemplate({path: 'pattern.md', contents: TEMPLATE})}],
      versions: [
        {
          docs: Object.entries(pages).map(([path, contents]) => ({
            page: readPage({path, contents, format: 'md'}),
          })),
          registries: [readRegistry({path: 'laws.yml', text: REGISTRY}, LAWS)],
        },
      ],
    },
    options,
  );
}

test('findings are those of the pages, the template and the terms, each at its place', async () => {
  const report = await checkLibrary(compose());
  expect(report.summary).toMatchObject({pages: 3, governed: 3});
  expect(
    report.pages.flatMap(({path, messages}) =>
      messages.map(({place: {start}, ruleId}) => `${path}:${start.line}:${start.column} ${ruleId}`),
    ),
  ).toEqual([
    'patterns/timeout.md:2:8 unknown-term',
    'patterns/timeout.md:6:1 section-name',
    'patterns/timeout.md:10:1 missing-reference',
  ]);
  expect(reportPretty(report)).toContain('did you mean `correlated-failure`?');
});

test('the catalogue knows terms, neighbours, relations and backlinks', () => {
  const [version] = compose({order: 'title'}).versions;
  const {catalogue, resolveLink} = version!;
  expect(catalogue.pages.map(({doc}) => doc.title)).toEqual(['Bulkhead', 'Retry', 'Timeout']);
  const retry = catalogue.pageOf('patterns/retry');
  expect(retry?.previous?.permalink).toBe('/patterns/bulkhead');
  expect(retry?.next?.permalink).toBe('/patterns/timeout');
  expect(retry?.relations.flatMap(({pages}) => pages.map(({page}) => page.id))).toEqual([
    'patterns/bulkhead',
  ]);
  expect(retry?.referencedBy.map(({id}) => id)).toEqual(['patterns/bulkhead']);
  expect(toJson({catalogue, resolveLink}).taxonomies.laws).toEqual([
    {
      id: 'correlated-failure',
      title: 'Correlated Failure',
      permalink: '/laws/correlated-failure',
      // The first names it in the section that the template asks for, the second in its front matter.
      pages: ['/patterns/bulkhead', '/patterns/retry'],
    },
    {
      id: 'economic-reality',
      title: 'Economic Reality',
      permalink: '/laws/economic-reality',
      pages: ['/patterns/retry'],
    },
  ]);
});

test('links lead to docs and terms, whatever way they are written', () => {
  const {docs, resolveLink} = compose().versions[0]!;
  const resolve = (url: string) => {
    const target = resolveLink(url, docs[0]!.doc);
    return target && [target.doc?.id ?? null, target.term?.term.id ?? null];
  };
  expect(resolve('./retry.md')).toEqual(['patterns/retry', null]);
  expect(resolve('/patterns/retry')).toEqual(['patterns/retry', null]);
  expect(resolve('/laws/economic-reality')).toEqual([null, 'economic-reality']);
  expect(resolve('https://example.org/')).toBeNull();
});

test('addresses and severities are those of the options', async () => {
  const library = compose({baseUrl: '/base/', rules: {'unknown-term': 'off', 'section-name': 'off'}});
  expect(library.versions[0]?.catalogue.taxonomies[0]?.terms[0]?.permalink).toBe(
    '/base/laws/correlated-failure',
  );
  expect(library.versions[0]?.docs[0]?.doc.permalink).toBe('/base/patterns/bulkhead');
  const {pages} = await checkLibrary(library);
  expect(pages.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))).toEqual(['missing-reference']);
});

test('a single page in an editor is told what it says of itself, and nothing of pages that are not there', async () => {
  const contents = PAGES['patterns/retry.md'].replace('[bulkhead]', '[bulkhead, retry]');
  const {pages} = await checkLibrary(compose({isWhole: false}, {'patterns/retry.md': contents}));
  expect(pages.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))).toEqual(['self-relation']);
});
