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

function check(contents: string): string[] {
  const template = readTemplate({path: 'pattern.md', contents: TEMPLATE});
  const page = readPage({path: 'seite.md', contents, format: 'md'});
  const context = {boxes: BUILT_IN_BOX_KINDS, taxonomies: BUILT_IN_TAXONOMIES};
  return checkPage(page, namedByPosition(template, page), context)
    .filter(({ruleId}) => ruleId !== 'unexpected-section')
    .map(({ruleId, place}) => `${place.start.line} ${ruleId}`);
}

test('a translated page that has every part passes, whatever the parts are called', () => {
  expect(check(PAGE)).toEqual([]);
});

test.each([
  ['an empty cell', PAGE.replace('| wenig |', '| |'), ['20 empty-cell']],
  [
    'an empty section',
    PAGE.replace('### Warum das schwer ist\n\nText.', '### Warum das schwer ist'),
    ['12 empty-section'],
  ],
  ['a missing box', PAGE.replace(/:::axiom[^]*?:::\n\n/u, ''), ['1 missing-box']],
  ['an empty field', PAGE.replace(' Wir brechen ab.', ''), ['5 empty-field']],
  [
    'a reference without a link',
    PAGE.replace('[Nygard](https://example.org/)', 'Nygard'),
    ['39 missing-link'],
  ],
  ['a left slot', PAGE.replace('Wir brechen ab.', '[One sentence]'), ['5 leftover-placeholder']],
])('%s is found as on any page', (_, page, expected) => {
  expect(check(page)).toEqual(expected);
});

test('a page that lacks a section is told so in the words of the template', () => {
  const found = check(PAGE.replace(/## Was es kostet[^]*?(?=## Beispiele)/u, ''));
  expect(found.some(message => /missing-section|section-name/u.test(message))).toBe(true);
});
