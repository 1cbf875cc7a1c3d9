import {blankEmoji, startsWithEmoji, withoutEmojiNames} from '../../src/markdown/words/emoji.js';

const words = (text: string) => blankEmoji(text).split(/\s+/u).filter(Boolean);

test.each(['⚡', '⚠️', '🇩🇪', '👩🏽‍💻', '❤️‍🔥'])('%s is an emoji', emoji => {
  expect(startsWithEmoji(`${emoji} Quick Reference`)).toBe(true);
  expect(words(`${emoji} Quick ${emoji} Reference${emoji}`)).toEqual(['Quick', 'Reference']);
});

test('a keycap is one, and its digit is a number', () => {
  expect(startsWithEmoji('1️⃣ First')).toBe(true);
  expect(words('1️⃣ First')).toEqual(['1', 'First']);
  expect(['1 First', '# First', '* First', 'First ⚡'].filter(startsWithEmoji)).toEqual([]);
});

test('a name of one is none where it is part of a word', () => {
  expect(words(':rocket:Fast')).toEqual(['Fast']);
  expect(withoutEmojiNames(':rocket: Fast, :sparkles:.')).toBe(' Fast, .');
  expect(withoutEmojiNames('at 12:30:00 in std:vec:x')).toBe('at 12:30:00 in std:vec:x');
});
