import {isWriterMark} from './writer-mark.js';

/** What a writer is asked to do with words. Steps that readers take (`Restart the pod`) begin with other verbs. */
const WRITE =
  'describe|explain|summari[sz]e|discuss|specify|elaborate|enumerate|mention|include|provide|define|write|fill (?:in|out|this)|insert|clarify|consider|link to';
/** Verbs that are nouns, too: what is to be written stands behind them (`List the risks`, but `State diagram`). */
const WRITE_SOMETHING =
  '(?:state|list|document|detail|outline|highlight|give|compare|note|name) (?:an?|the|any|all|each|every|both|some|your|its|their|this|these|those|here|how|what|why|which|who|where|when|whether|if|at least|at most|one|two|\\d)\\b';
/** What is done with the template's own text. */
const EDIT = 'add|delete|remove|replace|keep|use|leave|copy|rename|edit|change|update';
/** Parts of a document, as templates speak of them. */
const PART =
  'sections?|sub-?sections?|templates?|headings?|headers?|paragraphs?|placeholders?|comments?|fields?|lines?|blocks?';

const IMPERATIVE = new RegExp(
  `^(?:please,? |optionally,? |if (?:applicable|relevant|needed|any),? |then |briefly |clearly )?(?:(?:${WRITE})\\b|${WRITE_SOMETHING})`,
  'iu',
);
const ABOUT_TEMPLATE = new RegExp(
  `\\b(?:this|each|these|the above|the following|following)\\s(?:optional\\s)?(?:${PART})\\b(?! of\\b)|\\bsections?\\s(?:is\\s|are\\s)?(?:not\\s)?(?:required|optional)\\b|\\bplaceholder\\b|\\b(?:authors?|you)\\s(?:should|must|need to)\\s(?:\\w+ly\\s)?(?:${WRITE}|${EDIT})\\b|^(?:please )?(?:${EDIT})\\b[^.]{0,60}\\b(?:${PART})\\b`,
  'iu',
);
/** `A brief summary of what the feature is.`: what should stand here, and no sentence. */
const DESCRIPTION = /^(?:an?|one|any|some)\s(?<head>[^.,;:]*)/iu;
const FINITE =
  /\b(?:is|are|was|were|be|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did|means?|makes?|takes?|uses?|runs?)\b/iu;
const CLAUSE = /\b(?:that|which|who|whom|whose|what|how|why|when|where|whether|if)\b/iu;

/** Terms that a template fixes for its pages: they are neither instruction nor left over. */
const FIXED = /\blicen[cs]ed?\b|\bcopyright\b|\bpublic domain\b|\bRFC\s?\d{3,}\b|\btrademarks?\b/iu;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/u).map(sentence => sentence.replace(/^[^\p{L}\p{N}]+/u, ''));
}

/** Whether a text tells the writer what to write: `Describe the impact.`, `This section is optional.` */
export function instructs(text: string): boolean {
  return (
    !FIXED.test(text) &&
    sentencesOf(text).some(sentence => IMPERATIVE.test(sentence) || ABOUT_TEMPLATE.test(sentence))
  );
}

/** Whether a text asks for an answer, or names what should stand in its place, or tells the writer what to write. */
export function isPrompt(text: string): boolean {
  if (FIXED.test(text)) return false;
  return (
    instructs(text) ||
    sentencesOf(text).some(sentence => /\?[^\w?]*$/u.test(sentence) || isDescription(sentence))
  );
}

/** Whether a text is one that a template rightly fixes, such as its licence. */
export function isFixedText(text: string): boolean {
  return FIXED.test(text);
}

function isDescription(sentence: string): boolean {
  const [head] = DESCRIPTION.exec(sentence)?.groups?.head?.split(CLAUSE) ?? [];
  return head !== undefined && !FINITE.test(head);
}

/** Whether a value of a front matter says what to write there, and is none: `(name of the author)`, `TBD`, `?`. */
export function isPromptValue(value: string): boolean {
  const isAside = value.startsWith('(') && value.endsWith(')') && /\p{L}\s/u.test(value);
  return isAside || /^\?+$/u.test(value) || isWriterMark(value) || instructs(value);
}
