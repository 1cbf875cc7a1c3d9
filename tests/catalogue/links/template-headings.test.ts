import {namedByPosition} from '../../../src/check/match/by-position.js';
import {readTemplate} from '../../../src/template/read-template.js';
import {templateHeadings} from '../../../src/catalogue/links/template-headings.js';
import {build, makeDoc, show} from '../library.js';

const read = (contents: string) => readTemplate({path: 'template.md', contents});
const template = read(`# [Title]

## The Problem

[Which laws make it hard: reference at least one law]

<!-- template: aliases: See also -->
## Related Patterns

- **[Pattern](URL)**: [Why]
`);
const german = read(
  '# [Titel]\n\n## Das Problem\n\n[Text]\n\n## Verwandte Muster\n\n- **[Muster](URL)**: [Warum]\n',
);

const b = makeDoc('b', '# B\n');
const body = (problem: string, related: string) =>
  `# A\n\n## ${problem}\n\n[Eins](/laws/correlated-failure)\n\n## ${related}\n\n- **[B](b.md)**: darum\n`;
const termSections = {laws: ['The Problem']};

/** The terms and the related pages of a page that is held against a template. */
function facts(text: string, counterpart: Parameters<typeof templateHeadings>[1]) {
  const doc = makeDoc('a', text, {termSections, templateHeadings: templateHeadings(template, counterpart)});
  const {catalogue, findings} = build([doc, b]);
  const page = catalogue.pageOf('a');
  return {
    laws: page?.taxonomies[0]?.terms.map(({term}) => term.id),
    related: page?.relations.flatMap(({pages}) => pages.map(({page: to, reason}) => [to.id, reason])),
    messages: show(findings),
  };
}

const found = {laws: ['correlated-failure'], related: [['b', 'darum']], messages: []};

test('a page in the words of the template', () => {
  expect(facts(body('The Problem', 'Related Patterns'), template)).toEqual(found);
});

test('a page that gives a section one of its other names', () => {
  expect(facts(body('The Problem', 'See also'), template)).toEqual(found);
});

test('a translated page, with a counterpart of the template', () => {
  expect(facts(body('⚡ Das Problem', 'Verwandte Muster'), german)).toEqual(found);
});

test('a translated page without a counterpart, by the places of its sections', () => {
  const text = body('Das Problem', 'Was noch hilft');
  expect(facts(text, namedByPosition(template, makeDoc('a', text).page))).toEqual(found);
});

test('a counterpart of another shape says nothing of the sections', () => {
  const shorter = read('# [Titel]\n\n## Verwandte Muster\n\n- **[Muster](URL)**: [Warum]\n');
  expect(facts(body('Das Problem', 'Verwandte Muster'), shorter)).toEqual({
    laws: [],
    related: [],
    messages: [],
  });
});
