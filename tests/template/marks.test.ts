import {FILE_START} from '../../src/markdown/finding.js';
import {isMark, mergeMarks, NO_MARKS, readMarks} from '../../src/template/marks.js';

const marks = (comment: string) => readMarks(comment, 'template.md', FILE_START);

test.each([
  ['template: optional', {presence: 'optional'}],
  ['template: optional: when there is an API', {presence: 'conditional'}],
  ['template: required', {presence: 'required'}],
  ['template: repeat: 2', {repeat: {min: 2, max: 2}}],
  ['template: repeat: 2-5', {repeat: {min: 2, max: 5}}],
  ['template: repeat: 2+', {repeat: {min: 2, max: null}}],
  ['template: aliases: Problem Statement | The Challenge', {aliases: ['Problem Statement', 'The Challenge']}],
  ['template: rank: any', {anyRank: true}],
  ['template: language: Python', {language: 'python'}],
  ['template: severity: warning', {severity: 'warning'}],
  ['template: hints: off', {hints: false}],
  ['template: sections: closed', {closed: true}],
  ['Template: Optional ; severity: warning;', {presence: 'optional', severity: 'warning'}],
])('%s', (comment, expected) => {
  expect(isMark(comment)).toBe(true);
  expect(marks(comment)).toMatchObject({marks: expected, findings: []});
});

test.each([
  ['template: optionl', /`optionl`.*did you mean `optional`/u],
  ['template: repeat: some', /Expected `repeat: 2`.*found `repeat: some`/u],
  ['template: repeat: 5-2', /Expected `repeat/u],
  ['template: rank: 2', /Expected `rank: any`/u],
  ['template: severity: fatal', /Expected `severity: error` or `severity: warning`/u],
  ['template: hints: on', /Expected `hints: off`/u],
  ['template: sections: open', /Expected `sections: closed`/u],
  ['template: aliases:', /Expected `aliases: Name/u],
  ['template: language:', /Expected a language/u],
])('%s is a finding', (comment, reason) => {
  const {findings} = marks(comment);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ruleId: 'template', path: 'template.md'});
  expect(findings[0]?.reason).toMatch(reason);
});

test('each wrong setting of a mark is one finding', () => {
  expect(marks('template: optionl; repeat: x; severity: error').findings).toHaveLength(2);
});

test('other comments are no marks', () => {
  expect(isMark('This template: is optional')).toBe(false);
});

test('later marks win, aliases add up', () => {
  const merged = mergeMarks([
    {...NO_MARKS, presence: 'optional', aliases: ['A']},
    {...NO_MARKS, presence: 'required', aliases: ['B'], hints: false},
  ]);
  expect(merged).toMatchObject({presence: 'required', aliases: ['A', 'B'], hints: false});
});
