import {contentOf, isPartOf} from '../../../src/check/baseline/content.js';

const of = (ruleId: string, reason: string) => contentOf({ruleId, reason});

test.each([
  ['missing-section', 'Expected a section `## A` after `B`, found none', 'missing-section `## A`'],
  ['section-order', 'Expected `A` between `B` and `C`, found it after `D`', 'section-order `A`'],
  ['length', 'Expected 2-3 sentences in `A`, found 5', 'length `A`'],
  ['unknown-term', 'Unknown law `law-12` in line 7', 'unknown-term `law-12`'],
  [
    'section-rank',
    'Expected the page to begin at rank H2, found H13',
    'section-rank Expected the page to begin at rank H#, found H#',
  ],
])('%s: neither lines, nor counts, nor neighbours', (ruleId, reason, content) => {
  expect(of(ruleId, reason)).toBe(content);
});

test('part of what was found together is no new finding', () => {
  const all = of('missing-field', 'Expected the fields `A` and `B` in `:::axiom`, found none');
  expect(isPartOf(of('missing-field', 'Expected the field `B` in `:::axiom`, found none'), all)).toBe(true);
  expect(isPartOf(of('missing-field', 'Expected the field `C` in `:::axiom`, found none'), all)).toBe(false);
  expect(isPartOf(of('empty-field', 'Expected text in `B` in `:::axiom`, found none'), all)).toBe(false);
  expect(isPartOf(of('missing-field', 'Expected something else'), all)).toBe(false);
});
