import {readPaths} from '../../src/catalogue/order/read-paths.js';
import {readRegistry} from '../../src/catalogue/terms/read-registry.js';
import {toJson} from '../../src/catalogue/to-json.js';
import {DEFAULT_OPTIONS} from '../../src/options/default-options.js';
import {versionAddresses} from '../../src/site/addresses/version-addresses.js';
import type {GeneratedRoute} from '../../src/site/addresses/claim-addresses.js';
import type {VersionLibrary} from '../../src/site/library/library.js';
import {createPageCategory} from '../../src/site/pages/footer/page-category.js';
import {createPageHeaders} from '../../src/site/pages/header/header-props.js';
import {siteHeader} from '../../src/site/pages/header/site-header.js';
import {pageProps} from '../../src/site/pages/page-props.js';
import {comparisonOf} from '../../src/site/pages/compare/comparison.js';
import {siteIndex} from '../../src/site/pages/site-index.js';
import {siteRoutes} from '../../src/site/pages/site-routes.js';
import PatternFooter from '../../theme/PatternFooter/index.js';
import PatternHeader from '../../theme/PatternHeader/index.js';
import PatternGraphPage from '../../theme/PatternGraphPage/index.js';
import PatternIndexPage from '../../theme/PatternIndexPage/index.js';
import PatternMatrixPage from '../../theme/PatternMatrixPage/index.js';
import {build, LAWS, makeDoc, makePage} from '../catalogue/library.js';
import {compilePage} from '../remark/render.js';
import {render} from '../theme/render.js';
import {docsVersion} from './site-docs.js';

// What a text may be to those that a library hands it to: scripts, addresses, attributes, styles, modules, file names.
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  ' jAvAsCrIpT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//elsewhere.example/x',
  '../../../etc/passwd',
  '..\\..\\x',
  '%2e%2e/x',
  'a\u2028b\u2029c',
  '`; alert(1); `${alert(1)}',
  '__proto__',
  'constructor',
  'x; background: url(//elsewhere.example)',
];

/** Where an address leads that is none of the site's. */
const ELSEWHERE = /^(?!\/lib(?:\/|$))|\/\.{1,2}(?:\/|$)|\\|%2e|%2f|%5c|^\/\//iu;

/** What a browser would run. */
const ACTIVE = /<(?:script|img)|<!--|<[^>]*\son[a-z]+=/iu;

/** Markup without the values of its attributes, which may be any text. */
const bare = (html: string) => html.replace(/="[^"]*"/gu, '=""');

/** A version of a library in which everything that an author may choose is this text. */
function library(text: string) {
  const entry = {id: text, title: text, summary: text, icon: text, color: text, aliases: [text], doc: text};
  const terms = [entry, {...entry, id: 'good', number: 1, aliases: []}];
  const registry = readRegistry({path: 'docs/laws.yml', text: JSON.stringify(terms)}, LAWS);
  const list = [
    {id: text, pages: [text]},
    {id: 'good', title: text, description: text, pages: ['a', text]},
  ];
  const {paths} = readPaths({path: 'docs/paths.yml', text: JSON.stringify(list)});
  const quoted = JSON.stringify(text);
  const frontMatter = `laws: [good, ${quoted}]\nrelated: [${quoted}, {page: b, reason: ${quoted}}]\ncategory: ${quoted}\n${quoted}: ${quoted}`;
  const body = `# ${text}\n\n## ${text}\n\n[${text}](<${text}>) and [b](b.md)\n`;
  const {catalogue, resolveLink} = build(
    ['a', 'b'].map(id => makeDoc(id, makePage(frontMatter, body), {title: text, description: text})),
    {registries: [registry.registry], paths},
  );
  const site = {baseUrl: '/lib/', trailingSlash: undefined, learningPaths: DEFAULT_OPTIONS.paths};
  const version = docsVersion([], {path: '/lib/'});
  const addresses = versionAddresses(version, site);
  const learningPaths = {...DEFAULT_OPTIONS.paths, isRequired: false};
  const made = {
    version,
    catalogue,
    resolveLink,
    addresses,
    learningPaths,
    facts: [],
    registries: [registry.registry],
  };
  const index = siteIndex({
    ...DEFAULT_OPTIONS,
    index: {
      label: text,
      description: text,
      templates: null,
      routeBasePath: 'patterns',
      filters: ['category', text],
      search: [],
      compare: {},
    },
  });
  const routes = siteRoutes([made as unknown as VersionLibrary], index, 'docusaurus.config.ts');
  const data = catalogue.pages.map(page =>
    pageProps(page, made, {
      term: null,
      comparison: comparisonOf(made, index),
      headerOf: createPageHeaders(catalogue.pages, [], siteHeader(DEFAULT_OPTIONS)),
      categoryOf: createPageCategory(catalogue.pages, [], index),
    }),
  );
  return {registry, paths, catalogue, resolveLink, routes, data};
}

const ADDRESS_KEYS = ['permalink', 'path', 'list', 'matrix', 'graph', 'compare', 'data'];

/** All that a browser would follow, wherever it stands in the data. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    // The lines of a graph are drawn along a path of another kind.
    ADDRESS_KEYS.includes(key) && typeof each === 'string' && !/^M\d/u.test(each)
      ? [each]
      : addressesIn(each),
  );
}

const propsOf = (routes: GeneratedRoute[], component: string) =>
  routes.find(({route}) => route.component === component)!.route.props!;

describe.each(HOSTILE)('%j', text => {
  const made = library(text);

  test('leads nowhere but into the site', () => {
    const routes = made.routes.map(({route}) => route);
    expect(routes.length).toBeGreaterThan(4);
    for (const {path} of routes) expect(path).not.toMatch(ELSEWHERE);
    const all = addressesIn([made.data, routes.map(({props}) => props), toJson(made)]);
    expect(all.length).toBeGreaterThan(20);
    for (const address of all) expect(address).not.toMatch(ELSEWHERE);
  });

  test('is text in what other programs read', () => {
    for (const value of [made.data, made.routes.map(({route}) => route), toJson(made)])
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    expect(JSON.stringify(toJson(made))).toContain(JSON.stringify(text).slice(1, -1));
  });

  test('is text in HTML', () => {
    const pages = [
      render(PatternIndexPage, propsOf(made.routes, '@theme/PatternIndexPage') as never),
      render(PatternMatrixPage, propsOf(made.routes, '@theme/PatternMatrixPage') as never),
      render(PatternGraphPage, propsOf(made.routes, '@theme/PatternGraphPage') as never),
      render(PatternFooter, made.data[0]! as never),
      render(PatternHeader, made.data[0]! as never),
    ];
    for (const html of pages) {
      expect(bare(html)).not.toMatch(ACTIVE);
      for (const [, href = ''] of html.matchAll(/\shref="([^"]*)"/gu)) expect(href).not.toMatch(ELSEWHERE);
      for (const [, style = ''] of html.matchAll(/\sstyle="([^"]*)"/gu))
        expect(style).not.toMatch(/url|script/iu);
    }
  });

  test.each(['md', 'mdx'] as const)('is no code in a compiled page, %s', async format => {
    const attribute = text.replace(/["{}\\\n\u2028\u2029]/gu, '');
    const label = text.replace(/[<>{}[\]`\\]/gu, '');
    const {exports, html} = await compilePage(
      `:::axiom[${label}]{.x id="${attribute}" onclick="${attribute}"}\nText\n:::\n`,
      format,
    );
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(['default']));
    expect(html).toContain('<x-PatternBox ');
    expect(bare(html)).not.toMatch(ACTIVE);
  });
});
