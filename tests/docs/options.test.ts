import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {DEFAULT_OPTIONS} from '../../src/options/default-options.js';

const ROOT = path.resolve(__dirname, '../..');
const page = readFileSync(path.join(ROOT, 'docs/options.md'), 'utf8');

test('the page of options is what the docstrings say; otherwise run scripts/write-options.mjs', () => {
  // Jest reads modules as CommonJS, and the script is none.
  const program =
    "import('./scripts/write-options.mjs').then(({writeOptions}) => process.stdout.write(writeOptions()))";
  expect(page).toBe(execFileSync(process.execPath, ['-e', program], {cwd: ROOT, encoding: 'utf8'}));
});

test('it names every option', () => {
  for (const name of [...Object.keys(DEFAULT_OPTIONS), 'onInvalidPage'])
    expect(page).toContain(`- **\`${name}\`**: `);
});
