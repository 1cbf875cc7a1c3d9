import {isWriterMark} from '../../../src/template/words/writer-mark.js';

test.each([
  'TODO',
  '**TODO**',
  'TODO.',
  '[todo]',
  'TBD',
  'tbd',
  '(TBA)',
  'FIXME',
  'XXX',
  'XXXX',
  '[fill in]',
  '<fill me in with a date>',
  '[In progress]',
  'YYYY-MM-DD',
  'dd/mm/yyyy',
  'MM.DD.YYYY',
  'To be determined.',
  'TODO: say what it costs',
  'FIXME(ann): the numbers are of last year',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
])('%s is a mark', text => {
  expect(isWriterMark(text)).toBe(true);
});

test.each([
  '',
  'todo',
  'in progress',
  'Done',
  'TODO comments are found by the linter.',
  'The TBD column is empty.',
  'Ask the team: TODO or not?',
  'fill in the form',
  'MM',
  '2024-05-06',
  'DDD',
  '[Deprecated]',
  'Lorem ipsum is a text without a sense.',
])('%s is none', text => {
  expect(isWriterMark(text)).toBe(false);
});
