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
    summary: {pages: 1, governed: 1, errors: 0, warnings: 0, folded: 0, skipped: 0},
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
      fix: {
        kind: 'skeleton',
        edits: [{place: expect.anything() as unknown, text: '\n## Notes\n\n[some text]\n'}],
      },
      origin: {path: 'pattern.md', line: 7},
      url: expect.stringMatching(/^https:\/\/.*missing-section/u),
    },
  ]);
});

test('pages stand in the order of their paths, messages in that of their places', async () => {
  // The rule of missing sections is asked before the one of placeholders.
  const {pages} = await check({
    'b.md': '# [Name]\n\n## The Problem\n\nCalls hang.\n',
    'a.md': CLEAN,
    'B.md': CLEAN,
  });
  expect(pages.map(({path}) => path)).toEqual(['B.md', 'a.md', 'b.md']);
  expect(pages[2]?.messages.map(({ruleId, place}) => [place.start.line, ruleId])).toEqual([
    [1, 'leftover-placeholder'],
    [3, 'missing-section'],
  ]);
});

test('a page that does not parse is counted as skipped, and says why', async () => {
  const {summary, pages} = await check({'a.mdx': '# A {\n', 'b.md': CLEAN});
  expect(summary).toEqual({pages: 2, governed: 2, errors: 1, warnings: 0, folded: 0, skipped: 1});
  expect(pages[0]?.messages.map(({ruleId}) => ruleId)).toEqual(['syntax']);
});

test('findings from elsewhere are listed like pages, and not counted as such', async () => {
  const {summary, pages} = await check(
    {'a.md': CLEAN},
    {findings: [finding({}), finding({}), finding({path: 'a.md'})]},
  );
  expect(summary).toEqual({pages: 1, governed: 1, errors: 0, warnings: 2, folded: 0, skipped: 0});
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

describe('what most pages share', () => {
  const library = (clean: number, without: number) => ({
    ...Object.fromEntries(Array.from({length: clean}, (_, index) => [`clean-${index}.md`, CLEAN])),
    ...Object.fromEntries(Array.from({length: without}, (_, index) => [`less-${index}.md`, NO_NOTES])),
  });
  const common = ({pages}: Awaited<ReturnType<typeof check>>) =>
    pages.find(({path}) => path === 'pattern.md')?.messages ?? [];

  test('is said once on the template, with the first places and the mark; the pages keep it as folded', async () => {
    const report = await check(library(3, 5));
    expect(report.summary).toEqual({pages: 8, governed: 8, errors: 1, warnings: 0, folded: 5, skipped: 0});
    expect(common(report)).toMatchObject([
      {
        ruleId: 'common-departure',
        severity: 'error',
        place: {start: {line: 7, column: 1}},
        reason:
          '5 of 8 pages depart from this line alike (`missing-section`): Expected a section `## Notes` after `The Problem`, found none',
        note: 'See less-0.md:3:1, less-1.md:3:1, less-2.md:3:1 and 2 more (`--all` lists them). If the template does not mean to ask for it, write `<!-- template: optional -->` above the heading; else fix the pages.',
      },
    ]);
    const folded = report.pages.flatMap(({path, messages}) =>
      messages.flatMap(each => (each.folded ? [path] : [])),
    );
    expect(folded).toEqual([0, 1, 2, 3, 4].map(index => `less-${index}.md`));
  });

  test.each([
    ['fewer than half of them', library(5, 3)],
    ['fewer than eight pages', library(0, 7)],
  ])('is listed on each page: %s', async (_name, pages) => {
    const report = await check(pages);
    expect(common(report)).toEqual([]);
    expect(report.summary).toMatchObject({
      errors: Object.keys(pages).filter(path => path.startsWith('less')).length,
      folded: 0,
    });
  });

  test('is listed on each page when the rule is off, and weighs less when it is a warning', async () => {
    expect((await check(library(0, 8), {rules: {'common-departure': 'off'}})).summary).toMatchObject({
      errors: 8,
      folded: 0,
    });
    expect((await check(library(0, 8), {rules: {'common-departure': 'warning'}})).summary).toMatchObject({
      errors: 0,
      warnings: 1,
      folded: 8,
    });
  });

  test('a name that half of the pages use is offered as an alias', async () => {
    const renamed = '# Timeout\n\n## Problem\n\nCalls hang.\n\n## Notes\n\nNone.\n';
    const report = await check(
      Object.fromEntries(Array.from({length: 8}, (_, index) => [`${index}.md`, renamed])),
    );
    expect(common(report)[0]?.note).toContain('`<!-- template: aliases: Problem -->` above the heading');
  });
});

describe('what has one cause on a page', () => {
  const long = readTemplate({
    path: 'long.md',
    contents:
      '---\nstatus: [draft | final]\nowner: [name]\n---\n\n# [Name]\n\n## Context\n\n[text]\n\n## Decision\n\n[text]\n\n## Outcome\n\n[text]\n',
  });

  test('is one message; each finding of it is in the report, folded, at its place and with its line', async () => {
    const page = readPage({path: 'a.md', contents: '# Timeout\n\nMoved.\n', format: 'md'});
    const input = {boxes: BUILT_IN_BOX_KINDS, taxonomies: BUILT_IN_TAXONOMIES};
    const report = await checkLibrary({pages: [{page, template: long}], ...input});
    const [shown, folded] = [undefined, true].map(which =>
      report.pages.flatMap(({messages}) =>
        messages
          .filter(each => each.folded === which)
          .map(({ruleId, expected, origin}) => `${ruleId} ${expected.join()} ${origin?.line}`),
      ),
    );
    expect(shown).toEqual(['front-matter status,owner 2', 'missing-section Context,Decision,Outcome 8']);
    expect(folded).toEqual([
      'front-matter status 2',
      'front-matter owner 3',
      'missing-section Context 8',
      'missing-section Decision 12',
      'missing-section Outcome 16',
    ]);
    expect(report.summary).toMatchObject({errors: 2, folded: 5});
  });
});
