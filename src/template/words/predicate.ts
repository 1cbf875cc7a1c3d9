/**
 * What can be said of a part of a template.
 *
 * - `optional`: it may be left out
 * - `required`: it has to stay
 * - `removed`: it is to be taken out before the page is done
 * - `empty`: it is to be left empty, or as it is
 * - `choice`: one of several is to be kept
 * - `varies`: it stands for others that the writer names
 */
export type Predicate = 'optional' | 'required' | 'removed' | 'empty' | 'choice' | 'varies';

/** A clause as it was read. */
interface Reading {
  predicate: Predicate;
  /** The words for what it is said of; `null` when they are left out. */
  subject: string | null;
  condition: string | null;
}

/** What may stand behind a predicate: nothing, a condition, or words that are set off or joined. */
const BEHIND = /^ ?(?:$|[,(]|(?:and|but|or)\b|(?:entirely|altogether|completely|here|now|from)\b)/iu;
const CONDITION =
  /(?:^|\s)(?<condition>(?:if|when|whenever|where|unless|until|for|in case|only|depending|as long as|provided|except)\b.*)$/isu;
/** When something is to be done, which is no condition of what is said. */
const OCCASION =
  /(?:^|\s)(?:before|after|prior to|once|(?:when|as soon as) (?:you(?:['’]re| are| have)? )?(?:done|finished?|complete[d]?|ready|submit\w*|fill\w*|publish\w*|creat\w*|open\w*)|when (?:your|the) \S+ is (?:done|finished|complete|ready|published))\b.*$/isu;
const POLITE =
  /^(?:(?:please|simply|just|then|either|and|or|so|also|otherwise|optionally|but|thus|kindly) )+/iu;
const FREEDOM =
  /^(?:you (?:can|may|could|are free to)|feel free to|(?:it is )?(?:ok|okay|fine) to) (?:also |safely |simply |just )*/iu;
const DUTY = /^(?:you|(?:the )?(?:authors?|writers?|editors?)) (?:should|must|need to|have to) /iu;

/** Words for a subject: none of them is a verb of another clause. */
const SUBJECT = `(?<subject>(?:(?!\\b(?:is|are|be|can|may|could|might|should|must|will|shall|if|when)\\b).){0,80}?)`;
const WORD = 'optional|required|mandatory|needed|necessary|compulsory|obligatory|recommended';
const NOUN = 'section|sub-?section|element|part|field|key|property|value|heading|block|item|step';
const BARE = new RegExp(
  `^(?:this )?(?<negated>not (?:always |yet )?)?(?:(?:only|strictly|always|an|also) )*(?<word>${WORD})(?: (?:${NOUN}))?(?<behind>$|[^\\p{L}-].*$)`,
  'iu',
);
const APPLICABLE =
  /^(?:only )?(?:if|when|where|as) (?:applicable|any|needed|necessary|relevant|required|appropriate|desired|available|possible)$/iu;
const COPULA = new RegExp(
  `^${SUBJECT} ?\\b(?:is|are|(?:will|should|may|can) be)(?: (?:also|purely|completely|entirely|strictly|always|currently|considered|an?|only))* (?<negated>not (?:always |yet )?(?:an? )?)?(?<word>${WORD})(?: (?:${NOUN})s?)?(?<behind>$|[^\\p{L}-].*$)`,
  'iu',
);
const VERBLESS = new RegExp(
  `^(?<subject>(?:(?:this|the) )?(?:${NOUN})) (?<negated>not )(?<word>required|needed|necessary|mandatory)(?<behind>.*)$`,
  'iu',
);
const GONE = 'omitted|removed|deleted|skipped|dropped|left (?:out|off|away)|excluded';
const PASSIVE = new RegExp(
  `^${SUBJECT} ?\\b(?<modal>can|may|could|might|should|must|will|shall|(?:is|are|has|have|needs?) to|cannot|can['’]t) (?<negated>not |never )?(?:(?:also|safely|simply|just|then) )*be (?:(?:safely|simply) )?(?<verb>${GONE})\\b(?<behind>.*)$`,
  'iu',
);
const REMAIN =
  /^(?<subject>.{1,80}?) (?:should|must|has to|have to|needs? to) (?:remain|stay|be kept|be (?:present|included))\b/iu;
const REMOVE =
  /^(?:remove|delete|omit|skip|drop|strike|erase)(?:(?: or | ?\/ ?| and )(?:replace|delete|remove|skip|omit|edit|fill in))?(?<object>$|\s.*$)/iu;
const LEAVE_OUT = /^leave (?<object>.{1,60}?) (?:out|off|away)\b(?<behind>.*)$/iu;
const KEEP_IN =
  /^(?:do not|don['’]t|never|must not|cannot|you (?:must|should|may|can) ?not) (?:ever )?(?:remove|delete|omit|skip|drop|leave out)(?<object>$|\s.*$)/iu;
const KEEP = /^keep (?<object>(?:all|this|the|these)\b.{0,60}?)$/iu;
const INCLUDE =
  /^(?:only )?(?:include|use|fill (?:in|out)|fill(?=(?: \S+){1,3} (?:in|out)\s)|keep|add|complete|write|provide)(?<object>(?: \S+){0,4}?)(?: (?:in|out))? (?:only )?(?<condition>(?:if|when|where)\s.+)$/iu;
const LEAVE_EMPTY =
  /^(?:leave|keep)(?<object>(?: \S+){0,4}?) (?:empty|blank|as[\s-]is|unchanged|untouched)(?: (?<behind>.*))?$/iu;
const EMPTY =
  /^(?<subject>.{0,80}?) ?\b(?:can|may|could|should|must|will|is to) (?:be|stay|remain)(?: left)? (?:empty|blank)\b(?<behind>.*)$/iu;
const ONE =
  /^(?:pick|choose|select|keep|use|check|mark|tick) (?:only |at least |exactly |just )?one\b|^(?:pick|choose|select|keep|check|mark|tick) (?:all|any|those|the (?:ones|options?|items?|box(?:es)?)) (?:that|which)\b|^(?:uncomment|keep|pick|choose|select) the \S+ (?:that )?(?:you|applies|is)\b|^(?:remove|delete|strike) (?:all )?(?:the )?(?:rest|others?|other ones?)\b|^(?:remove|delete|strike) (?:as (?:appropriate|applicable|needed)|(?:all|any|the|those)? ?(?:options?|ones?|lines?|items?|entries|boxes|bullets|choices|rows|types?|whichever|what|those|that)\s.{0,20}?\b(?:not|n['’]t|irrelevant|inapplicable|unused|unneeded)\b)/iu;
const VARIES =
  /^(?<subject>.{1,80}?) (?:(?:will|may|can|do|does|should) )?(?:vary|varies|differ|differs|depend|depends)\b/iu;
/** Verbs that ask for the very thing that stands under the heading. */
const WRITE =
  /^(?:please )?(?:add|include|attach|list|provide|link|describe|document|define|specify|mention|insert|give|show)\b/iu;
/** How a question begins, or a sentence that tells something. */
const ASKED =
  /^(?:how|what|which|why|when|where|who|is|are|does?|did|will|would|can|could|should|has|have|the|this|these|it|there|you|we)\b/iu;
/** "All proposals that break something must include a section …" */
const ALL_THAT =
  /^(?:all|any) \S+ (?<condition>(?:that|which|with)\s.{1,80}?) must (?:include|contain|have) (?:an?|this) section\b/iu;

/**
 * Reads what a clause says; `null` for nothing that can be told for sure.
 *
 * @param said The clause.
 * @param fronted The condition that stands in front of the clause.
 * @param isOpening Whether the text begins with it.
 */
export function readPredicate(said: string, fronted: string | null, isOpening: boolean): Reading | null {
  const clause = said.replace(/\s+/gu, ' ');
  const polite = clause.replace(POLITE, '').replace(DUTY, '');
  const free = polite.replace(FREEDOM, '');
  return (
    readChoice(free) ??
    readKept(polite) ??
    readImperative(free, free !== polite, fronted) ??
    readEmpty(polite, free, fronted) ??
    readPassive(polite, fronted) ??
    readAdjective(clause, fronted) ??
    readCondition(polite, fronted, isOpening)
  );
}

function readChoice(clause: string): Reading | null {
  return ONE.test(clause) ? {predicate: 'choice', subject: null, condition: null} : null;
}

function readKept(clause: string): Reading | null {
  const kept = KEEP_IN.exec(clause) ?? KEEP.exec(clause);
  if (kept) return {predicate: 'required', ...splitBehind(kept.groups?.object ?? '', null), condition: null};
  const subject = REMAIN.exec(clause)?.groups?.subject;
  return subject === undefined ? null : {predicate: 'required', subject, condition: null};
}

/** `Remove this section if …`, `Feel free to remove.`, `Remove this comment before …` */
function readImperative(clause: string, isFree: boolean, fronted: string | null): Reading | null {
  const {object, behind = ''} = (LEAVE_OUT.exec(clause) ?? REMOVE.exec(clause))?.groups ?? {};
  if (object === undefined) return null;
  const read = splitBehind(`${object} ${behind}`, fronted);
  if (isFree || read.condition !== null) return {predicate: 'optional', ...read};
  // `Delete` alone may be the name of anything.
  return read.subject === null ? null : {predicate: 'removed', ...read};
}

function readEmpty(clause: string, free: string, fronted: string | null): Reading | null {
  // "Links to issues, if any": without any, nothing is to be written.
  if (/[^, ][, ]+if any$/iu.test(clause)) return {predicate: 'empty', subject: null, condition: 'if any'};
  const left = LEAVE_EMPTY.exec(free)?.groups;
  if (left) {
    const {condition} = splitBehind(left.behind ?? '', fronted);
    return {predicate: 'empty', subject: left.object?.trim() || null, condition};
  }
  const {subject, behind = ''} = EMPTY.exec(clause)?.groups ?? {};
  if (subject === undefined) return null;
  return {predicate: 'empty', subject: subject || null, condition: splitBehind(behind, fronted).condition};
}

function readPassive(clause: string, fronted: string | null): Reading | null {
  const {subject, modal = '', negated, behind = ''} = PASSIVE.exec(clause)?.groups ?? {};
  if (subject === undefined || !isBehind(behind)) return null;
  const {condition} = splitBehind(behind, fronted);
  const isKept = negated !== undefined || /^can(?:not|['’]t)$/iu.test(modal);
  const isAllowed = condition !== null || /^(?:can|may|could|might)$/iu.test(modal);
  const predicate = isKept ? 'required' : isAllowed ? 'optional' : 'removed';
  return {predicate, subject: subject || null, condition: isKept ? null : condition};
}

function readAdjective(clause: string, fronted: string | null): Reading | null {
  const groups = (BARE.exec(clause) ?? VERBLESS.exec(clause) ?? COPULA.exec(clause))?.groups;
  const {subject, negated, word = '', behind = ''} = groups ?? {};
  if (!groups || !isBehind(behind)) return null;
  const isOptional = negated === undefined ? /^(?:optional|recommended)$/iu.test(word) : word !== 'optional';
  const {condition} = splitBehind(behind, fronted);
  return {predicate: isOptional ? 'optional' : 'required', subject: subject || null, condition};
}

function readCondition(clause: string, fronted: string | null, isOpening: boolean): Reading | null {
  if (APPLICABLE.test(clause)) return {predicate: 'optional', subject: null, condition: clause};
  if (/^only\s+(?:if|when|for|in)\s/iu.test(clause))
    return {predicate: 'optional', subject: null, condition: clause};
  const included = INCLUDE.exec(clause)?.groups;
  if (included && !OCCASION.test(included.condition ?? '')) {
    return {
      predicate: 'optional',
      subject: included.object?.trim() || null,
      condition: included.condition ?? null,
    };
  }
  const {condition} = ALL_THAT.exec(clause)?.groups ?? {};
  if (condition !== undefined) return {predicate: 'optional', subject: null, condition};
  if (isOpening && fronted !== null && asksToWrite(clause, fronted))
    return {predicate: 'optional', subject: null, condition: fronted};
  const subject = VARIES.exec(clause)?.groups?.subject;
  return subject === undefined ? null : {predicate: 'varies', subject, condition: null};
}

/** "If applicable, add …" asks for nothing else; "If nothing is planned, say so" asks for the section all the same. */
function asksToWrite(clause: string, condition: string): boolean {
  if (APPLICABLE.test(condition)) return !ASKED.test(clause);
  return WRITE.test(clause) && !/\b(?:no|not|none|nothing|without|unless)\b|n['’]t\b/iu.test(condition);
}

function isBehind(behind: string): boolean {
  return BEHIND.test(behind) || CONDITION.exec(behind)?.index === 0 || OCCASION.exec(behind)?.index === 0;
}

/** The words of an object, and the condition behind them. */
function splitBehind(words: string, fronted: string | null): Pick<Reading, 'subject' | 'condition'> {
  const timeless = words.replace(OCCASION, '');
  const found = CONDITION.exec(timeless);
  const subject = timeless
    .slice(0, found?.index ?? timeless.length)
    .replace(/[,(].*$/su, '')
    .trim();
  return {subject: subject || null, condition: found?.groups?.condition ?? fronted};
}
