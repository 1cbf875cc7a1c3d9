import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {writeWhole} from '../../../src/site/library/write-whole.js';
import {writeLibraryJson} from '../../../src/site/pages/library-json.js';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'write-whole-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, {recursive: true});
});

const file = (name = 'data.json') => path.join(folder, name);

test('a file is written, with its folders, over what was there', () => {
  writeWhole(file('a/b/data.json'), 'one');
  writeWhole(file('a/b/data.json'), 'two');
  expect(fs.readFileSync(file('a/b/data.json'), 'utf8')).toBe('two');
  expect(fs.readdirSync(file('a/b'))).toEqual(['data.json']);
});

/** Writes half of the text into whatever file is written, and then fails as the system does. */
function failHalfway(code: string) {
  const write = fs.writeFileSync;
  jest.spyOn(fs, 'writeFileSync').mockImplementation((target, text) => {
    write(target, (text as string).slice(0, 1));
    throw Object.assign(new Error(`${code}: write`), {code});
  });
}

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk space that this user may use is full'],
  ['EROFS', 'its folder must not be written to'],
  ['EIO', 'EIO: write'],
])('%s halfway leaves what was there, and is said in words', (code, cause) => {
  fs.writeFileSync(file(), 'before');
  failHalfway(code);
  expect(() => writeWhole(file(), 'after')).toThrow(`data.json\`: ${cause}.`);
  expect(fs.readFileSync(file(), 'utf8')).toBe('before');
  expect(fs.readdirSync(folder)).toEqual(['data.json']);
});

test('a process that is killed before the last step has changed nothing', () => {
  fs.writeFileSync(file(), 'before');
  const seen: string[] = [];
  jest.spyOn(fs, 'renameSync').mockImplementation(() => {
    seen.push(fs.readFileSync(file(), 'utf8'));
    throw Object.assign(new Error('EPERM: rename'), {code: 'EPERM'});
  });
  expect(() => writeWhole(file(), 'after')).toThrow('its folder must not be written to');
  expect(seen).toEqual(['before']);
});

test('a file in place of a folder, and a folder in place of the file', () => {
  fs.writeFileSync(file('a'), '');
  expect(() => writeWhole(file('a/data.json'), '')).toThrow('a file stands where its folder should be');
  fs.mkdirSync(file('data.json'));
  fs.writeFileSync(file('data.json/inside'), '');
  expect(() => writeWhole(file(), '')).toThrow('there is a folder of this name');
  expect(fs.readdirSync(folder).sort()).toEqual(['a', 'data.json']);
});

test('of two that write at once, each writes a file of its own', () => {
  const targets: unknown[] = [];
  const write = fs.writeFileSync;
  jest.spyOn(fs, 'writeFileSync').mockImplementation((target, text) => {
    targets.push(target);
    // The other writes the same file in the middle of this.
    if (targets.length === 1) writeWhole(file(), 'the other');
    write(target, text);
  });
  writeWhole(file(), 'this');
  expect(new Set(targets).size).toBe(2);
  expect(targets).not.toContain(file());
  expect(fs.readFileSync(file(), 'utf8')).toBe('this');
});

test('the file for other tools is written in this way', () => {
  const version = {
    version: {docsId: 'default', isLast: true},
    addresses: {base: '/base/'},
    catalogue: {pages: [], taxonomies: [], relations: []},
    facts: [],
  } as unknown as Parameters<typeof writeLibraryJson>[0][number];
  failHalfway('ENOSPC');
  expect(() => writeLibraryJson([version], {outDir: folder, baseUrl: '/base/'})).toThrow(
    'pattern-library.json`: the disk is full.',
  );
  expect(fs.readdirSync(folder)).toEqual([]);
});
