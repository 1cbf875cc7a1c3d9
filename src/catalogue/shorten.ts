/** As many whole sentences as fit into a length; where they leave most of it empty, as many words, and an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const sentences = partsWithin(text, length, 'sentence');
  return sentences.length * 4 >= length
    ? sentences
    : `${partsWithin(text, length - 1, 'word').replace(/(?<![\s\p{Pd},;:(])[\s\p{Pd},;:(]+$/u, '')}…`;
}

// The rules hardly differ between languages; without a name a segmenter would take the machine's. Making one takes time.
const SEGMENTERS = {
  sentence: new Intl.Segmenter('en', {granularity: 'sentence'}),
  word: new Intl.Segmenter('en', {granularity: 'word'}),
  grapheme: new Intl.Segmenter('en', {granularity: 'grapheme'}),
};

/** A text in one long word is cut between letters. */
function partsWithin(text: string, length: number, granularity: keyof typeof SEGMENTERS): string {
  let end = 0;
  for (const {index, segment} of SEGMENTERS[granularity].segment(text)) {
    if (text.slice(0, index + segment.length).trimEnd().length > length) break;
    end = index + segment.length;
  }
  const part = text.slice(0, end).trimEnd();
  return part === '' && granularity === 'word' ? partsWithin(text, length, 'grapheme') : part;
}
