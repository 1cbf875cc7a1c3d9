/** What stands around a mark: brackets, emphasis, quotation marks, closing punctuation. */
const AROUND = /^[\s:：–—\-[({<"'*_]+|(?<![\s\])}>"'*_.…:!])[\s\])}>"'*_.…:!]+$/gu;

/** Marks that are words of their own: only in capitals, or in brackets, do they mean that something is missing. */
const WORD =
  /^(?:TODO|XXX+|WIP|(?:work )?in progress|fill (?:this |me )?(?:in|out)\b.*|your (?:text|answer) here)$/isu;
const CAPITALS = /^(?:TODO|XXX+|WIP)$/u;

/** Marks that mean nothing else. */
const MARK =
  /^(?:TB[ADC]|FIXME|to be (?:added|announced|completed|confirmed|decided|defined|described|determined|documented|done|filled(?: in)?|provided|written))$/iu;

/** `YYYY-MM-DD`, `dd/mm/yyyy` */
const DATE = /^(?:(?:Y{4}|D{1,2}|M{1,2})[-/.]?){3}$/iu;

/** A mark with what is to be done: `TODO: say why`, `FIXME(ann): the numbers`. */
const NOTE = /^[\s[({<*_]*(?:TODO|FIXME|TBD|XXX)\b[\s*_]*(?:\([^()]{1,40}\)[\s*_]*)?:/u;

/** What stands in any of the marks of a few words: most texts have none of it. */
const HINT = /TB[ACD]|FIXME|TODO|XXX|WIP|Y{4}|in progress|lorem|to be |fill |your /iu;

/** Longer texts say something. */
const LONGEST = 60;

/**
 * Whether a text is a mark that writers leave where something is still to be written: `TODO`, `TBD`, `[fill in]`,
 * `YYYY-MM-DD`, lorem ipsum. It counts as a whole only: a text that holds the word is about it.
 */
export function isWriterMark(text: string): boolean {
  if (text.length <= LONGEST && !HINT.test(text)) return false;
  if (NOTE.test(text) || /^\W*lorem ipsum dolor\b/iu.test(text)) return true;
  if (text.length > LONGEST) return false;
  const bare = text.replace(AROUND, '');
  if (MARK.test(bare) || CAPITALS.test(bare)) return true;
  if (DATE.test(bare)) return /Y/iu.test(bare) && /M/iu.test(bare) && /D/iu.test(bare);
  return /^\W*[[({<]/u.test(text) && WORD.test(bare);
}
