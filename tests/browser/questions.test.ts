import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {buildFolder} from './library.js';

// The file that other programs read. No browser is needed for it, but a built site.

const read = (folder: string, name: string) =>
  JSON.parse(readFileSync(join(buildFolder, folder, name), 'utf8')) as object;

test.each([[''], ['de'], ['1.0'], ['de/1.0']])('the library in %j is what its schema says', folder => {
  const validate = new Ajv2020({allErrors: true, allowUnionTypes: true, strictRequired: false}).compile(
    read(folder, 'pattern-library.schema.json'),
  );
  validate(read(folder, 'pattern-library.json'));
  expect(validate.errors).toBeNull();
});

test('a script answers three questions with the file and its schema', () => {
  const answers = execFileSync('node', [join(__dirname, 'three-questions.mjs'), buildFolder], {
    encoding: 'utf8',
  });
  expect(answers.split('\n')).toEqual([
    'costs of a bulkhead: Thread pools add queueing and context switches to every call | One more limit per dependency to size and to explain | Rejects bursts that a shared pool would have absorbed | Reserved headroom lowers the utilisation of the fleet | Sizes must follow traffic, and every new dependency needs one',
    expect.stringMatching(/^strong: Circuit Breaker, Bulkhead, .*Consensus/u),
    'Circuit Breaker: Remote calls can hang and a fallback exists',
    'Bulkhead: Unrelated work shares a pool that can run dry',
    expect.stringMatching(/^Load Shedding: \S/u),
    '',
  ]);
});
