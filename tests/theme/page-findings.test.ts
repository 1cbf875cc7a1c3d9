import {createElement, type ComponentType} from 'react';
import type {PageFindingProps} from '../../theme/types.js';
import DocItem from '../../theme/DocItem/index.js';
import PageFindings from '../../theme/PageFindings/index.js';
import {elements, render, textOf} from './render.js';

// The components of the site around ours.
jest.mock('@theme-init/DocItem', () => () => 'The doc.', {virtual: true});
jest.mock('@docusaurus/Head', () => () => null, {virtual: true});

const finding = (more: Partial<PageFindingProps> = {}): PageFindingProps => ({
  ruleId: 'missing-section',
  severity: 'error',
  reason: 'Expected a section `## Problem`',
  line: 12,
  column: 3,
  note: null,
  fix: null,
  askedForBy: null,
  url: 'https://example.com/missing-section',
  ...more,
});
const html = (...findings: PageFindingProps[]) => render(PageFindings, {findings});

test('each finding says how severe it is in words, where it is, and what it is', () => {
  const body = html(
    finding(),
    finding({severity: 'warning', ruleId: 'length', reason: 'Too long', line: 20}),
  );
  expect(elements(body, 'li').map(textOf)).toEqual([
    'Error 12:3 Expected a section ## Problem missing-section',
    'Warning 20:3 Too long length',
  ]);
  expect(body).toContain('<code>## Problem</code>');
  expect(body).toContain('<a href="https://example.com/missing-section"><code>missing-section</code></a>');
});

test('and how to mend it, and the line of the template, where they are known', () => {
  const body = html(finding({note: 'Write `## Problem`.', askedForBy: 'templates/pattern.md:7'}));
  expect(textOf(body)).toContain('Write ## Problem.');
  expect(textOf(body)).toContain('Asked for by templates/pattern.md:7');
  expect(textOf(html(finding()))).not.toContain('Asked for');
});

test('a fix is shown as a patch', () => {
  const body = html(finding({fix: {removed: ['::: axiom[A]', ''], added: [':::axiom[A]']}}));
  expect(textOf(body)).toContain('What check --fix does:- ::: axiom[A]\n- \n+ :::axiom[A]\n');
  expect(html(finding({fix: {removed: [], added: [':::']}}))).not.toContain('<del');
  expect(html(finding())).not.toContain('<pre');
});

test('they are a region that is read out when it changes, with their number as its name', () => {
  const body = html(finding(), finding({line: 13}));
  expect(body).toMatch(/^<div role="status" aria-label="Found on this page: 2"/);
  expect(elements(body, 'summary').map(textOf)).toEqual(['Found on this page: 2']);
  // The page has its own outline.
  expect(body).not.toMatch(/<h\d/);
});

test('the box has the colour of the worst of them', () => {
  const warning = finding({severity: 'warning'});
  expect(html(warning)).toContain('alert--warning');
  expect(html(warning, finding())).toContain('alert--danger');
});

test('texts of the check are English and plain text, and an odd backtick is one', () => {
  const body = html(finding({reason: 'Found `<b>` and a `'}));
  expect(body).toContain('<span lang="en" dir="ltr">Found `&lt;b&gt;` and a `</span>');
});

describe('a doc', () => {
  const nodeEnv = process.env.NODE_ENV;
  afterEach(() => {
    process.env.NODE_ENV = nodeEnv;
  });

  function doc(findings?: PageFindingProps[]): string {
    const data = {isPattern: false, paths: null, term: null, ...(findings && {findings})};
    const content = Object.assign(() => createElement('p'), {patternLibrary: data});
    return render(DocItem as unknown as ComponentType<{content: unknown}>, {content});
  }

  test('has its findings at its top', () => {
    expect(doc([finding()])).toMatch(/^<div role="status".*<\/div>The doc\.$/s);
    expect(doc()).toBe('The doc.');
  });

  test('has none in production, whatever its data hold', () => {
    process.env.NODE_ENV = 'production';
    expect(doc([finding()])).toBe('The doc.');
  });
});
