import {checkPage} from '../../src/check/check-page.js';
import {namedByPosition} from '../../src/check/match/by-position.js';
import {BUILT_IN_BOX_KINDS} from '../../src/markdown/box.js';
import {readPage} from '../../src/markdown/read-page.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../../src/template/read-template.js';

const TEMPLATE = `# [Name] Pattern

:::axiom[Quick Reference]
- **Problem:** [One sentence]
- **Solution:** [One sentence]
:::

## The Problem

[Prose]

### Why It Is Hard

[Prose]

## Trade-offs

| Aspect | Cost |
| --- | --- |
| **Speed** | [Cost] |
| **Size** | [Cost] |

## Examples

### Example 1: [System]

- **Scale**: [How large]

### Example 2: [System]

- **Scale**: [How large]

## References

1. [Author](URL)
`;

const PAGE = `# Sicherung

:::axiom[Auf einen Blick]
- **Frage:** Aufrufe hängen.
- **Antwort:** Wir brechen ab.
:::

## Die Frage

Text.

### Warum das schwer ist

Text.

## Was es kostet

| Seite | Preis |
| --- | --- |
| **Tempo** | wenig |
| **Platz** | nichts |

## Beispiele

### Beispiel 1: Netflix

- **Größe**: groß

### Beispiel 2: Shopify

- **Größe**: groß

### Beispiel 3: Google

- **Größe**: groß

## Quellen

1. [Nygard](https://example.org/)
`;

function check(contents: string, source = TEMPLATE): string[] {
  const template = readTemplate({path: 'pattern.md', contents: source});
  const page = readPage({path: 'seite.md', contents, format: 'md'});
  const context = {boxes: BUILT_IN_BOX_KINDS, taxonomies: BUILT_IN_TAXONOMIES};
  return checkPage(page, namedByPosition(template, page), context)
    .filter(({ruleId}) => ruleId !== 'unexpected-section')
    .map(({place, reason}) => `${place.start.line} ${reason}`);
}

test('a translated page that has every part passes, whatever the parts are called', () => {
  expect(check(PAGE)).toEqual([]);
});

test.each([
  [
    'an empty cell',
    PAGE.replace('| wenig |', '| |'),
    ['20 Expected text in column `Preis` of row `Tempo` in `Was es kostet`, found an empty cell'],
  ],
  [
    'an empty section',
    PAGE.replace('### Warum das schwer ist\n\nText.', '### Warum das schwer ist'),
    ['12 Expected text below `Warum das schwer ist`, found none'],
  ],
  [
    'a missing box',
    PAGE.replace(/:::axiom[^]*?:::\n\n/u, ''),
    ['1 Expected a box `:::axiom` at the top of the page, found none'],
  ],
  ['an empty field', PAGE.replace(' Wir brechen ab.', ''), ['5 Expected text behind `Antwort`, found none']],
  [
    'a reference without a link',
    PAGE.replace('[Nygard](https://example.org/)', 'Nygard'),
    ['39 Expected a link in item 1 of the list in `Quellen`, found `Nygard`'],
  ],
  [
    'a left slot',
    PAGE.replace('Wir brechen ab.', '[One sentence]'),
    ["5 Expected your own text, found the template's `[One sentence]`"],
  ],
])('%s is found as on any page', (_, page, expected) => {
  expect(check(page)).toEqual(expected);
});

test('what a page lacks is named in the words of the template, and its place in those of the page', () => {
  const found = check(PAGE.replace(/## Was es kostet[^]*?(?=## Beispiele)/u, ''));
  expect(found).toEqual(['8 Expected a section `## Trade-offs` after `Die Frage`, found none']);
});

test("a section more than the template has is the page's own, wherever it stands", () => {
  const own = '## Anmerkung\n\nFrei übersetzt.\n\n';
  expect(check(PAGE.replace('## Die Frage', `${own}## Die Frage`))).toEqual([]);
  expect(check(PAGE.replace('## Beispiele', `${own}## Beispiele`))).toEqual([]);
  expect(check(`${PAGE}\n${own}`)).toEqual([]);
});

describe('sections of text alone', () => {
  const template = '# [Name]\n\n## Context\n\n[Text]\n\n## Decision\n\n[Text]\n\n## Outlook\n\nOptional.\n';

  test('one less is missed once, and none is called by a wrong name', () => {
    expect(check('# B\n\n## Kontext\n\nW.\n', template)).toEqual([
      '3 Expected a section `## Decision` after `Kontext`, found none',
    ]);
  });

  test('one more is none of those that may be there', () => {
    expect(check('# B\n\n## Kontext\n\nW.\n\n## Wahl\n\nW.\n\n## Outlooks\n\nW.\n', template)).toEqual([]);
  });
});
