import {checkPage} from '../../src/check/check-page.js';
import {BUILT_IN_BOX_KINDS} from '../../src/markdown/box.js';
import {readPage} from '../../src/markdown/read-page.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../../src/template/read-template.js';

const TEMPLATE = '# [Name]\n\n## Why\n\n[Why it is hard: reference at least two laws]\n';
const PAGE = '# Retry\n\n## Why\n\nBecause of [one](/laws/one) and [two](/laws/two).\n';

test.each([
  ['terms', ['laws', 'laws'], []],
  ['one term', ['laws', null], ['Expected at least 2 links to laws in `Why`, found 1']],
  ['a term, and a link of which nobody can tell', ['laws', undefined], []],
  ['none', [null, null], ['Expected at least 2 links to laws in `Why`, found none']],
])('links to %s', (_, found, expected) => {
  const page = readPage({path: 'retry.md', contents: PAGE, format: 'md'});
  const findings = checkPage(page, readTemplate({path: 'template.md', contents: TEMPLATE}), {
    boxes: BUILT_IN_BOX_KINDS,
    taxonomies: BUILT_IN_TAXONOMIES,
    taxonomyOf: ({links}, link) => found[links.indexOf(link)],
  });
  expect(findings.map(({reason}) => reason)).toEqual(expected);
});
