import {chooseTemplate} from '../../../src/library/choose-template.js';
import {libraryTemplate, type SiteTemplate} from '../../../src/site/library/templates.js';
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
