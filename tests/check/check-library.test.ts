import {checkLibrary, type CheckInput} from '../../src/check/check-library.js';
import {BUILT_IN_BOX_KINDS} from '../../src/markdown/box.js';
import type {Finding} from '../../src/markdown/finding.js';
import {readPage} from '../../src/markdown/read-page.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../../src/template/read-template.js';

const template = readTemplate({
  path: 'pattern.md',
  contents: '# [Name]\n\n## The Problem\n\n[One sentence]\n\n## Notes\n\n[some text]\n',
});

function check(pages: Record<string, string>, rest: Partial<CheckInput> = {}) {
  return checkLibrary({
    pages: Object.entries(pages).map(([path, contents]) => ({
      page: readPage({path, contents, format: path.endsWith('.mdx') ? 'mdx' : 'md'}),
      template,
    })),
    boxes: BUILT_IN_BOX_KINDS,
    taxonomies: BUILT_IN_TAXONOMIES,
    ...rest,
  });
}

const CLEAN = '# Timeout\n\n## The Problem\n\nCalls hang.\n\n## Notes\n\nNone.\n';
const NO_NOTES = '# Timeout\n\n## The Problem\n\nCalls hang.\n';

function finding(rest: Partial<Finding>): Finding {
  const start = {line: 1, column: 1};
  return {ruleId: 'term-alias', path: 'laws.yml', place: {start, end: start}, reason: 'Odd', ...rest};
}

test('a clean page is listed with no messages', async () => {
  expect(await check({'a.md': CLEAN})).toEqual({
    version: 1,
    summary: {pages: 1, governed: 1, errors: 0, warnings: 0, skipped: 0},
    pages: [{path: 'a.md', template: 'pattern.md', messages: []}],
  });
});

test('a message says what was expected and found, where, who asks for it, how to mend it and where to read on', async () => {
  const {pages} = await check({'a.md': NO_NOTES});
  expect(pages[0]?.messages).toEqual([
    {
      ruleId: 'missing-section',
      severity: 'error',
      reason: 'Expected a section `## Notes` after `The Problem`, found none',
      note: expect.stringContaining('## Notes'),
      place: {start: {line: 3, column: 1}, end: {line: 3, column: 15}},
      expected: ['Notes'],
      actual: [],
      origin: {path: 'pattern.md', line: 7},
      url: expect.stringMatching(/^https:\/\/.*missing-section/u),
    },
  ]);
});

test('pages stand in the order of their paths, messages in that of their places', async () => {
  const {pages} = await check({'b.md': '## Notes\n\n[some text]\n', 'a.md': CLEAN, 'B.md': CLEAN});
  expect(pages.map(({path}) => path)).toEqual(['B.md', 'a.md', 'b.md']);
  const lines = pages[2]?.messages.map(({place}) => place.start.line) ?? [];
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test('a page that does not parse is counted as skipped, and says why', async () => {
  const {summary, pages} = await check({'a.mdx': '# A {\n', 'b.md': CLEAN});
  expect(summary).toEqual({pages: 2, governed: 2, errors: 1, warnings: 0, skipped: 1});
  expect(pages[0]?.messages.map(({ruleId}) => ruleId)).toEqual(['syntax']);
});

test('findings from elsewhere are listed like pages, and not counted as such', async () => {
  const {summary, pages} = await check(
    {'a.md': CLEAN},
    {findings: [finding({}), finding({}), finding({path: 'a.md'})]},
  );
  expect(summary).toEqual({pages: 1, governed: 1, errors: 0, warnings: 2, skipped: 0});
  expect(pages.map(({path, template: by, messages}) => [path, by, messages.length])).toEqual([
    ['a.md', 'pattern.md', 1],
    ['laws.yml', null, 1],
  ]);
});

describe('severities', () => {
  const severities = async (rules: CheckInput['rules'], findings: Finding[] = []) =>
    (await check({'a.md': NO_NOTES}, {rules, findings})).pages.flatMap(({messages}) =>
      messages.map(({severity}) => severity),
    );

  test('come from the rule, and from the options', async () => {
    expect(await severities({})).toEqual(['error']);
    expect(await severities({'missing-section': 'warning'})).toEqual(['warning']);
    expect(await severities({'missing-section': 'off'})).toEqual([]);
  });

  test('the options raise a rule, not its doubts', async () => {
    const doubt = finding({path: 'a.md', severity: 'warning'});
    expect(await severities({'missing-section': 'off', 'term-alias': 'error'}, [doubt])).toEqual(['warning']);
    expect(await severities({'missing-section': 'off', 'term-alias': 'off'}, [doubt])).toEqual([]);
  });

  test('of files that have nothing to say any more, none is listed', async () => {
    const {pages} = await check({'a.md': CLEAN}, {rules: {'term-alias': 'off'}, findings: [finding({})]});
    expect(pages.map(({path}) => path)).toEqual(['a.md']);
  });
});

test('a page without a template is judged by what holds for every page', async () => {
  const page = readPage({path: 'a.md', contents: '# A\n\n:::axoim[B]\ntext\n:::\n', format: 'md'});
  const {pages, summary} = await check({}, {pages: [{page, template: null}]});
  expect(pages).toMatchObject([{template: null, messages: [{ruleId: 'unknown-box'}]}]);
  expect(summary).toMatchObject({pages: 1, governed: 0});
});
