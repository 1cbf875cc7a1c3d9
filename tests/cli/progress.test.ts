import {createProgress} from '../../src/cli/progress.js';

/** A terminal that keeps what is written, and a clock that is set by hand. */
function watch(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let time = 0;
  const terminal = {isTTY, columns, write: (text: string) => written.push(text)};
  const progress = createProgress(terminal, () => time);
  return {written, progress, at: (now: number) => (time = now)};
}

test('a short run says nothing', () => {
  const {written, progress, at} = watch(true);
  at(900);
  progress.report('Reading pages: 1 of 2');
  progress.clear();
  expect(written).toEqual([]);
});

test('a long run writes one line over and over, and takes it away', () => {
  const {written, progress, at} = watch(true);
  at(1000);
  progress.report('Reading pages: 1 of 900');
  at(1050);
  progress.report('Reading pages: 2 of 900');
  at(1100);
  progress.report('Reading pages: 3 of 900');
  progress.clear();
  progress.clear();
  expect(written).toEqual([
    '\r\u001B[2KReading pages: 1 of 900',
    '\r\u001B[2KReading pages: 3 of 900',
    '\r\u001B[2K',
  ]);
});

test('what is no terminal gets nothing', () => {
  const {written, progress, at} = watch(false);
  at(5000);
  progress.report('Reading pages: 1 of 2');
  progress.clear();
  expect(written).toEqual([]);
});

test('a terminal may not know its width', () => {
  const {written, progress, at} = watch(true, 0);
  at(5000);
  progress.report('Reading pages: 1 of 2');
  expect(written).toEqual(['\r\u001B[2KReading pages: 1 of 2']);
});

test('the line is never longer than the terminal', () => {
  const {written, progress, at} = watch(true, 10);
  at(5000);
  progress.report('Reading pages: 1 of 2');
  expect(written).toEqual(['\r\u001B[2KReading p']);
});
