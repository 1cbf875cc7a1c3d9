import {applyFixes} from '../../../src/check/fix/apply-fixes.js';
import {build, makeDoc, makeRegistry} from '../../catalogue/library.js';

const LAWS =
  '- id: correlated-failure\n  title: Correlated Failure\n  aliases: [shared-fate]\n- id: gravity\n  title: Gravity\n';

function mended(text: string): {text: string; rules: string[]} {
  const {findings} = build([makeDoc('retry', text), makeDoc('bulkhead', '# Bulkhead\n')], {
    registries: [makeRegistry(LAWS)],
  });
  const fixes = findings.flatMap(({fix}) => fix ?? []);
  return {text: applyFixes(text, fixes).text, rules: findings.map(({ruleId}) => ruleId)};
}

test.each([
  ['unknown-term', 'laws: [corelated-failure, gravity]', 'laws: [correlated-failure, gravity]'],
  [
    'unknown-term',
    "laws:\n  - 'corelated-failure' # the first",
    "laws:\n  - 'correlated-failure' # the first",
  ],
  ['unknown-term', 'laws: gravty', 'laws: gravity'],
  ['term-alias', 'laws: [shared-fate]', 'laws: [correlated-failure]'],
  ['unknown-page', 'related: [bulkhaed]', 'related: [bulkhead]'],
  ['unknown-page', 'related:\n  - bulkhaed: keeps it apart', 'related:\n  - bulkhead: keeps it apart'],
])('%s: %j', (ruleId, keys, expected) => {
  const page = (own: string) => `---\n${own}\n---\n\n# Retry\n`;
  const found = mended(page(keys));
  expect(found.rules).toContain(ruleId);
  expect(found.text).toBe(page(expected));
  expect(mended(page(expected)).rules).not.toContain(ruleId);
});

test.each(['laws: [zebra]', 'laws: ["corelated\\u002dfailure"]', 'related: [zebra]'])(
  'nothing is certain of %s',
  keys => {
    const page = `---\n${keys}\n---\n\n# Retry\n`;
    expect(mended(page).rules.length).toBeGreaterThan(0);
    expect(mended(page).text).toBe(page);
  },
);
