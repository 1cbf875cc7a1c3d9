import {explain} from '../../../src/template/explain.js';
import {readTemplate} from '../../../src/template/read-template.js';

/** The headings below the title with what was read of them, as `name: required`. */
function headings(...lines: string[]): string[] {
  const {sections} = explain(readTemplate({path: 'template.md', contents: ['# T', '', ...lines].join('\n')}));
  const all = (list: typeof sections): string[] =>
    list.flatMap(({heading, required, sections: below}) => [`${heading}: ${required}`, ...all(below)]);
  return all(sections[0]?.sections ?? []);
}

describe('a comment is about the heading', () => {
  test.each<[name: string, lines: string[], expected: string[]]>([
    ['that it stands right below', ['## A', '<!-- Optional -->', '', '## B'], ['A: false', 'B: true']],
    ['below it, with a line between', ['## A', '', '<!-- Optional -->', '', '## B'], ['A: false', 'B: true']],
    [
      'that it stands below, as the second of two',
      ['## A', '<!-- Say it. -->', '', '<!-- This section is optional. -->', '', '## B'],
      ['A: false', 'B: true'],
    ],
    [
      'above it, behind other text',
      ['## A', '', 'Text.', '', '<!-- This is optional. -->', '', '## B'],
      ['A: true', 'B: false'],
    ],
    [
      'right above it, below another heading',
      ['## A', '', '<!-- This is optional. -->', '## B'],
      ['A: true', 'B: false'],
    ],
    [
      'right above it, below a comment on another heading',
      ['## A', '<!-- Say it. -->', '', '<!-- This is optional. -->', '## B'],
      ['A: true', 'B: false'],
    ],
    [
      'and not when it stands right behind the text above',
      ['## A', '', 'Text.', '<!-- This is optional. -->', '', '## B'],
      ['A: true', 'B: true'],
    ],
    [
      'and not when it is right above a list',
      ['## A', '', '<!-- This is optional. -->', '- [a]', '', '## B'],
      ['A: true', 'B: true'],
    ],
    [
      'also right above a list, where it says so',
      ['## A', '', '<!-- This section is optional. -->', '- [a]', '', '## B'],
      ['A: false', 'B: true'],
    ],
    [
      'and not when it speaks of other headings',
      ['## A', 'Text.', '', '<!-- OPTIONAL SECTIONS: see the table -->', '', '## B'],
      ['A: true', 'B: true'],
    ],
    [
      'and not when it asks for its own removal',
      ['## A', '<!--', '  Say it.', '', '  TODO: Remove this comment.', '-->', '', '## B'],
      ['A: true', 'B: true'],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(headings(...lines)).toEqual(expected);
  });
});

describe('what a text says of all sections below it', () => {
  test('they are optional', () => {
    expect(
      headings(
        '## Notes',
        '',
        'All sections of the notes are optional.',
        '',
        '### A',
        '### B (required)',
        '## C',
      ),
    ).toEqual(['Notes: true', 'A: false', 'B: true', 'C: true']);
  });

  test('they are to be kept, except where their own names say otherwise', () => {
    expect(
      headings(
        '1. **Keep all headings.** If one does not apply, say why.',
        '',
        '## A',
        '',
        '*Not required until released.*',
        '',
        '### B',
        '',
        'This section is optional.',
        '',
        '## C (optional)',
      ),
    ).toEqual(['A: true', 'B: true', 'C: false']);
  });
});

test('a heading that stands for the writer’s own sections', () => {
  expect(headings('## Main Parts', '', 'The main parts will vary with the subject.', '', '## End')).toEqual([
    'Main Parts: false',
    'End: true',
  ]);
});

test('a section that another one’s text speaks of by name', () => {
  expect(
    headings(
      '## A',
      '',
      'If none is needed, the "A" section can be deleted.',
      '',
      '## B',
      '',
      'The "A" section is optional.',
    ),
  ).toEqual(['A: conditional', 'B: true']);
});

test('guidance in a quotation or an admonition counts, a list does not', () => {
  expect(
    headings(
      '## A',
      '',
      '> Optional, but welcome.',
      '',
      '## B',
      '',
      ':::note',
      'This section is optional.',
      ':::',
      '',
      '## C',
      '',
      '- Optional: rows',
    ),
  ).toEqual(['A: false', 'B: false', 'C: true']);
});

test('a comment with a slip in it is a comment all the same', () => {
  const {elements} = readTemplate({
    path: 'template.md',
    contents: '<-- Replace [this] with it -->\n# T\n\n## A\n',
  });
  expect(elements).toEqual([]);
});
