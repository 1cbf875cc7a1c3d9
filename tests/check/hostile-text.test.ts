import fc from 'fast-check';
import {checkLibrary} from '../../src/check/check-library.js';
import {reportPretty} from '../../src/check/reporters/pretty.js';
import {readPaths} from '../../src/catalogue/order/read-paths.js';
import {readRegistry} from '../../src/catalogue/terms/read-registry.js';
import {checkListings} from '../../src/catalogue/listings/check-listings.js';
import {BUILT_IN_BOX_KINDS} from '../../src/markdown/box.js';
import type {Finding} from '../../src/markdown/finding.js';
import {readPage} from '../../src/markdown/read-page.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../../src/template/read-template.js';

/** More runs by hand: `FC_RUNS=20000 npx jest tests/check/hostile-text`. */
const numRuns = Number(process.env.FC_RUNS ?? 200);

jest.setTimeout(Math.max(60_000, numRuns * 100));

/** What ends a line, steers a terminal, or has a meaning of its own to what reads it. */
const HOSTILE = [
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u001B[31m',
  '\u009B2J',
  '\u0007',
  '\u202E',
  '</script>',
  '::error',
  '__proto__',
  'javascript:alert(1)',
  '../../etc',
  'a',
  ' ',
  '`',
  '\\',
  'id',
  'optional',
];

const text = fc.array(fc.constantFrom(...HOSTILE), {maxLength: 8}).map(parts => parts.join(''));
const key = fc.constantFrom('id', 'title', 'number', 'color', 'aliases', 'doc', 'pages');

const LAWS = {
  name: 'laws',
  label: 'Laws',
  singular: 'Law',
  frontMatterKey: 'laws',
  description: '',
  routeBasePath: 'laws',
};
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;
const STEERS = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u;

/** Every message of a report is one line, and a terminal shows it as it is. */
async function expectPlain(
  findings: readonly Finding[],
  pages: Parameters<typeof checkLibrary>[0]['pages'] = [],
) {
  const report = await checkLibrary({
    pages,
    findings,
    boxes: BUILT_IN_BOX_KINDS,
    taxonomies: BUILT_IN_TAXONOMIES,
  });
  for (const {reason, note = ''} of report.pages.flatMap(({messages}) => messages)) {
    expect(reason).not.toMatch(LINE_BREAK);
    expect(note).not.toMatch(LINE_BREAK);
  }
  for (const line of reportPretty(report, {verbose: true}).split('\n')) expect(line).not.toMatch(STEERS);
  return report;
}

it('registries: what they hold breaks no line', async () => {
  const entry = fc.dictionary(fc.oneof(key, text), fc.oneof(text, fc.array(text, {maxLength: 3})), {
    maxKeys: 4,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, {maxLength: 4}), text, async (entries, path) => {
      const file = {path: `laws${path}.yml`, text: JSON.stringify(entries)};
      await expectPlain([...readRegistry(file, LAWS).findings, ...readPaths(file).findings]);
    }),
    {numRuns},
  );
});

it('templates: marks break no line, and no origin lies outside', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (mark, heading) => {
      const contents = `# [Title]\n\n<!-- template: ${mark} -->\n\n## Section ${heading}\n\n[Text]\n\n\`\`\`js\n${mark}`;
      const template = readTemplate({path: 'template.md', contents});
      const page = readPage({path: 'page.md', contents: `# ${heading}\n\n[Text]\n`, format: 'md'});
      const report = await expectPlain(template.findings, [{page, template}]);
      for (const {origin} of report.pages.flatMap(({messages}) => messages))
        if (origin) expect(origin.line).toBeLessThanOrEqual(contents.split('\n').length);
    }),
    {numRuns},
  );
});

it('listings: no place lies behind the end of its line', async () => {
  const name = fc.constantFrom('::Pages', '::pages', ':::pages', ':pages', '::page', ':: pages', '- ::pages');
  await fc.assert(
    fc.asyncProperty(name, text, fc.boolean(), async (name, value, isIndented) => {
      const contents = `# Title\n\n${isIndented ? '   ' : ''}${name}{laws="${value}"} \n\nText.\n\n${name}{x=${value}}`;
      const page = readPage({path: 'page.md', contents, format: 'md'});
      const findings = checkListings(page, () => ({findings: []}));
      const report = await expectPlain(findings, [{page, template: null}]);
      const lines = contents.split(/\r\n?|\n/u);
      for (const {place} of report.pages.flatMap(({messages}) => messages)) {
        for (const {line, column} of [place.start, place.end])
          expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
      }
    }),
    {numRuns},
  );
});

it('shows the codes that would steer a terminal', async () => {
  const finding = {
    ruleId: 'template',
    path: 'a\u001B[2K.md',
    place: {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
    reason: 'Found `\u001B[31mred\u202E`',
  };
  const report = await expectPlain([finding]);
  expect(reportPretty(report)).toContain('a\\x1b[2K.md:1:1 error Found `\\x1b[31mred\\u202e`');
});
