import fc from 'fast-check';
import {compilePage} from '../remark/render.js';
import {boxesOf, migrate} from './migrate.js';
import {SHAPES, STAYS, type Shape} from './shapes.js';

const FORMATS = ['md', 'mdx'] as const;

/** The plain words of a text, without what notations are made of. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/&lt;/gu, '<')
      .replace(
        /<\/?(?:div|section|h\d|p|b|i|em|strong|ul|ol|li|table|tr|t[hd]|pre|code|blockquote|br|a|img|details|summary)\b([^>]*)>/gu,
        (_, rest: string) => ` ${/alt="([^"]*)"/u.exec(rest)?.[1] ?? ''} `,
      )
      .replace(/^[\s>]*(?:!!!|\?\?\?\+?|:{3,}|\[!)[ \t]*[\w-]+\]?(?: inline| end)*/gmu, ' ')
      .replace(/\]\([^\s]*|\{[#.][^}]*\}|^[\s>]*`{3}\w*/gmu, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

test('there are shapes enough', () => {
  expect(SHAPES.length).toBeGreaterThanOrEqual(60);
});

describe.each(FORMATS)('in %s', format => {
  test.each(SHAPES)('$name becomes a box', async ({name, text, boxes}) => {
    const page = `# Page\n\nBefore.\n\n${text}\n\nAfter.\n`;
    const {text: made, changes, left} = migrate(page, {format});
    expect(left).toEqual([]);
    expect(changes.length).toBeGreaterThan(0);
    expect(boxesOf(made, format)).toEqual(boxes);
    expect(made).not.toMatch(/class(?:Name)?=["'][^"']*(?:axiom-box|decision-box|failure-vignette)["']>\n/u);
    expect(made.startsWith('# Page\n\nBefore.\n\n') && made.endsWith('\n\nAfter.\n')).toBe(true);
    const shown = wordsOf(made).join(' ').toLowerCase();
    for (const word of wordsOf(page)) expect(`${name}: ${shown}`).toContain(word.toLowerCase());
    expect(migrate(made, {format})).toEqual({text: made, changes: [], left: []});
    // What Docusaurus renders `<details>` with is no part of this.
    if (boxes.length === 0) return;
    const {html} = await compilePage(made, format);
    expect(html).not.toMatch(/<p>[^<]*:{3}/u);
    expect(html).toContain('After.');
  });
});

test.each(STAYS)('$name stays, and is named', ({text, left: reason}) => {
  const page = `# Page\n\n${text}\n`;
  const {text: made, left} = migrate(page, {format: 'md'});
  expect(made).toBe(page);
  expect(left).toEqual([
    {line: expect.any(Number), reason: expect.stringMatching(reason), note: expect.stringMatching(/\.$/u)},
  ]);
  expect(page.split('\n')[left[0]!.line - 1]).toMatch(/axiom-box|!!!|:::|\[!|===/u);
});

test('tabs of MkDocs stay in MDX, too: each group of them is named once, and no line is tabs that has nothing below it', () => {
  const tabs = '=== "A"\n    Text.\n\n=== "B"\n    Text.\n';
  const page = `# Page\n\n${tabs}\nText.\n\n${tabs}\n=== "C"\n\nText.\n`;
  const {text: made, left} = migrate(page, {format: 'mdx'});
  expect(made).toBe(page);
  expect(left.map(({line}) => line)).toEqual([3, 11]);
});

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...SHAPES.map(({text}) => text), ...STAYS.slice(2).map(({text}) => text)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Plain *text* of a page.',
      '- item\n- item',
      '```md\n!!! note "In code"\n    <div class="axiom-box">\n```',
      '| a |\n| - |\n| b |',
      '<!-- a comment -->',
      '## Section',
    ),
  },
);

const wrapped = (text: string, how: number): string => {
  const inner = text.split('\n');
  if (how === 1) return `<div class="axiom-box">\n\n${text}\n\n</div>`;
  if (how === 2)
    return `!!! note "Around"\n${inner.map(line => (line === '' ? '' : `    ${line}`)).join('\n')}`;
  if (how === 3) return `> [!NOTE]\n${inner.map(line => `> ${line}`.trimEnd()).join('\n')}`;
  if (how === 4) return `:::::::::: tip Around\n${text}\n::::::::::`;
  return text;
};

test('compositions of all shapes lose no word, and a second run changes nothing', () => {
  const pages = fc.tuple(
    fc.array(fc.tuple(piece, fc.integer({min: 0, max: 4})), {minLength: 1, maxLength: 5}),
    fc.constantFrom(...FORMATS),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  );
  fc.assert(
    fc.property(pages, ([pieces, format, eol, hasMark]) => {
      const text = pieces.map(([each, how]) => wrapped(each, how)).join('\n\n') + '\n';
      const page = (hasMark ? '\uFEFF' : '') + text.replace(/\n/gu, eol);
      const {text: made} = migrate(page, {format});
      const again = migrate(made, {format});
      expect(again.text).toBe(made);
      expect(made.startsWith('\uFEFF')).toBe(hasMark);
      if (eol === '\r\n') expect(made.replace(/\r\n/gu, '')).not.toMatch(/\n/u);
      const shown = new Set(wordsOf(made).map(word => word.toLowerCase()));
      for (const word of wordsOf(page)) expect(shown).toContain(word.toLowerCase());
    }),
    {numRuns: 300},
  );
});

test('a whole library moves over', () => {
  const text = SHAPES.map(({text: each}: Shape) => each).join('\n\nBetween.\n\n');
  const {text: made, left} = migrate(text);
  expect(left).toEqual([]);
  expect(boxesOf(made, 'md')).toEqual(SHAPES.flatMap(({boxes}) => boxes));
});
