import type {TemplateOptions} from '../../../src/options/page-options.js';
import {findUnmatchedGlobs} from '../../../src/site/library/unmatched-globs.js';
import {docsVersion, siteDoc} from '../site-docs.js';

const FILES = ['intro.md', 'runbooks/disk-full.md', 'runbooks/db/failover.mdx', 'Decisions/0001.md'];
const VERSIONS = [
  docsVersion(FILES.map(file => siteDoc(file))),
  docsVersion([siteDoc('old/retired.md')], {name: '1.0', folders: ['/site/versioned_docs/version-1.0']}),
  docsVersion([siteDoc('meetings/today.md')], {docsId: 'community', folders: ['/site/community']}),
];

function find(include: string[], more: Partial<TemplateOptions> = {}) {
  const options = {template: 'runbook.md', name: 'runbook', docs: 'default', include, exclude: [], ...more};
  return findUnmatchedGlobs([{options}], VERSIONS, 'site/docusaurus.config.ts');
}

test('a glob that matches no doc is a finding at the configuration, and says which template it is of', () => {
  const [finding, ...others] = find(['runbooks/**', 'runbook/**', 'nothing/like/it/*.md']);
  expect(finding).toMatchObject({
    ruleId: 'template',
    path: expect.stringMatching(/docusaurus\.config\.ts$/u),
    reason: '`runbook/**` in `include` of the template `runbook` matches no doc; did you mean `runbooks/**`?',
    note: expect.stringMatching(/relative to the docs folder, `\S*site\/docs`;/u),
    expected: ['runbooks/**'],
    actual: ['runbook/**'],
  });
  expect(others.map(({reason}) => reason)).toEqual([
    '`nothing/like/it/*.md` in `include` of the template `runbook` matches no doc.',
  ]);
});

test.each([
  ['docs/runbooks/**', 'runbooks/**'],
  ['/site/docs/runbooks/**', 'runbooks/**'],
  ['runbooks', 'runbooks/**'],
  ['runbooks/', 'runbooks/**'],
  ['docs/runbook', 'runbooks/**'],
  ['runbooks/bd/*.mdx', 'runbooks/db/*.mdx'],
  ['runbooks/db/*.md', 'runbooks/db/**'],
  ['decisions/*.md', 'Decisions/*.md'],
  ['docs/intro.md', 'intro.md'],
  ['docs/**', undefined],
])('for %s, %s was meant', (glob, meant) => {
  expect(find([glob])).toMatchObject([{expected: meant === undefined ? [] : [meant]}]);
});

test('a match in any version of its docs plugin will do, and in no other', () => {
  expect(find(['runbooks/**', 'old/*', '**/*.mdx'])).toEqual([]);
  expect(find(['meetings/*'])).toHaveLength(1);
  expect(find(['meetings/*'], {docs: 'community'})).toEqual([]);
});

test('no globs, or docs of an unknown plugin, are no matter of globs', () => {
  expect(find([])).toEqual([]);
  expect(find(['a/**'], {docs: 'comunity'})).toEqual([]);
});
