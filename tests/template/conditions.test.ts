import {checkText, templateOf} from '../check/check-text.js';
import {findWrongConditions} from '../../src/template/conditions.js';
import {readCondition} from '../../src/template/words/condition.js';

const TEMPLATE = `---
status: draft # one of: draft, final, withdrawn
---

# [Name]

## Context

[Prose]

<!-- template: required: when status is final or withdrawn -->

## Outcome

[Prose]

<!-- template: required: when status is not draft -->

| Reader | Verdict |
| --- | --- |
| [Name] | [Verdict] |
`;

async function told(status: string, outcome = ''): Promise<string[]> {
  const text = `---\n${status}\n---\n\n# A\n\n## Context\n\nWords.\n${outcome}`;
  const {pages} = await checkText({text, template: templateOf(TEMPLATE)});
  return pages.flatMap(({messages}) => messages.map(({ruleId}) => ruleId));
}

test.each<[status: string, outcome: string, told: string[]]>([
  ['status: draft', '', []],
  ['status: Final', '', ['missing-section']],
  ['status: withdrawn', '', ['missing-section']],
  ['status: final', '\n## Outcome\n\nWords.\n', ['missing-table']],
  ['status: draft', '\n## Outcome\n\nWords.\n', []],
])('%s with %j', async (status, outcome, expected) => {
  expect(await told(status, outcome)).toEqual(expected);
});

test.each([
  ['when status is final', {key: 'status', values: ['final'], isNot: false}],
  ['if type is A, B or C', {key: 'type', values: ['A', 'B', 'C'], isNot: false}],
  ['when `status` is not `draft`', {key: 'status', values: ['draft'], isNot: true}],
  [
    'when License is CC-BY-4.0 or Apache-2.0.',
    {key: 'License', values: ['CC-BY-4.0', 'Apache-2.0'], isNot: false},
  ],
  ['when status is final. Ask first', null],
  ['when it has an API', null],
  ['when the old one can be removed', null],
])('the condition %j', (text, condition) => {
  expect(readCondition(text)).toEqual(condition);
});

test.each([
  [
    'when staus is final',
    'Expected a condition on a key of the front matter, found `staus`; did you mean `status`?',
  ],
  [
    'when status is finel',
    'Expected `draft`, `final` or `withdrawn` in a condition on `status`, found `finel`; did you mean `final`?',
  ],
])('a mark that no page can meet: %s', (condition, reason) => {
  const template = templateOf(TEMPLATE.replace('when status is final or withdrawn', condition));
  expect(findWrongConditions(template)).toMatchObject([{ruleId: 'template', path: 'template.md', reason}]);
});

test('a condition that is none is a mistake of the template', () => {
  const {findings} = templateOf(TEMPLATE.replace('when status is not draft', 'when needed'));
  expect(findings).toMatchObject([
    {
      reason:
        'Expected `required` or `required: when status is final`, found `required: when needed` in a mark of the template',
    },
  ]);
});

test('a condition of a text that stays word for word is on a key, too', () => {
  const source = TEMPLATE.replace('when status is not draft', 'when stage is draft; verbatim').replace(
    /\| Reader[\s\S]*$/u,
    'Words that stay.\n',
  );
  const reasons = findWrongConditions(templateOf(source)).map(({reason}) => reason);
  expect(reasons).toEqual(['Expected a condition on a key of the front matter, found `stage`.']);
});
