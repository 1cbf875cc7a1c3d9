import {chooseTemplate} from '../../../src/library/choose-template.js';
import {libraryTemplate} from '../../../src/site/library/library-template.js';
import type {SiteTemplate} from '../../../src/site/library/templates.js';
import {readTemplate} from '../../../src/template/read-template.js';
import {page} from '../site-docs.js';

function template(name: string, options: Partial<SiteTemplate['options']> = {}) {
  return libraryTemplate({
    options: {template: `${name}.md`, name, docs: 'default', include: [], exclude: [], ...options},
    file: `/site/${name}.md`,
    template: readTemplate({path: `docs/${name}.md`, contents: '# [Name]\n'}),
    translated: null,
    findings: [],
  });
}

const TEMPLATES = [
  template('pattern', {include: ['patterns/**'], exclude: ['patterns/old/**', '**/index.md']}),
  template('anything', {include: ['**/*.md']}),
  template('community', {docs: 'community', include: ['**/*.md']}),
  template('runbook'),
];

function choose(path: string, contents = '# Page', docsId = 'default', templates = TEMPLATES) {
  return chooseTemplate({page: page(contents, `docs/${path}`), contentPath: path}, docsId, templates);
}

function nameFor(...args: Parameters<typeof choose>): string | undefined {
  return choose(...args).template?.name;
}

test('the first entry whose globs match governs a doc', () => {
  expect(nameFor('patterns/retry.md')).toBe('pattern');
  expect(nameFor('patterns/a/b/retry.mdx')).toBe('pattern');
  expect(nameFor('intro.md')).toBe('anything');
});

test('an excluded doc goes on to the next entry', () => {
  expect(nameFor('patterns/old/retry.md')).toBe('anything');
  expect(nameFor('patterns/old/retry.mdx')).toBeUndefined();
  expect(nameFor('patterns/index.md')).toBe('anything');
});

test('an entry governs docs of its own docs plugin only', () => {
  expect(nameFor('patterns/retry.md', '# Page', 'community')).toBe('community');
  expect(nameFor('patterns/retry.md', '# Page', 'api')).toBeUndefined();
});

test('front matter names a template', () => {
  expect(nameFor('patterns/retry.md', '---\ntemplate: runbook\n---\n# Page')).toBe('runbook');
});

test('front matter opts out', () => {
  expect(nameFor('patterns/retry.md', '---\ntemplate: false\n---\n# Page')).toBeUndefined();
});

test('an empty key is no choice', () => {
  expect(nameFor('patterns/retry.md', '---\ntemplate:\n---\n# Page')).toBe('pattern');
});

test('an unknown name is a finding at its place', () => {
  const choice = choose('page.md', '---\ntitle: A\ntemplate: patern\n---\n# A');
  expect(choice.template).toBeNull();
  expect(choice.findings).toMatchObject([
    {
      ruleId: 'front-matter',
      path: 'docs/page.md',
      place: {start: {line: 3, column: 1}},
      reason: 'Unknown template `patern`; did you mean `pattern`?',
      actual: ['patern'],
    },
  ]);
});

test('a template that stands among the docs is not a page of its own', () => {
  const own = [template('own', {include: ['**']})];
  expect(choose('own.md', '# Own', 'default', own).template).toBeNull();
  expect(choose('other.md', '# Other', 'default', own).template).toBe(own[0]);
});

test('the values of the front matter choose', () => {
  const templates = [
    template('meta', {include: ['**/*'], where: {type: ['meta', 'process']}}),
    template('seven', {include: ['**/*'], where: {major: 7, tags: 'a'}}),
    template('anything', {include: ['**/*']}),
  ];
  const nameBy = (keys: string) => nameFor('a.md', `---\n${keys}\n---\n# A`, 'default', templates);
  expect(nameBy('type: Process')).toBe('meta');
  expect(nameBy('major: 7\ntags: [b, a]')).toBe('seven');
  expect(nameBy('major: 7')).toBe('anything');
  expect(nameBy('type: other')).toBe('anything');
});

test('what lies in the folder chooses', () => {
  const templates = [
    template('api', {include: ['**/*'], beside: 'package.json'}),
    template('anything', {include: ['**/*']}),
  ];
  const nameBy = (path: string) =>
    chooseTemplate({page: page('# A', path), contentPath: path}, 'default', templates).template?.name;
  expect(nameBy('a.md')).toBe('api');
  expect(nameBy('docs/a.md')).toBe('anything');
});

test('pages older than a date are governed, and left alone', () => {
  const {leavesAlone} = template('adr', {include: ['**/*'], since: {created: '2024-01-01'}});
  const isLeft = (keys: string) => leavesAlone?.(page(`---\n${keys}\n---\n# A`, 'docs/a.md'));
  expect(isLeft('created: 2023-12-31')).toBe(true);
  expect(isLeft('created: 2024-01-01')).toBe(false);
  expect(isLeft('created: long ago')).toBe(false);
  expect(isLeft('title: a')).toBe(false);
});
