import {readRegistry} from '../../src/catalogue/terms/read-registry.js';
import {buildLibrary} from '../../src/library/build-library.js';
import type {VersionInput} from '../../src/library/library.js';
import {LAWS} from '../catalogue/library.js';
import {page} from '../site/site-docs.js';

/** A version with one page at `<path>/retry`, and the law `a` at `<base>/laws/a`. */
function version(path: string, base: string, contents: string, text = '- {id: a, title: A}'): VersionInput {
  return {
    version: {docsId: 'default', name: path, isLast: base === ''},
    docs: [{id: 'retry', page: page(contents, `${path}/retry.md`), permalink: `${path}/retry`}],
    registries: [readRegistry({path: 'laws.yml', text}, LAWS)],
    termPermalink: (taxonomy, term) => `${base}/${taxonomy.routeBasePath}/${term.id}`,
  };
}

/** The taxonomies of all links of each version's page. */
function found(versions: VersionInput[]) {
  const {taxonomyOf} = buildLibrary({versions});
  return versions.map(({docs: [doc]}) => doc!.page.links.map(link => taxonomyOf?.(doc!.page, link)));
}

test('a link is a reference in whichever version its term has a page', () => {
  const contents =
    '[A](/laws/a) [next](/docs/next/laws/a) [other](/docs/retry) [out](https://example.org/laws/a)';
  expect(found([version('/docs/next', '/docs/next', contents), version('/docs', '', contents)])).toEqual([
    ['laws', 'laws', null, null],
    ['laws', 'laws', null, null],
  ]);
});

test('nothing is known of a page that is no doc', () => {
  const stranger = page('[A](/laws/a)', 'blog/a.md');
  const {taxonomyOf} = buildLibrary({versions: [version('/docs', '', '')]});
  expect(taxonomyOf?.(stranger, stranger.links[0]!)).toBeNull();
});

test('a link may lead to a term in the part of a registry that cannot be read', () => {
  const broken = version('/docs', '', '[A](/laws/a) [B](/laws/b)', '- {id: a, title: A}\n- {id: B}');
  expect(found([broken])).toEqual([['laws', undefined]]);
});

test('nothing is known where no version has terms', () => {
  const {taxonomyOf} = buildLibrary({versions: [{...version('/docs', '', ''), registries: []}]});
  expect(taxonomyOf).toBeUndefined();
});
