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

/** A row of the footer; the bar on top of the page has links of the same names, but is not in the main part. */
function part(label: string): Locator {
  return page.getByRole('main').getByRole('navigation', {name: label, exact: true});
}

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

/** The pages before and after this one among those that have the term. */
function neighboursWithin(taxonomy: 'laws' | 'pillars', term: string, doc: Doc): Doc[] {
  const pages = chain.filter(other => other[taxonomy].includes(term));
  const place = pages.indexOf(doc);
  return [pages[place - 1], pages[place + 1]].filter(other => other !== undefined);
}

describe.each(patterns.map(doc => [doc.permalink, doc] as const))('%s', (permalink, doc) => {
  beforeAll(() => visit(page, permalink));

  test.each([
    {name: 'laws', label: 'Laws', singular: 'Law'},
    {name: 'pillars', label: 'Pillars', singular: 'Pillar'},
  ] as const)('shows its $name with the neighbours within each', async ({name, label, singular}) => {
    const terms = readTerms(name).filter(term => doc[name].includes(term.id));
    expect(terms).not.toHaveLength(0);
    const index = part(label).getByRole('link', {name: label, exact: true});
    expect(await index.getAttribute('href')).toBe(`/${name}`);

    const rows = await part(label).getByRole('listitem').all();
    expect(rows).toHaveLength(terms.length);
    for (const [place, term] of terms.entries()) {
      const row = rows[place] as Locator;
      const neighbours = neighboursWithin(name, term.id, doc);
      expect(await linksOf(row)).toEqual([
        `/${name}/${term.id}`,
        ...neighbours.map(other => other.permalink),
      ]);
      expect(await row.innerText()).toContain(term.title);
      for (const {title} of neighbours) {
        const label = await row.getByRole('link', {name: `${title}, `}).getAttribute('aria-label');
        expect(label).toContain(`${singular} ${term.number}: ${term.title}`);
      }
    }
  });

  test('names related pages, whose reasons its own text gives', async () => {
    const related = relatedOf(doc);
    expect(related.length).toBeGreaterThanOrEqual(3);
    expect(await linksOf(part('Related pages'))).toEqual(related.map(other => other.permalink));
    const text = await page.getByRole('main').innerText();
    for (const {reason} of related) expect(text.split(reason)).toHaveLength(2);
  });

  test('names the pages that link to it', async () => {
    const others = [...otherDocs, ...lawDocs, ...chain].filter(
      other => other !== doc && isReferencedBy(doc, other),
    );
    expect(others).not.toHaveLength(0);
    const shown = await linksOf(part('Referenced by'));
    expect([...shown].sort()).toEqual(others.map(other => other.permalink).sort());
  });
});

test('a page without terms and relations has no footer of its own', async () => {
  const alone = decisions.find(({permalink}) => permalink.endsWith('/boxes-as-elements'));
  await visit(page, (alone as Doc).permalink);
  expect(await part('Laws').count()).toBe(0);
  expect(await part('Related pages').count()).toBe(0);
});
