import {RELATED} from '../../src/catalogue/relations/relation-kind.js';
import {buildLibrary} from '../../src/library/build-library.js';
import type {LibraryFiles, LibraryOptions, VersionInput} from '../../src/library/library.js';
import {readPaths} from '../../src/catalogue/order/read-paths.js';
import {readTemplate} from '../../src/template/read-template.js';
import {makePage, makeRegistry, show} from '../catalogue/library.js';
import {page} from '../site/site-docs.js';

const template = readTemplate({path: 'pattern.md', contents: '# [Name]\n\n## Problem\n\n[Prose]\n'});
const TEMPLATES = [{name: 'pattern', template}];

/** A version of these pages, by their names and texts. */
function version(pages: Record<string, string>, more: Partial<VersionInput> = {}): VersionInput {
  const docs = Object.entries(pages).map(([name, text]) => ({id: name, page: page(text, `docs/${name}.md`)}));
  return {docs, registries: [{registry: makeRegistry(), findings: []}], ...more};
}

function find(versions: VersionInput[], options: LibraryOptions = {}, templates = TEMPLATES): string[] {
  return show(buildLibrary({templates, versions}, options).findings);
}

test('one-way relations are looked for when their rule is on', () => {
  const pages = {retry: makePage('related: [bulkhead]', '# Retry'), bulkhead: '# Bulkhead'};
  const on = (rule?: 'error' | 'warning' | 'off') =>
    find([version(pages)], rule && {rules: {'one-way-relation': rule}}).length;
  expect([on(), on('off'), on('warning'), on('error')]).toEqual([0, 0, 1, 1]);
});

test('listings are held against the version that they list from, and drafts are left alone', () => {
  const listings = '::pages{law=x}\n\n::pages{docs=community law=x}\n\n::pages{version="1.0"}\n';
  const first = version({a: listings, pattern: '# P'});
  const draft = {id: 'draft', page: page('::pages{limit=x}', 'docs/draft.md'), draft: true};
  const community = version(
    {other: '# O'},
    {version: {docsId: 'community', name: 'current', isLast: true}, registries: []},
  );
  expect(find([{...first, docs: [...first.docs, draft]}, community])).toEqual([
    'docs/a.md:1:1 listing: Unknown law `x`.',
    'docs/a.md:3:1 listing: Unknown attribute `law` of a listing.',
    'docs/a.md:5:1 listing: Unknown version `1.0` in `version`.',
  ]);
});

test('what the options name has to be in the version that readers see first, and in no other', () => {
  const paths = readPaths({path: 'options.js', text: '- {id: start, title: Start, pages: [gone]}'});
  const inVersion = (isLast: boolean) =>
    find([version({a: '# A'}, {paths, version: {docsId: 'default', name: '1.0', isLast}})], {
      optionsFile: 'options.js',
      order: {path: 'strat'},
    });
  expect(inVersion(true)).toEqual([
    expect.stringContaining('Unknown page `gone`'),
    expect.stringContaining('Unknown path `strat`'),
  ]);
  expect(inVersion(false)).toEqual([]);
});

test('a translated page is held against the counterpart of its template, or against the template by position', () => {
  const translated = readTemplate({path: 'fr/pattern.md', contents: '# [Nom]\n\n## Problème\n\n[Prose]\n'});
  const docs = [{page: page('# Réessai\n\n## Le souci\n\nTexte.'), isTranslated: true}];
  const headings = (templates: LibraryFiles['templates']) =>
    buildLibrary({templates, versions: [{docs}]}).pages[0]?.template?.sections.map(
      ({heading}) => heading.text,
    );
  expect(headings([{name: 'pattern', template, translated}])).toEqual(['Problème']);
  expect(headings(TEMPLATES)).toEqual(['Le souci']);
});

test('a template that the caller has chosen governs the page, whatever the page says', () => {
  const [pattern] = TEMPLATES;
  const other = {name: 'other', template: null, governs: () => false};
  const chosen = (more: object) =>
    buildLibrary({
      templates: [other, pattern!],
      versions: [{docs: [{page: page(makePage('template: false', '# A')), ...more}]}],
    }).versions[0]?.docs[0]?.template;
  expect(chosen({})).toBeNull();
  expect(chosen({template: pattern})).toBe(pattern);
  expect(chosen({template: null})).toBeNull();
});

test('a page is generated for each term whose address is free', () => {
  const registries = [
    {
      registry: makeRegistry(
        '- {id: own, title: Own, doc: own-doc}\n- {id: taken, title: Taken}\n- {id: free, title: Free}\n',
      ),
      findings: [],
    },
  ];
  const docs = [
    {id: 'own-doc', page: page('# Own', 'docs/own.md'), permalink: '/own'},
    {id: 'taken', page: page('# Taken', 'docs/taken.md'), permalink: '/laws/taken'},
  ];
  const {versions, findings} = buildLibrary({versions: [{docs, registries}]});
  const terms = versions[0]?.catalogue.taxonomies[0]?.terms ?? [];
  expect(terms.map(({term, isGenerated}) => [term.id, isGenerated])).toEqual([
    ['own', false],
    ['taken', false],
    ['free', true],
  ]);
  expect(findings.map(({ruleId}) => ruleId)).toEqual(['route-collision']);
});

test('the front matter keys that the site reads are those of taxonomies that have a registry, and the one of relations', () => {
  const keys = (input: Partial<VersionInput>, options?: LibraryOptions) =>
    buildLibrary({templates: TEMPLATES, versions: [version({a: '# A'}, input)]}, options).keys;
  expect(keys({})).toEqual(['laws', 'related']);
  expect(keys({registries: []}, {relations: [{...RELATED, frontMatterKey: 'see'}]})).toEqual(['see']);
});
