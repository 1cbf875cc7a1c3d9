import {readFileSync} from 'node:fs';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import fc from 'fast-check';
import type {Options} from '../../src/options/options.js';
import {PlainError} from '../../src/options/plain-error.js';
import {validateOptions} from '../../src/options/validate-options.js';
import type {MarkdownFormat} from '../../src/markdown/page.js';
import {markdown, relatives} from '../check/markdown-arbitrary.js';
import {LAWS_YAML} from '../catalogue/library.js';
import {edited} from './edits.js';
import {faultsOf, LINE_BREAK} from './faults.js';
import {filled} from './filled.js';
import {checkCase, type LibraryCase} from './library-case.js';
import {options} from './options.js';
import {Watchdog} from './watchdog.js';
import {frontMatter, learningPaths, listing, registry} from './yaml.js';

/*
 * Whatever stands in the files of a library: no crash, no hang, no lost text, no place outside a file, and nothing to
 * say of a page that is its filled template. `FC_RUNS=1000000 npm run test:fuzz` takes a long look, `FC_SEED=2` looks
 * elsewhere.
 */
const ALL_RUNS = Number(process.env.FC_RUNS ?? 100_000);

const read = (path: string) => readFileSync(path, 'utf8');
const FIXTURES = ['decision', 'minutes', 'proposal', 'runbook'].map(
  (name): [template: string, page: string] => [
    read(`tests/fixtures/templates/${name}/template.md`),
    read(`tests/fixtures/templates/${name}/complete.md`),
  ],
);
const PATHS_YAML = '- id: first\n  title: First steps\n  pages: [page-0]\n';
const LISTED =
  '---\nlaws: [emergent-chaos]\ntemplate: pattern\n---\n\n# Title\n\n::pages{law="emergent-chaos"}\n';
const FORMAT = fc.constantFrom<MarkdownFormat>('md', 'mdx');

const NOTHING: LibraryCase = {template: null, pages: [], format: 'md', laws: null, paths: null};

const some = (parts: Partial<{[key in keyof LibraryCase]: fc.Arbitrary<LibraryCase[key]>}>) =>
  fc.record(parts, {noNullPrototype: true}).map((given): LibraryCase => ({...NOTHING, ...given}));
const one = (text: fc.Arbitrary<string>) => text.map(each => [each]);

/** Which files are made up, and their share of all cases. */
const KINDS: Readonly<Record<string, [share: number, cases: fc.Arbitrary<LibraryCase>]>> = {
  registries: [0.34, some({laws: edited(fc.oneof(registry, registry, fc.constant(LAWS_YAML)))})],
  'learning paths': [
    0.18,
    some({paths: edited(fc.oneof(learningPaths, learningPaths, fc.constant(PATHS_YAML)))}),
  ],
  'registries of a library': [
    0.006,
    some({
      laws: edited(fc.oneof(registry, fc.constant(LAWS_YAML))),
      paths: edited(fc.oneof(learningPaths, fc.constant(PATHS_YAML))),
      pages: one(fc.constant(LISTED)),
    }),
  ],
  listings: [
    0.09,
    some({
      pages: one(edited(fc.oneof(listing, listing, fc.constant(LISTED)))),
      laws: fc.constantFrom(null, null, null, LAWS_YAML),
      format: FORMAT,
    }),
  ],
  'front matter': [
    0.09,
    some({
      pages: one(edited(frontMatter)),
      laws: fc.constantFrom(null, null, null, LAWS_YAML),
      format: FORMAT,
    }),
  ],
  templates: [0.012, some({template: edited(markdown), format: FORMAT})],
  pages: [0.026, some({pages: one(edited(markdown)), format: FORMAT})],
  'pages like their template': [
    0.006,
    fc.tuple(relatives, FORMAT).chain(([{template, page}, format]) =>
      some({
        template: edited(fc.constant(template)),
        pages: one(edited(fc.constant(page))),
        format: fc.constant(format),
      }),
    ),
  ],
  'damaged pages': [
    0.001,
    fc.constantFrom(...FIXTURES).chain(([template, page]) =>
      some({
        template: edited(fc.constant(template)),
        pages: one(edited(fc.constant(page))),
        format: FORMAT,
      }),
    ),
  ],
};
const FILLED_SHARE = 0.009;
const OPTIONS_SHARE = 0.24;

const watchdog = new Watchdog();
afterAll(() => watchdog.end());

const runs = (share: number) => ({numRuns: Math.ceil(ALL_RUNS * share)});

test('the shares are all cases', () => {
  const shares = [...Object.values(KINDS).map(([share]) => share), FILLED_SHARE, OPTIONS_SHARE];
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
});

test.each(Object.entries(KINDS))('%s', async (name, [share, cases]) => {
  await fc.assert(
    fc.asyncProperty(cases, async each => {
      watchdog.begin(name, each);
      expect(await faultsOf(each)).toEqual([]);
    }),
    runs(share),
  );
});

test('pages that are their filled template', async () => {
  await fc.assert(
    fc.asyncProperty(filled, async ({template, page}) => {
      watchdog.begin('filled', {template, page});
      const {report} = await checkCase({...NOTHING, template, pages: [page]});
      const found = report.pages.flatMap(({path, messages}) =>
        messages.map(({place, reason, ruleId}) => `${path}:${place.start.line} ${reason} ${ruleId}`),
      );
      // A template that has one box twice is told so, whatever its pages are.
      expect(found.filter(each => !each.includes('parts with names of their own'))).toEqual([]);
    }),
    runs(FILLED_SHARE),
  );
});

test('options', () => {
  fc.assert(
    fc.property(options, each => {
      watchdog.begin('options', each);
      try {
        validateOptions({validate: normalizePluginOptions, options: each as Options});
      } catch (error) {
        expect(error).toBeInstanceOf(PlainError);
        for (const sentence of (error as Error).message.split('\n- ').slice(1))
          expect(sentence).not.toMatch(LINE_BREAK);
      }
    }),
    runs(OPTIONS_SHARE),
  );
});
