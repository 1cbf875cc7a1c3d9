import type {CheckInput} from '../../src/check/check-library.js';
import {FILE_START, type Finding} from '../../src/markdown/finding.js';
import {mergeInputs, mergeLocales, ofFiles} from '../../src/cli/merge-inputs.js';
import {page} from '../site/site-docs.js';

const template = {path: 'templates/pattern.md'} as CheckInput['pages'][number]['template'];

function input(paths: string[], more: Partial<CheckInput> = {}): CheckInput {
  const pages = paths.map(path => ({page: page('[A](/a)', path), template}));
  return {pages, boxes: [], taxonomies: [], ...more};
}

function finding(path: string): Finding {
  return {ruleId: 'registry', path, place: FILE_START, reason: 'Wrong.'};
}

test('a page that several locales show counts once, as the first has it', () => {
  const [first, second] = [input(['a.md', 'b.md']), input(['b.md', 'c.md'])];
  const {pages} = mergeInputs([first, second]);
  expect(pages.map(each => each.page.path).sort()).toEqual(['a.md', 'b.md', 'c.md']);
  expect(pages.find(each => each.page.path === 'b.md')).toBe(first.pages[1]);
});

test.each([
  [[null, 'laws'], 'laws'],
  [[undefined, 'laws'], 'laws'],
  [[undefined, null], undefined],
  [[null, null], null],
])('what %j know of a link is %j', (answers, expected) => {
  const inputs = answers.map(answer => input(['a.md'], {taxonomyOf: () => answer}));
  const {pages, taxonomyOf} = mergeInputs([inputs[0]!, ...inputs.slice(1)]);
  expect(taxonomyOf?.(pages[0]!.page, pages[0]!.page.links[0]!)).toBe(expected);
  expect(mergeInputs([input(['a.md'])]).taxonomyOf).toBeUndefined();
});

test('a rule is as severe as the first says', () => {
  const {rules} = mergeInputs([
    input([], {rules: {'front-matter': 'error'}}),
    input([], {rules: {'front-matter': 'off'}}),
  ]);
  expect(rules).toEqual({'front-matter': 'error'});
});

test('what is wrong in several locales at one place is said once', () => {
  const collision = (permalink: string, owner: string): Finding => ({
    ...finding('docusaurus.config.ts'),
    ruleId: 'route-collision',
    reason: `Same address as ${owner}, \`${permalink}\`.`,
    actual: [permalink],
  });
  const en = [
    collision('/base/laws', 'the category `Laws`'),
    collision('/base/paths', 'a'),
    finding('laws.yml'),
  ];
  const fr = [
    collision('/base/fr/laws', 'the category `Lois`'),
    collision('/base/fr/lois', 'the category `Lois`'),
    finding('laws.yml'),
    {...finding('laws.yml'), reason: 'Wrong in another way.'},
  ];
  const {findings, pages} = mergeLocales([
    {input: input(['a.md'], {findings: en}), baseUrl: '/base/'},
    {input: input(['a.md', 'b.md'], {findings: fr}), baseUrl: '/base/fr/'},
  ]);
  expect(findings).toEqual([...en, fr[1], fr[3]]);
  expect(pages).toHaveLength(2);
});

test('of some files is said what concerns them: also their templates and all registries', () => {
  const all = [
    'a.md',
    'b.md',
    'templates/pattern.md',
    'templates/other.md',
    'laws.yml',
    'docusaurus.config.ts',
  ];
  const asked = ofFiles(input(['a.md', 'b.md'], {findings: all.map(finding)}), new Set(['a.md']));
  expect(asked.pages.map(each => each.page.path)).toEqual(['a.md']);
  expect(asked.findings?.map(({path}) => path)).toEqual([
    'a.md',
    'templates/pattern.md',
    'laws.yml',
    'docusaurus.config.ts',
  ]);
});
