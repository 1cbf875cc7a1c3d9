import {readTemplate} from '../../../src/template/read-template.js';
import {checkText, templateOf} from '../../check/check-text.js';

const title = (contents: string) => readTemplate({path: 'template.md', contents}).title?.pattern;
const sections = (...lines: string[]) =>
  readTemplate({path: 'template.md', contents: ['# T', '', ...lines].join('\n')}).sections.map(
    ({heading, presence}) => `${heading.text}: ${presence}`,
  );

test.each([
  ['# `Topic` Guide', '[Topic] Guide'],
  ['# NUMBER. TITLE', '[NUMBER]. [TITLE]'],
  ['# `npm` for [Team]', 'npm for [Team]'],
  ['# `npm run` and `a.b()`', '[npm run] and a.b'],
  ['# README', 'README'],
])('the title %s', (heading, expected) => {
  expect(title(`${heading}\n\n## A\n`)?.text).toBe(expected);
});

test('a code span in a heading is a slot where the template says to replace it', () => {
  expect(sections('Replace `Topic` with your own.', '', '## About `Topic`', '', '## About `npm`')).toEqual([
    'About [Topic]: required',
    'About npm: required',
  ]);
});

test.each([
  ['## \\[Optional\\] Notes', 'Notes: optional'],
  ['## [Optional] Notes', 'Notes: optional'],
  ['## (Optional) Notes', 'Notes: optional'],
  ['## Optional: Notes', 'Notes: optional'],
  ['## Notes - optional', 'Notes: optional'],
  ['## Notes – if applicable', 'Notes: conditional'],
  ['## *Optional* Notes', 'Notes: optional'],
  ['## Notes **optional**', 'Notes: optional'],
  ['## Step 1: Optional: Notes', 'Step 1: Notes: optional'],
  ['## Notes *(mandatory)*', 'Notes: required'],
  ['## Notes *(include if data is stored)*', 'Notes: conditional'],
  ['## Notes (OPTIONAL - only if somebody asks) ⚠️', 'Notes: conditional'],
  ['## Notes (recommended)', 'Notes: optional'],
  ['## Notes (Not Built)', 'Notes (Not Built): required'],
  ['## Notes (delete)', 'Notes (delete): required'],
  ['## Optional parameters', 'Optional parameters: required'],
  ['## Optional', 'Optional: required'],
])('%s', (heading, expected) => {
  expect(sections(heading)).toEqual([expected]);
});

const findings = async (template: string, text: string) => {
  const {pages} = await checkText({template: templateOf(template), text});
  return pages.flatMap(({messages}) => messages.map(({ruleId, place}) => `${place.start.line} ${ruleId}`));
};

test.each([
  ['## Notes [optional]', '## Notes [optional]'],
  ['## Notes [optional]', '## Notes'],
  ['## [Optional] Notes', '## \\[Optional\\] Notes'],
  ['## Notes', '## Notes (optional)'],
  ['## Author(s)', '## Author'],
  ['## Author(s)', '## Authors'],
  ['## Risks and limits', '## Risks & limits'],
  ['## Risks / limits', '## Risks and Limits'],
  ['## Acknowledgements', '## Acknowledgments'],
  ['## Organization and behavior', '## Organisation and behaviour'],
  ['## Alpha -> Beta', '## Alpha → Beta'],
  ['## Notes for $PROJECT', '## Notes for Ants'],
  ['## Notes for ${PROJECT}', '## Notes for Ants'],
  ['## Adopter 1 - $COMPANY/$INDUSTRY', '## Adopter 1 - Banks'],
  ['## Phase N: Polish', '## Phase 6: Polish'],
])('%s is the name of %s', async (asked, found) => {
  expect(await findings(`# T\n\n${asked}\n\nSay it.\n`, `# T\n\n${found}\n\nText.\n`)).toEqual([]);
});

test.each([
  ['## Author(s)', '## Authority'],
  ['## Filing', '## Filling'],
  ['## Costs $5', '## Costs'],
])('%s is not the name of %s', async (asked, found) => {
  expect(await findings(`# T\n\n${asked}\n\nSay it.\n`, `# T\n\n${found}\n\nText.\n`)).not.toEqual([]);
});

describe('series', () => {
  const read = (...lines: string[]) =>
    readTemplate({path: 'template.md', contents: ['# T', '', ...lines].join('\n')}).sections.map(
      ({heading, repeat, why}) => [
        heading.text,
        repeat?.min ?? null,
        why.map(({line, text}) => `${line} ${text}`),
      ],
    );

  test('`n` says that it goes on', () => {
    expect(read('## Part 1: {Task}', '## Part 2: {Task}', '## Part n: {Task}')).toEqual([
      [
        'Part 1: {Task}',
        2,
        ['3 headings of one shape', '4 headings of one shape', '5 headings of one shape'],
      ],
    ]);
    expect(read('## Part 1', '## Part N')).toMatchObject([['Part 1', 1, {}]]);
  });

  test('one that is shown', () => {
    expect(read('## Case 1', '### Steps', '## End')).toEqual([
      ['Case 1', 1, ['3 the first of a numbered series']],
      ['End', null, []],
    ]);
    expect(read('## Case 2')).toEqual([['Case 2', null, []]]);
  });

  test('other numbers in the names are the writer’s, where they differ', () => {
    expect(read('## Story 1 - [T] (Priority: P1)', '## Story 2 - [T] (Priority: P2)')).toMatchObject([
      ['Story 1 - [T] (Priority: P1)', 2, {}],
    ]);
    expect(read('## Version 1 [T]', '## Release 2 [T]')).toHaveLength(2);
  });

  test('what is missing in one of them', async () => {
    const template = '# T\n\n## Case 1\n\n### Steps\n\n[Text]\n\n### Result\n\n[Text]\n';
    const page = '# T\n\n## Case 1\n\n### Steps\n\na\n\n### Result\n\nb\n\n## Case 2\n\n### Steps\n\na\n';
    expect(await findings(template, page)).toEqual(['15 missing-section']);
  });
});
