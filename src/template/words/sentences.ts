/** A sentence of a template's own words. */
export interface Sentence {
  /** As it stands there, without emphasis and without a lead such as `Note:`. */
  text: string;
  /** How many lines below the first line of the text it begins. */
  line: number;
  isFirst: boolean;
  /** Whether it stands in an item of a list that is written inside the text, as comments have them. */
  isItem: boolean;
}

/** Words in front of a sentence that only say what kind of remark it is. */
const LEAD =
  /^(?:note|n\.?b\.?|hint|tip|info|important|warning|caution|attention|todo|fixme|comment|guidance|instructions?)\s*(?:[:!]|\s[–—-]\s)\s*/iu;

const ITEM = /^\s*(?:[-*+•]|\d+[.)])\s+/u;

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|cf|incl|approx|no)|\.\.)\.$/iu;

/** Splits a text into sentences: at full stops, at blank lines and at the items of a list. */
export function readSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let words: string[] = [];
  let start = 0;
  let isItem = false;
  const end = () => {
    const sentence = withoutLead(words.join(' '));
    if (/[\p{L}\p{N}]/u.test(sentence))
      found.push({text: sentence, line: start, isFirst: found.length === 0, isItem});
    words = [];
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      end();
      isItem = false;
      continue;
    }
    if (ITEM.test(line)) {
      end();
      isItem = true;
    }
    for (const word of line.replace(ITEM, '').trim().split(/\s+/u)) {
      if (words.length === 0) start = index;
      words.push(word);
      if (/[.!?][)\]"”'’*_]*$/u.test(word) && !ABBREVIATION.test(word)) end();
    }
  }
  end();
  return found;
}

function withoutLead(text: string): string {
  let rest = text.replace(/[*_]{1,3}(?=[\p{L}\p{N}([])|(?<=[\p{L}\p{N})\].:!?,])[*_]{1,3}/gu, '').trim();
  for (let shorter = rest.replace(LEAD, ''); shorter !== rest; shorter = rest.replace(LEAD, ''))
    rest = shorter;
  return rest;
}
