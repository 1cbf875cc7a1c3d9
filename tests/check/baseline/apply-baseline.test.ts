import {applyBaseline} from '../../../src/check/baseline/apply-baseline.js';
import {message} from '../reporters/make-report.js';
import type {Message} from '../../../src/check/message.js';

const fields = (line: number, names: string): Message =>
  message(line, 'error', {ruleId: 'missing-field', reason: `Expected ${names} in \`Facts\`, found none`});

function apply(messages: Message[], contents: string[]) {
  const report = {path: 'a.md', template: null, messages};
  const {left, gone} = applyBaseline(new Map([['a.md', report]]), {
    path: 'debt.json',
    entries: new Map([['a.md', contents]]),
    covers: (_, isChecked) => isChecked,
  });
  return {
    left,
    gone: gone.map(({content}) => content),
    fresh: report.messages.map(({place}) => place.start.line),
  };
}

const BOTH = 'missing-field `Owner` `Channel` `Facts`';
const ONE = 'missing-field `Owner` `Facts`';

test('of several that were missing together, one that still is is old', () => {
  expect(apply([fields(3, 'the field `Channel`')], [BOTH])).toEqual({left: 1, gone: [], fresh: []});
  expect(apply([fields(3, 'the field `Team`')], [BOTH])).toEqual({left: 0, gone: [BOTH], fresh: [3]});
});

test('of three that are alike where there were two, the last is new', () => {
  const three = [9, 3, 6].map(line => fields(line, 'the field `Owner`'));
  expect(apply(three, [ONE, ONE])).toEqual({left: 2, gone: [], fresh: [9]});
  expect(apply(three.slice(0, 1), [ONE, ONE])).toEqual({left: 1, gone: [ONE], fresh: []});
});

test('what is recorded to the word is not taken by a part of another', () => {
  const found = [fields(3, 'the field `Channel`'), fields(6, 'the fields `Owner` and `Channel`')];
  expect(apply(found, [BOTH])).toEqual({left: 1, gone: [], fresh: [3]});
});
