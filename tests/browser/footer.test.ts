import {posix} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {chain, decisions, lawDocs, otherDocs, patterns, readTerms, type Doc} from './library.js';
import {Session, visit} from './session.js';

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await Session.open();
  page = await session.newPage();
});

afterAll(() => session?.close());

/** The ways on at the end of a page. */
const ways = () => page.getByRole('main').getByRole('navigation', {name: 'Pages around this one'});
/** One list of them, or one below the title. */
const list = (label: string) => page.getByRole('main').getByRole('list', {name: label, exact: true});

async function linksOf(locator: Locator): Promise<(string | null)[]> {
  const links = await locator.getByRole('link').all();
  return Promise.all(links.map(link => link.getAttribute('href')));
}

/** The items of the section on related patterns: where they lead, and why. */
function relatedOf({text, permalink}: Doc): {permalink: string; reason: string}[] {
  const [, section = ''] = /^## Related Patterns\n(.*?)(?=^## )/ms.exec(text) ?? [];
  return [...section.matchAll(/^- \*\*\[.+?\]\((.+?)\.md\)\*\*: (.+)$/gm)].map(
    ([, path = '', reason = '']) => ({
      permalink: posix.resolve(posix.dirname(permalink), path),
      reason,
    }),
  );
}

function isReferencedBy(doc: Doc, other: Doc): boolean {
  return [...other.text.matchAll(/\]\(([^)\s#]+?)\.mdx?(?:#[^)]*)?\)/g)].some(
    ([, path = '']) => posix.resolve(posix.dirname(other.permalink), path) === doc.permalink,
  );
}

/** The page before or after this one among those that have the term. */
function besideWithin(taxonomy: 'laws' | 'pillars', term: string, doc: Doc, step: 1 | -1): Doc | undefined {
  const pages = chain.filter(other => other[taxonomy].includes(term));
  return pages[pages.indexOf(doc) + step];
}

describe.each(patterns.map(doc => [doc.permalink, doc] as const))('%s', (permalink, doc) => {
  beforeAll(() => visit(page, permalink));

  test.each([
    {name: 'laws', label: 'Laws', singular: 'Law'},
    {name: 'pillars', label: 'Pillars', singular: 'Pillar'},
  ] as const)(
    'shows its $name below the title, and at the end the neighbours within each',
    async taxonomy => {
      const {name, label, singular} = taxonomy;
      const terms = readTerms(name).filter(term => doc[name].includes(term.id));
      expect(terms).not.toHaveLength(0);
      expect(await linksOf(list(label))).toEqual(terms.map(({id}) => `/${name}/${id}`));
      for (const {id, number} of terms) {
        for (const [word, step] of [
          ['next', 1],
          ['previous', -1],
        ] as const) {
          const link = ways().getByRole('link', {name: new RegExp(`${word} in ${singular} ${number}\\b`)});
          const beside = besideWithin(name, id, doc, step);
          expect(await link.count()).toBe(beside ? 1 : 0);
          if (beside) expect(await link.getAttribute('href')).toBe(beside.permalink);
        }
      }
    },
  );

  test('names related pages, whose reasons its own text gives', async () => {
    const related = relatedOf(doc);
    expect(related.length).toBeGreaterThanOrEqual(3);
    expect(await linksOf(list('Related pages'))).toEqual(related.map(other => other.permalink));
    const text = await page.getByRole('main').innerText();
    for (const {reason} of related) expect(text.split(reason)).toHaveLength(2);
  });

  test('names the pages that link to it, each page once', async () => {
    const others = [...otherDocs, ...lawDocs, ...chain].filter(
      other => other !== doc && isReferencedBy(doc, other),
    );
    expect(others).not.toHaveLength(0);
    const referring = [
      ...(await linksOf(list('Referenced by'))),
      ...(await Promise.all(
        (await ways().getByRole('link', {name: 'refers here'}).all()).map(link => link.getAttribute('href')),
      )),
    ];
    expect([...referring].sort()).toEqual(others.map(other => other.permalink).sort());
    const all = await linksOf(ways());
    expect(all).toHaveLength(new Set(all).size);
  });

  test('has targets for fingers', async () => {
    const small = await page.locator('.pattern-header a, .pattern-footer a').evaluateAll(links =>
      links
        .filter(link => {
          const {width, height} = link.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map(link => link.textContent),
    );
    expect(small).toEqual([]);
  });
});

test('the header stands right below the title and says what the page is', async () => {
  const [doc] = patterns as [Doc];
  await visit(page, doc.permalink);
  const header = page.locator('h1, header:has(h1) + .pattern-header, h1 + .pattern-header').last();
  expect(await header.innerText()).toContain(doc.description);
  expect(await header.innerText()).toMatch(/\d+ min read/u);
  await header.getByRole('link', {name: 'Compare'}).click();
  await page.waitForURL(
    url => url.pathname === '/patterns/compare' && url.search.includes('circuit-breaker'),
  );
});

test('a page without terms and relations has no footer of its own', async () => {
  const alone = decisions.find(({permalink}) => permalink.endsWith('/boxes-as-elements'));
  await visit(page, (alone as Doc).permalink);
  expect(await list('Laws').count()).toBe(0);
  expect(await list('Related pages').count()).toBe(0);
});
