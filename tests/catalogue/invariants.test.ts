import fc from 'fast-check';
import type {CatalogueDoc, CatalogueOrder} from '../../src/catalogue/catalogue.js';
import {readPaths} from '../../src/catalogue/order/read-paths.js';
import {readRegistry} from '../../src/catalogue/terms/read-registry.js';
import {toJson} from '../../src/catalogue/to-json.js';
import {build, LAWS, makeDoc, makePage} from './library.js';

const LAW_IDS = ['correlated-failure', 'asynchronous-reality', 'emergent-chaos'];
const LAW_NAMES = [...LAW_IDS, '1', 'Law 2', 'Emergent Chaos', 'asynchrony', 'unknown-law'];

/** Every form in which a page may write down another one, and one that leads nowhere. */
const linkTo = (index: number) =>
  fc.constantFrom(
    `./p${index}.md`,
    `p${index}.md#x`,
    `/p${index}/`,
    `/lib/p${index}`,
    `p${index}`,
    `/p${index}/index`,
    `nowhere${index}.md`,
  );

const anyDoc = (size: number) =>
  fc.record({
    title: fc.oneof(fc.string(), fc.constantFrom('', 'Same', '<b>bold</b>', 'x'.repeat(10_000))),
    draft: fc.boolean(),
    unlisted: fc.boolean(),
    template: fc.constantFrom('pattern', 'pattern', 'pattern', null),
    order: fc.option(fc.nat(size)),
    position: fc.option(fc.nat(3)),
    laws: fc.array(fc.constantFrom(...LAW_NAMES), {maxLength: 4}),
    related: fc.array(fc.nat(size).chain(linkTo), {maxLength: 4}),
    section: fc.array(fc.nat(size).chain(linkTo), {maxLength: 4}),
    links: fc.array(fc.nat(size).chain(linkTo), {maxLength: 4}),
  });

const anyLibrary = fc
  .nat(12)
  .chain(size => fc.array(anyDoc(size), {maxLength: size + 1}))
  .map(docs =>
    docs.map(({title, draft, unlisted, template, order, position, laws, related, section, links}, index) => {
      const frontMatter = makePage(
        JSON.stringify({laws, related, ...(position === null ? {} : {position})}),
        [
          links.map(url => `See [it](${url}).`).join(' '),
          '## Related Patterns',
          section.map(url => `- [It](${url}): for a reason`).join('\n'),
        ].join('\n\n'),
      );
      // Every third draft or unlisted flag is enough: most docs should be listed.
      const flags = {draft: draft && index % 3 === 0, unlisted: unlisted && index % 3 === 1};
      return makeDoc(`p${index}`, frontMatter, {title, template, order, ...flags});
    }),
  );

const anyOrder = fc.constantFrom<CatalogueOrder>('sidebar', 'title', {frontMatterKey: 'position'});

const isListed = (doc: CatalogueDoc) => !doc.draft && !doc.unlisted && doc.template !== null;

/** What the library says, read off the JSON that other tools read. */
const buildJson = (docs: CatalogueDoc[], order: CatalogueOrder) => toJson(build(docs, {order}));

const holds = (check: (docs: CatalogueDoc[], json: ReturnType<typeof toJson>) => void) =>
  fc.assert(fc.property(anyLibrary, anyOrder, (docs, order) => check(docs, buildJson(docs, order))));

test('the listed pages, each once, form one chain whose links mirror each other', () => {
  holds((docs, {pages}) => {
    const expected = docs.filter(isListed).map(({permalink}) => permalink);
    expect(pages.map(({permalink}) => permalink).sort()).toEqual(expected.sort());
    pages.forEach(({previous, next}, index) => {
      expect(previous).toBe(pages[index - 1]?.permalink ?? null);
      expect(next).toBe(pages[index + 1]?.permalink ?? null);
    });
  });
});

test('a page has a term if and only if the term has the page, once', () => {
  holds((docs, {pages, taxonomies}) => {
    for (const {id, pages: termPages} of taxonomies['laws'] ?? []) {
      const expected = pages.filter(({terms}) => terms['laws']?.includes(id)).map(({permalink}) => permalink);
      expect(termPages).toEqual(expected);
    }
    for (const {permalink, terms} of pages) {
      const doc = docs.find(each => each.permalink === permalink);
      const written = doc?.page.frontMatter.data['laws'] as string[];
      const forms = [['1'], ['Law 2', 'asynchrony'], ['Emergent Chaos']];
      const expected = LAW_IDS.filter((id, index) =>
        [id, ...forms[index]!].some(form => written.includes(form)),
      );
      expect(terms['laws']).toEqual(expected);
    }
  });
});

test('each relation shows on both sides, and each backlink has a cause', () => {
  holds((docs, {pages}) => {
    const byPermalink = new Map(pages.map(page => [page.permalink, page]));
    for (const {permalink, related, referencedBy} of pages) {
      for (const {permalink: target} of related) {
        expect(target).not.toBe(permalink);
        expect(byPermalink.get(target)?.referencedBy ?? [permalink]).toContain(permalink);
      }
      expect(new Set(related.map(each => each.permalink)).size).toBe(related.length);
      expect(new Set(referencedBy).size).toBe(referencedBy.length);
      for (const source of referencedBy) {
        const text = docs.find(doc => doc.permalink === source)?.page.source;
        expect(text).toMatch(new RegExp(`${permalink.replace('/lib/', '')}\\b`));
      }
    }
  });
});

test('every address is that of a doc that readers may find', () => {
  holds((docs, {pages, taxonomies}) => {
    const visible = new Set(docs.filter(doc => !doc.draft && !doc.unlisted).map(({permalink}) => permalink));
    const shown = [
      ...pages.flatMap(({permalink, previous, next, related, referencedBy}) => {
        return [permalink, previous, next, ...related.map(each => each.permalink), ...referencedBy];
      }),
      ...Object.values(taxonomies).flatMap(terms => terms.flatMap(term => term.pages)),
    ];
    expect(shown.filter(permalink => permalink !== null && !visible.has(permalink))).toEqual([]);
  });
});

test('neighbours within a term mirror each other', () => {
  fc.assert(
    fc.property(anyLibrary, anyOrder, (docs, order) => {
      const {catalogue} = build(docs, {order});
      for (const {terms} of catalogue.taxonomies) {
        for (const {term, pages} of terms) {
          const steps = pages.map(doc => {
            const own = catalogue.pageOf(doc.id)?.taxonomies.flatMap(each => each.terms);
            return own?.find(each => each.term === term);
          });
          expect(steps.map(step => step?.next?.id ?? null)).toEqual(
            [...pages.slice(1).map(({id}) => id), null].slice(0, pages.length),
          );
          expect(steps.map(step => step?.previous?.id ?? null)).toEqual(
            [null, ...pages.map(({id}) => id)].slice(0, pages.length),
          );
        }
      }
    }),
  );
});

test('the order in which the docs are handed over does not matter', () => {
  fc.assert(
    fc.property(anyLibrary, anyOrder, (docs, order) => {
      expect(buildJson(docs.toReversed(), order)).toEqual(buildJson(docs, order));
    }),
  );
});

test('unknown names are findings in the page that writes them, and of no other kind', () => {
  fc.assert(
    fc.property(anyLibrary, docs => {
      const {findings} = build(docs);
      const rules = new Set(findings.map(({ruleId}) => ruleId));
      expect(
        [...rules].filter(
          id => !['unknown-term', 'term-alias', 'unknown-page', 'self-relation', 'page-title'].includes(id),
        ),
      ).toEqual([]);
      for (const doc of docs) {
        const written = doc.page.frontMatter.data['laws'] as string[];
        const expected =
          doc.draft || doc.template === null ? 0 : written.filter(law => law === 'unknown-law').length;
        const found = findings.filter(
          ({ruleId, path}) => ruleId === 'unknown-term' && path === doc.page.path,
        );
        expect(found).toHaveLength(expected);
      }
    }),
  );
});

test('any YAML is a registry or findings, with places in the file', () => {
  const anyYaml = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .array(
        fc.constantFrom(
          '- ',
          'id: a',
          'title: ',
          '\n',
          '  ',
          '[',
          '{',
          '}',
          ':',
          '#',
          '"',
          '*x',
          '&x ',
          '<<: ',
        ),
      )
      .map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(anyYaml, text => {
      const findings = [readRegistry({path: 'x', text}, LAWS), readPaths({path: 'x', text})].flatMap(
        each => each.findings,
      );
      const lines = text.split(/\n/).length;
      for (const {place} of findings) {
        expect(place.start.line).toBeGreaterThanOrEqual(1);
        expect(place.start.line).toBeLessThanOrEqual(lines);
        expect(place.start.column).toBeGreaterThanOrEqual(1);
      }
    }),
    {numRuns: 500},
  );
});

test('any front matter and any links end in a catalogue', () => {
  const anyValue = fc.jsonValue({maxDepth: 2});
  fc.assert(
    fc.property(anyValue, anyValue, anyValue, fc.string(), (laws, related, position, url) => {
      const text = makePage(
        JSON.stringify({laws, related, position}),
        `## Related Patterns\n\n- [x](<${url}>): y\n`,
      );
      const {catalogue} = build([makeDoc('a', text), makeDoc('b', '')], {
        order: {frontMatterKey: 'position'},
      });
      expect(catalogue.pages).toHaveLength(2);
    }),
    {numRuns: 300},
  );
});
