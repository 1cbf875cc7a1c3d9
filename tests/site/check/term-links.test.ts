import type {CatalogueDoc, CatalogueInput} from '../../../src/catalogue/catalogue.js';
import {readRegistry} from '../../../src/catalogue/terms/read-registry.js';
import {createTaxonomyOf} from '../../../src/site/check/term-links.js';
import {taxonomyPaths} from '../../../src/site/addresses/taxonomy-paths.js';
import {page} from '../site-docs.js';

const laws = {
  name: 'laws',
  label: 'Laws',
  singular: 'Law',
  description: '',
  frontMatterKey: 'laws',
  routeBasePath: 'laws',
};

function version(
  path: string,
  isLast: boolean,
  contents: string,
  text = '- {id: a, title: A}',
): CatalogueInput {
  const {registry} = readRegistry({path: 'laws.yml', text}, laws);
  const doc: CatalogueDoc = {
    id: 'retry',
    page: page(contents, `${path}/retry.md`),
    permalink: `${path}/retry`,
    title: 'Retry',
    description: '',
    draft: false,
    unlisted: false,
    template: 'pattern',
    order: 0,
  };
  const paths = taxonomyPaths({docsId: 'default', isLast, path}, {baseUrl: '/', trailingSlash: undefined});
  return {docs: [doc], registries: [registry], termPermalink: paths.term, baseUrl: '/'};
}

test('a link is a reference in whichever version its term has a page', () => {
  const contents =
    '[A](/laws/a) [next](/docs/next/laws/a) [other](/docs/retry) [out](https://example.org/laws/a)';
  const inputs = [version('/docs/next', false, contents), version('/docs', true, contents)];
  const taxonomyOf = createTaxonomyOf(inputs);
  const found = inputs.map(({docs: [doc]}) => doc!.page.links.map(link => taxonomyOf?.(doc!.page, link)));
  expect(found).toEqual([
    ['laws', 'laws', null, null],
    ['laws', 'laws', null, null],
  ]);
});

test('nothing is known of a page that is no doc', () => {
  const input = version('/docs', true, '');
  const stranger = page('[A](/laws/a)', 'blog/a.md');
  expect(createTaxonomyOf([input])?.(stranger, stranger.links[0]!)).toBeNull();
});

test('a link may lead to a term in the part of a registry that cannot be read', () => {
  const broken = version('/docs', true, '[A](/laws/a) [B](/laws/b)', '- {id: a, title: A}\n- {id: B}');
  const taxonomyOf = createTaxonomyOf([broken]);
  const [doc] = broken.docs;
  expect(doc?.page.links.map(link => taxonomyOf?.(doc.page, link))).toEqual(['laws', undefined]);
});

test('nothing is known where no version has terms', () => {
  expect(createTaxonomyOf([{...version('/docs', true, ''), registries: []}])).toBeUndefined();
});
