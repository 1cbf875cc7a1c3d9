/** What an emoji is made of: a picture, or one of the two letters of a flag. */
const PICTURE = String.raw`\p{Extended_Pictographic}|\p{Regional_Indicator}`;

/** What makes one emoji of several characters: tones, joiners, selectors, the box of a keycap. */
const JOINT = String.raw`\p{Emoji_Modifier}|\u{200D}|\u{20E3}|\u{FE0E}|\u{FE0F}`;

/** A digit in a box. A plain digit, `#` or `*` is no emoji. */
const KEYCAP = String.raw`[0-9#*]\uFE0F?\u20E3`;

/** An emoji by its name: `:rocket:`. */
const NAME = ':[a-z][a-z0-9_+-]*:';

const ANY = new RegExp(`${PICTURE}|${JOINT}|${NAME}`, 'gu');
const AT_START = new RegExp(
  String.raw`^\s*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|${KEYCAP})`,
  'u',
);
const NAME_ALONE = new RegExp(String.raw`(?<=^|\s)${NAME}(?=\s|\p{P}|$)`, 'giu');

/** A name with blanks in the place of its emoji. Of a keycap the digit stays: it may number the name. */
export function blankEmoji(name: string): string {
  return name.replace(ANY, ' ');
}

/** Prose without emoji that are written by their names; `12:30:00` and `a:b:c` are none. */
export function withoutEmojiNames(prose: string): string {
  return prose.replace(NAME_ALONE, '');
}

/** Whether a text begins with an emoji: a picture (⚡, ✅, ⚠️), a flag of two regional letters, a keycap (1️⃣). */
export function startsWithEmoji(text: string): boolean {
  return AT_START.test(text);
}
