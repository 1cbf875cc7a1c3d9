import type {RouteConfig} from '@docusaurus/types';
import {withVersions} from '../../../src/site/pages/version-props.js';
import {versionAddresses} from '../../../src/site/addresses/version-addresses.js';
import {docsVersion, siteDoc} from '../site-docs.js';

const site = {baseUrl: '/base/', trailingSlash: undefined, learningPaths: {routeBasePath: 'paths'}};
const library = (version: Parameters<typeof docsVersion>[1], docs = [siteDoc('intro')]) => {
  const built = docsVersion(docs, version);
  return {version: built, addresses: versionAddresses(built, site)};
};
const route = (path: string): RouteConfig => ({path, component: '@theme/TermPage', props: {title: path}});

const latest = library({path: '/base/', label: '2.0'}, [siteDoc('laws/doc', {permalink: '/base/laws/doc'})]);
const first = library({name: '1.0', label: '1.0', isLast: false, banner: 'unmaintained', path: '/base/1.0'});

/** The page of the latest version that each page of another leads to. */
function targets(routes: RouteConfig[], versions = [latest, first]) {
  return Object.fromEntries(
    withVersions(routes, versions).map(({path, props}) => [
      path,
      (props as {version?: {latest: {permalink: string}}}).version?.latest.permalink ?? null,
    ]),
  );
}

test('pages of another version lead to the same page of the latest, or to the nearest to it', () => {
  const paths = [
    '/base/laws',
    '/base/1.0/laws',
    '/base/1.0/laws/doc',
    '/base/1.0/laws/gone',
    '/base/1.0/forces',
  ];
  expect(targets(paths.map(route))).toEqual({
    '/base/laws': null,
    '/base/1.0/laws': '/base/laws',
    '/base/1.0/laws/doc': '/base/laws/doc',
    '/base/1.0/laws/gone': '/base/laws',
    '/base/1.0/forces': '/base/',
  });
});

test('they know their version, and keep what they have', () => {
  const [page] = withVersions([route('/base/1.0/laws')], [latest, first]);
  expect(page?.props).toEqual({
    title: '/base/1.0/laws',
    version: {label: '1.0', banner: 'unmaintained', latest: {label: '2.0', permalink: '/base/'}},
  });
});

test('a slash at the end stays there', () => {
  expect(targets(['/base/laws/', '/base/1.0/laws/chaos/'].map(route))).toMatchObject({
    '/base/1.0/laws/chaos/': '/base/laws/',
  });
});

test('each docs plugin has a latest version of its own', () => {
  const community = library({docsId: 'community', path: '/base/community', label: '7'});
  const next = library({
    docsId: 'community',
    name: 'current',
    isLast: false,
    label: '8',
    path: '/base/community/next',
  });
  const routes = ['/base/community/laws', '/base/community/next/laws', '/base/laws'].map(route);
  expect(targets(routes, [latest, community, next])).toEqual({
    '/base/community/laws': null,
    '/base/community/next/laws': '/base/community/laws',
    '/base/laws': null,
  });
});
