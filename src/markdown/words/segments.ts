/** In UTF-16 code units. A segmenter takes longer for each segment, the longer the text is: it is given a part at a time. */
const WINDOW = 2000;

// The rules hardly differ between languages; without a name a segmenter would take the machine's. Making one takes time.
const SEGMENTERS = {
  sentence: new Intl.Segmenter('en', {granularity: 'sentence'}),
  word: new Intl.Segmenter('en', {granularity: 'word'}),
};

/** A sentence or word of a text; `isWordLike` is false for what stands between words. */
export type Segment = Pick<Intl.SegmentData, 'segment' | 'isWordLike'>;

/**
 * The sentences or words of a text, by the Unicode rules (UAX #29), in time that grows with its length alone. A
 * segment of more than 2,000 characters comes in parts.
 *
 * @param locale The rules hardly differ between languages; without a name a segmenter would take the machine's.
 */
export function* segmentsOf(
  text: string,
  granularity: 'sentence' | 'word',
  locale = 'en',
): Generator<Segment> {
  const segmenter = locale === 'en' ? SEGMENTERS[granularity] : new Intl.Segmenter(locale, {granularity});
  for (let from = 0; from < text.length;) {
    const part = text.slice(from, from + WINDOW);
    const isLast = from + part.length >= text.length;
    const segments = [...segmenter.segment(part)];
    // What the end of the part cuts in two is read again as the beginning of the next.
    const whole = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const {segment, isWordLike} of whole) {
      yield {segment, isWordLike};
      from += segment.length;
    }
  }
}
