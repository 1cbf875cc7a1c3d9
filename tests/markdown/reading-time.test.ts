import {readPage} from '../../src/markdown/read-page.js';
import {readingMinutes} from '../../src/markdown/words/reading-time.js';

const minutes = (contents: string) =>
  readingMinutes(readPage({path: 'page.md', contents, format: 'md'}).tree);

test('words are counted, in text and in code, and no front matter or HTML', () => {
  expect(minutes('')).toBe(1);
  expect(minutes('word '.repeat(220 * 3))).toBe(3);
  expect(minutes(`\`\`\`\n${'word '.repeat(220 * 3)}\n\`\`\``)).toBe(3);
  expect(minutes(`---\na: ${'word '.repeat(900)}\n---\n\n<!-- ${'word '.repeat(900)} -->\n\nText.`)).toBe(1);
});

test('Chinese and Japanese are counted by characters, Korean by words', () => {
  expect(minutes('设计模式'.repeat(450))).toBe(4);
  expect(minutes('ひらがなカタカナ'.repeat(225))).toBe(4);
  expect(minutes('단어 '.repeat(440))).toBe(2);
  expect(minutes(`${'设'.repeat(450)} ${'word '.repeat(220)}`)).toBe(2);
});
