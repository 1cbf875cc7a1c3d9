import {DEFAULT_OPTIONS} from '../../../../src/options/default-options.js';
import {mergeOptions} from '../../../../src/options/merge-options.js';
import type {Options} from '../../../../src/options/options.js';
import {headerFindings} from '../../../../src/site/pages/header/header-findings.js';
import {createPageHeaders} from '../../../../src/site/pages/header/header-props.js';
import {siteHeader} from '../../../../src/site/pages/header/site-header.js';
import {headerTranslationFiles, translateHeader} from '../../../../src/site/texts/header-texts.js';
import {build, makeDoc, makePage} from '../../../catalogue/library.js';
import {docsVersion} from '../../site-docs.js';

const headerOf = (header: Options['header']) => siteHeader(mergeOptions({header}, DEFAULT_OPTIONS));
const {catalogue} = build([
  makeDoc('a', makePage('status: in-review\nowner: [ops, dev]\ndescription: Written.', '# A\n\nText.'), {
    order: 0,
  }),
  makeDoc('b', makePage('description: Text', '# B\n\nText begins so.'), {order: 1}),
  makeDoc('c', '# C', {template: null}),
]);
const of = (id: string, header: Options['header'] = {}) => {
  const page = catalogue.pageOf(id);
  return page && createPageHeaders(catalogue.pages, [], headerOf(header))(page);
};

test('a page shows its description, unless its text begins so, and the badges that it has', () => {
  expect(of('a', {badges: ['owner', 'status', 'owner']})).toEqual({
    description: 'Written.',
    badges: [
      {label: 'Owner', values: ['Ops', 'Dev']},
      {label: 'Status', values: ['In review']},
    ],
    minutes: 1,
  });
  expect(of('b')).toEqual({description: null, badges: [], minutes: 1});
});

test('an ordinary doc says how long it is and no more; a site may want no header', () => {
  expect(of('c')).toEqual({description: null, badges: [], minutes: 1});
  expect(of('a', false)).toBeNull();
});

test('a badge that no page has is told, but for the one that every site has', () => {
  const versions = [{version: docsVersion([]), catalogue, facts: []}];
  const reasons = (header: Options['header']) =>
    headerFindings(versions, headerOf(header), 'config.ts').map(({reason}) => reason);
  expect(reasons({badges: ['ownr']})).toEqual([
    '`header.badges`: No page has the key or fact `ownr`; did you mean `owner`?',
  ]);
  expect(reasons({badges: ['owner']})).toEqual([]);
  const empty = build([makeDoc('d', '# D')]).catalogue;
  expect(headerFindings([{...versions[0]!, catalogue: empty}], headerOf({}), 'config.ts')).toEqual([]);
});

test('labels are translated', () => {
  const header = headerOf({badges: ['owner']});
  expect(headerTranslationFiles(header)).toMatchObject([
    {path: 'header', content: {'badge.owner': {message: 'Owner'}}},
  ]);
  const files = [{path: 'header', content: {'badge.owner': {message: 'Inhaber'}}}];
  expect(translateHeader({header}, files).header?.badges).toEqual([{key: 'owner', label: 'Inhaber'}]);
  expect(headerTranslationFiles(null)).toEqual([]);
});
