import {createTemplateChooser} from '../../../src/site/library/choose-template.js';
import type {SiteTemplate} from '../../../src/site/library/templates.js';
import {page, siteDoc} from '../site-docs.js';

function template(name: string, options: Partial<SiteTemplate['options']> = {}): SiteTemplate {
  return {
    options: {template: `${name}.md`, name, docs: 'default', include: [], exclude: [], ...options},
    file: `/site/${name}.md`,
    template: null,
    translated: null,
    findings: [],
  };
}

const choose = createTemplateChooser([
  template('pattern', {include: ['patterns/**'], exclude: ['patterns/old/**', '**/index.md']}),
  template('anything', {include: ['**/*.md']}),
  template('community', {docs: 'community', include: ['**/*.md']}),
  template('runbook'),
]);

function nameFor(path: string, contents = '# Page', docsId = 'default'): string | undefined {
  return choose(docsId, siteDoc(path), page(contents)).template?.options.name;
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
  const choice = choose('default', siteDoc('a.md'), page('---\ntitle: A\ntemplate: patern\n---\n# A'));
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
  const own = {...template('own', {include: ['**']}), file: '/site/docs/own.md'};
  const chooseOwn = createTemplateChooser([own]);
  expect(chooseOwn('default', siteDoc('own.md'), page('# Own')).template).toBeNull();
  expect(chooseOwn('default', siteDoc('other.md'), page('# Other')).template).toBe(own);
});
