import type {PatternIndexPageProps} from '../../../theme/types.js';
import {DEFAULT_OPTIONS} from '../../../src/options/default-options.js';
import type {IndexOptions} from '../../../src/options/catalogue-options.js';
import {indexFindings} from '../../../src/site/pages/index-findings.js';
import {indexRoutes} from '../../../src/site/pages/index-routes.js';
import {siteIndex} from '../../../src/site/pages/site-index.js';
import {versionAddresses} from '../../../src/site/addresses/version-addresses.js';
import type {VersionLibrary} from '../../../src/site/library/library.js';
import {show} from '../../catalogue/library.js';
import {docsVersion} from '../site-docs.js';
import {libraryOf, pattern, versionOf} from '../listings/fact-library.js';

const DOCS = {
  bulkhead: pattern('Bulkhead'),
  retry: pattern('Retry', {guarantee: 'Weak', problem: 'A *blip* <b>x</b>'}),
  saga: '# Saga\n\n## Guidance\n\nText.\n',
};

function indexOf(options: Partial<IndexOptions>, docs: Record<string, string> = DOCS) {
  const [library] = libraryOf([versionOf(docs)]).versions;
  const site = {baseUrl: '/', trailingSlash: undefined, learningPaths: DEFAULT_OPTIONS.paths};
  const version = {
    ...library,
    version: docsVersion([]),
    addresses: versionAddresses(docsVersion([]), site),
  } as unknown as VersionLibrary;
  const defaults = DEFAULT_OPTIONS.index as IndexOptions;
  const index = siteIndex({...DEFAULT_OPTIONS, index: {...defaults, ...options}});
  const [list] = indexRoutes(version, index, 'config.ts');
  return {
    props: list?.route.props as unknown as PatternIndexPageProps,
    findings: indexFindings([version], index, 'config.ts'),
  };
}

test('facts of few values filter, under the words of the template', () => {
  const {props, findings} = indexOf({filters: ['guarantee', 'level']});
  expect(findings).toEqual([]);
  expect(props.filters).toEqual([
    {
      queryKey: 'guarantee',
      label: 'Guarantee',
      values: [
        {value: 'strong', label: 'Strong'},
        {value: 'weak', label: 'Weak'},
      ],
    },
    {
      queryKey: 'level',
      label: 'Level',
      values: [
        {value: '8', label: '8'},
        {value: '5', label: '5'},
      ],
    },
  ]);
  expect(props.pages.map(({values}) => values)).toEqual([
    [[0], [0]],
    [[1], [1]],
    [[], []],
  ]);
});

test('the data grows by what is searched, and by nothing else', () => {
  const plain = indexOf({}).props.pages;
  expect(plain.every(page => !('words' in page))).toBe(true);
  const {props, findings} = indexOf({search: ['summary.problem', 'use-when']});
  expect(findings).toEqual([]);
  expect(props.pages.map(({words}) => words)).toEqual([
    'The problem of Bulkhead. It is Bulkhead',
    'A blip x It is Retry',
    undefined,
  ]);
  expect(props.pages.map(({words: _, ...page}) => page)).toEqual(plain);
});

test.each<[Partial<IndexOptions>, string, string[]]>([
  [
    {filters: ['garantee']},
    '`index.filters`: No page has the key or fact `garantee`; did you mean `guarantee`?',
    ['guarantee'],
  ],
  [
    {filters: ['levle']},
    '`index.filters`: No page has the key or fact `levle`; did you mean `level`?',
    ['level'],
  ],
  [
    {search: ['problem']},
    '`index.search`: Expected a name that only one fact has, found `problem`, which may be `summary.problem` or `guidance.problem`',
    ['summary.problem', 'guidance.problem'],
  ],
  [
    {search: ['use-wen']},
    '`index.search`: No page has the key or fact `use-wen`; did you mean `use-when`?',
    ['use-when'],
  ],
])('%j is told', (options, reason, expected) => {
  expect(indexOf(options).findings).toMatchObject([{ruleId: 'listing', path: 'config.ts', reason, expected}]);
});

test('a fact of many values is no filter', () => {
  const many = Object.fromEntries(Array.from({length: 31}, (_, i) => [`p${i}`, pattern(`P${i}`)]));
  expect(show(indexOf({filters: ['summary.problem']}, many).findings)).toEqual([
    'config.ts:1:1 listing: `index.filters`: Expected a fact with 30 values at most, found 31 in `summary.problem`.',
  ]);
});

test('a library without pages, and one that lacks only the default, blame nobody', () => {
  expect(indexOf({filters: ['x'], search: ['y']}, {}).findings).toEqual([]);
  expect(indexOf({}).findings).toEqual([]);
});
