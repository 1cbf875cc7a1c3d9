import {readFileSync} from 'node:fs';
import path from 'node:path';
import {explain, type ExplainedElement, type ExplainedSection} from '../../src/template/explain.js';
import {checkText, templateOf} from '../check/check-text.js';

const SEED = path.resolve('tests/fixtures/seed');
const seed = templateOf(readFileSync(path.join(SEED, 'pattern-template.md'), 'utf8'), 'pattern-template.md');
const explanation = explain(seed);
const [page] = explanation.sections as [ExplainedSection];

/** Headings as an indented outline. */
function outline(sections: ExplainedSection[], indent = ''): string[] {
  return sections.flatMap(({heading, sections: below}) => [
    indent + heading,
    ...outline(below, `${indent}  `),
  ]);
}

function section(name: string, sections = page.sections): ExplainedSection {
  const found =
    sections.find(({heading}) => heading === name) ??
    sections.flatMap(each => each.sections).find(({heading}) => heading === name);
  if (!found) throw new Error(`no section ${name}`);
  return found;
}

function elements(name: string, kind?: ExplainedElement['kind']): ExplainedElement[] {
  return section(name).elements.filter(each => kind === undefined || each.kind === kind);
}

describe('explain on the first user’s template', () => {
  test('has nothing to say against the template', () => {
    expect(seed.findings).toEqual([]);
    expect(explanation.template).toBe('pattern-template.md');
  });

  test('shows the title and ten sections, each H3 under its own', () => {
    expect(page).toMatchObject({heading: '[Pattern Name] Pattern', depth: 1, line: 1, required: true});
    expect(outline(page.sections)).toEqual([
      'The Problem',
      '  Why This Problem Is Hard',
      'The Solution',
      '  Core Concept',
      '  How It Works',
      '  Key Properties',
      'Implementation',
      '  Basic Implementation',
      '  Configuration Options',
      'Trade-offs',
      'Real-World Examples',
      '  Example 1: [Company/System]',
      'When to Use',
      'Common Pitfalls',
      'Monitoring & Debugging',
      '  Key Metrics',
      '  Debug Checklist',
      'Related Patterns',
      'References',
    ]);
    expect(page.sections).toHaveLength(10);
  });

  test('takes every section as required, at the line of its heading', () => {
    const all = page.sections.flatMap(each => [each, ...each.sections]);
    const lines = readFileSync(path.join(SEED, 'pattern-template.md'), 'utf8').split('\n');
    for (const {heading, depth, line, required} of all) {
      expect(required).toBe(true);
      expect(lines[line - 1]).toBe(`${'#'.repeat(depth)} ${heading}`);
    }
  });

  test('shows Quick Reference with its four fields and their hints', () => {
    expect(page.elements).toMatchObject([
      {
        kind: 'box',
        name: 'axiom',
        title: '⚡ Quick Reference',
        line: 3,
        elements: [
          {kind: 'field', name: 'Problem', line: 6, hints: ['1 sentence']},
          {kind: 'field', name: 'Solution', line: 7, hints: ['1 sentence']},
          {kind: 'field', name: 'Trade-offs', line: 8, hints: ['5-7 words']},
          {kind: 'field', name: 'Use when', line: 9, hints: ['5-7 words']},
        ],
      },
    ]);
  });

  test('shows the boxes of When to Use, with a list of three in each', () => {
    const list = {kind: 'list', ordered: false, task: false, min: 3, max: null};
    expect(elements('When to Use')).toMatchObject([
      {kind: 'box', name: 'decision', title: '✅ Use This Pattern When:', line: 105, elements: [list]},
      {kind: 'box', name: 'failure', title: "❌ Don't Use When:", line: 114, elements: [list]},
    ]);
  });

  test('shows the hints of prose', () => {
    expect(elements('The Problem')).toMatchObject([{kind: 'prose', line: 15, hints: ['2-3 paragraphs']}]);
    expect(elements('Why This Problem Is Hard')).toMatchObject([
      {kind: 'prose', line: 19, hints: ['at least 1 of laws']},
    ]);
    expect(elements('Core Concept', 'prose')).toMatchObject([{line: 25, hints: ['1-2 paragraphs']}]);
  });

  test('shows four tables, and the fixed rows of Trade-offs alone', () => {
    const table = (name: string) => elements(name, 'table')[0];
    expect(table('Key Properties')).toMatchObject({
      columns: ['Property', 'Description', 'Guarantee'],
      rows: [],
      minRows: 3,
      values: {Guarantee: ['Strong', 'Weak', 'None']},
    });
    expect(table('Configuration Options')).toMatchObject({
      columns: ['Parameter', 'Default', 'Range', 'Impact'],
      rows: [],
      minRows: 1,
      values: {},
    });
    expect(table('Trade-offs')).toMatchObject({
      columns: ['Aspect', 'Benefit', 'Cost'],
      rows: ['Performance', 'Complexity', 'Reliability', 'Scalability', 'Operational'],
      values: {},
    });
    expect(table('Key Metrics')).toMatchObject({
      columns: ['Metric', 'What It Tells You', 'Alert Threshold'],
      rows: [],
      minRows: 3,
      values: {},
    });
    const all = page.sections.flatMap(each => [each, ...each.sections]).flatMap(each => each.elements);
    expect(all.filter(({kind}) => kind === 'table')).toHaveLength(4);
  });

  test('shows the diagram and the code', () => {
    expect(elements('Core Concept', 'diagram')).toMatchObject([{line: 27, required: true}]);
    expect(elements('Basic Implementation')).toMatchObject([{kind: 'code', line: 56, language: null}]);
  });

  test('shows the lists with their kinds and lengths', () => {
    expect(elements('How It Works')).toMatchObject([
      {kind: 'list', ordered: true, task: false, min: 4, lead: true},
    ]);
    expect(elements('Common Pitfalls')).toMatchObject([
      {kind: 'list', ordered: true, task: false, min: 3, lead: true},
    ]);
    expect(elements('Debug Checklist')).toMatchObject([
      {kind: 'list', ordered: false, task: true, min: 4, lead: false},
    ]);
    expect(elements('Related Patterns')).toMatchObject([
      {kind: 'list', ordered: false, task: false, min: 3, lead: true, link: false, hints: ['1 sentence']},
    ]);
    expect(elements('References', 'list')).toMatchObject([
      {ordered: true, task: false, min: 3, lead: false, link: true},
    ]);
  });

  test('shows the examples as one group with four fields in each', () => {
    expect(section('Example 1: [Company/System]')).toMatchObject({repeat: {min: 2, max: null}, line: 91});
    expect(elements('Example 1: [Company/System]')).toMatchObject([
      {kind: 'field', name: 'Scale', hints: []},
      {kind: 'field', name: 'Implementation'},
      {kind: 'field', name: 'Results'},
      {kind: 'field', name: 'Lessons'},
    ]);
  });

  test('shows the footer as generated', () => {
    expect(elements('References', 'footer')).toEqual([
      {
        kind: 'footer',
        line: 160,
        required: false,
        generated: true,
        names: ['Laws Applied', 'Pillars', 'Next', 'Previous'],
      },
    ]);
  });

  test('shows every slot, and the targets of references', () => {
    const texts = explanation.placeholders.map(({text}) => text);
    expect(texts.slice(0, 2)).toEqual(['[Pattern Name]', '[One sentence problem statement]']);
    expect(texts.filter(text => text === 'URL')).toHaveLength(3);
    expect(texts).toContain('[param]');
    expect(texts).not.toContain('[ ]');
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

describe('a page by the first user’s template', () => {
  test.each(['complete.md', 'complete-html.md'])('passes without a message: %s', async name => {
    const report = await checkText({text: readFileSync(path.join(SEED, name), 'utf8'), template: seed});
    expect(report.pages).toEqual([{path: 'page.md', template: 'pattern-template.md', messages: []}]);
  });

  test('that is the template itself has leftover placeholders and nothing else', async () => {
    const {pages} = await checkText({
      text: readFileSync(path.join(SEED, 'pattern-template.md'), 'utf8'),
      template: seed,
    });
    const rules = new Set(pages.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)));
    expect([...rules]).toEqual(['leftover-placeholder']);
    expect(pages[0]?.messages).toHaveLength(explanation.placeholders.length);
  });
});
