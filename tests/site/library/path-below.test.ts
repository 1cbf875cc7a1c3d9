import path from 'node:path';
import type {DocMetadata, LoadedVersion} from '@docusaurus/plugin-content-docs';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {collectDocsVersions} from '../../../src/site/library/docs-versions.js';
import {pathBelow} from '../../../src/site/library/path-below.js';

// The same calls on Windows, whose paths have backslashes and drives.
function onWindows() {
  const {relative, isAbsolute, join} = path.win32;
  jest.spyOn(path, 'relative').mockImplementation(relative);
  jest.spyOn(path, 'isAbsolute').mockImplementation(isAbsolute);
  jest.spyOn(path, 'join').mockImplementation(join);
  jest.spyOn(process, 'cwd').mockReturnValue('C:\\work\\site');
}
afterEach(() => jest.restoreAllMocks());

test.each([
  ['/site/docs', '/site/docs/a/b.md', 'a/b.md'],
  ['/site/docs', '/site/docs', ''],
  ['/site/docs', '/site/docs/..a.md', '..a.md'],
  ['/site/docs', '/site/other/b.md', null],
  ['/site/docs', '/site/docs-old/b.md', null],
])('below %s, %s is %j', (folder, file, expected) => {
  expect(pathBelow(folder, file)).toBe(expected);
});

test.each([
  ['C:\\work\\site\\docs', 'C:\\work\\site\\docs\\a\\b.md', 'a/b.md'],
  ['C:\\work\\site\\docs', 'C:\\work\\site\\blog\\b.md', null],
  ['C:\\work\\site\\docs', 'D:\\work\\site\\docs\\b.md', null],
])('on Windows, below %s, %s is %j', (folder, file, expected) => {
  onWindows();
  expect(pathBelow(folder, file)).toBe(expected);
});

test('on Windows, messages and globs have forward slashes', () => {
  onWindows();
  const metadata = {id: 'patterns/retry', source: '@site/docs/patterns/retry.md'} as DocMetadata;
  const version = {
    docs: [metadata],
    drafts: [],
    sidebars: {},
    contentPath: 'C:\\work\\site\\docs',
  } as unknown as LoadedVersion;
  const content = {'docusaurus-plugin-content-docs': {default: {loadedVersions: [version]}}};
  const [doc] = collectDocsVersions(content, 'C:\\work\\site')[0]!.docs;
  expect(doc).toMatchObject({
    file: 'C:\\work\\site\\docs\\patterns\\retry.md',
    relativePath: 'patterns/retry.md',
  });
  expect(toMessageRelativeFilePath(doc!.file)).toBe('docs/patterns/retry.md');
});
