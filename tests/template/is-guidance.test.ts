import {readTemplate} from '../../src/template/read-template.js';

const kinds = (...lines: string[]) =>
  readTemplate({path: 'template.md', contents: ['# T', '', ...lines].join('\n')}).elements.map(
    ({kind}) => kind,
  );

test.each<[name: string, lines: string[], expected: string[]]>([
  [
    'code that says so',
    ['```md', '# Rules', '', '**!!! REMOVE THIS BLOCK BEFORE YOU SUBMIT !!!**', '```'],
    [],
  ],
  ['code that is code', ['```sh', 'rm -r old # remove the old ones', '```'], ['code']],
  ['a quotation that says so', ['> Fill in [these]. Remove this note when you are done.'], []],
  ['a quotation with a slot', ['> [Fill in these]'], ['prose']],
  ['a list that says so', ['- [ ] Fill it in', '- [ ] Delete this list'], []],
  ['a slot that only instructs', ['[This is a template. Delete all comments.]'], []],
  ['a slot that instructs, and asks', ['[Say why. Remove this placeholder.]'], ['prose']],
])('%s', (_name, lines, expected) => {
  expect(kinds(...lines)).toEqual(expected);
});

test('what is to be chosen from may be said in a paragraph', () => {
  const {elements} = readTemplate({
    path: 'template.md',
    contents: '# T\n\nPlease delete what is not relevant.\n\n- [ ] Fix\n- [ ] Feature\n',
  });
  expect(elements).toMatchObject([{kind: 'list', min: 1}]);
});
