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
const BEHIND = /^\s*(?:$|[,(]|(?:and|but|or)\b|(?:entirely|altogether|completely|here|now|from)\b)/iu;
const CONDITION =
  /(?:^|\s)(?<condition>(?:if|when|whenever|where|unless|until|for|in case|only|depending|as long as|provided|except)\b.*)$/iu;
/** When something is to be done, which is no condition of what is said. */
const OCCASION =
  /(?:^|\s)(?:before|after|prior to|once|(?:when|as soon as)\s+(?:you(?:['’]re|\s+are|\s+have)?\s+)?(?:done|finished?|complete[d]?|ready|submit\w*|fill\w*|publish\w*|creat\w*|open\w*)|when\s+(?:your|the)\s+\S+\s+is\s+(?:done|finished|complete|ready|published))\b.*$/iu;
const POLITE =
  /^(?:(?:please|simply|just|then|either|and|or|so|also|otherwise|optionally|but|thus|kindly)\s+)+/iu;
const FREEDOM =
  /^(?:you\s+(?:can|may|could|are\s+free\s+to)|feel\s+free\s+to|(?:it\s+is\s+)?(?:ok|okay|fine)\s+to)\s+(?:also\s+|safely\s+|simply\s+|just\s+)*/iu;
const DUTY = /^(?:you|(?:the\s+)?(?:authors?|writers?|editors?))\s+(?:should|must|need\s+to|have\s+to)\s+/iu;

/** Words for a subject: none of them is a verb of another clause. */
const SUBJECT = `(?<subject>(?:(?!\\b(?:is|are|be|can|may|could|might|should|must|will|shall|if|when)\\b).){0,80}?)`;
const WORD = 'optional|required|mandatory|needed|necessary|compulsory|obligatory|recommended';
const NOUN = 'section|sub-?section|element|part|field|key|property|value|heading|block|item|step';
const BARE = new RegExp(
  `^(?:this\\s+)?(?<negated>not\\s+(?:always\\s+|yet\\s+)?)?(?:(?:only|strictly|always|an|also)\\s+)*(?<word>${WORD})(?:\\s+(?:${NOUN}))?(?<behind>$|[^\\p{L}-].*$)`,
  'iu',
);
const APPLICABLE =
  /^(?:only\s+)?(?:if|when|where|as)\s+(?:applicable|any|needed|necessary|relevant|required|appropriate|desired|available|possible)$/iu;
const COPULA = new RegExp(
  `^${SUBJECT}\\s*\\b(?:is|are|(?:will|should|may|can)\\s+be)(?:\\s+(?:also|purely|completely|entirely|strictly|always|currently|considered|an?|only))*\\s+(?<negated>not\\s+(?:always\\s+|yet\\s+)?(?:an?\\s+)?)?(?<word>${WORD})(?:\\s+(?:${NOUN})s?)?(?<behind>$|[^\\p{L}-].*$)`,
  'iu',
);
const VERBLESS = new RegExp(
  `^(?<subject>(?:(?:this|the)\\s+)?(?:${NOUN}))\\s+(?<negated>not\\s+)(?<word>required|needed|necessary|mandatory)(?<behind>.*)$`,
  'iu',
);
const GONE = 'omitted|removed|deleted|skipped|dropped|left\\s+(?:out|off|away)|excluded';
const PASSIVE = new RegExp(
  `^${SUBJECT}\\s*\\b(?<modal>can|may|could|might|should|must|will|shall|(?:is|are|has|have|needs?)\\s+to|cannot|can['’]t)\\s+(?<negated>not\\s+|never\\s+)?(?:(?:also|safely|simply|just|then)\\s+)*be\\s+(?:(?:safely|simply)\\s+)?(?<verb>${GONE})\\b(?<behind>.*)$`,
  'iu',
);
const REMAIN =
  /^(?<subject>.{1,80}?)\s+(?:should|must|has\s+to|have\s+to|needs?\s+to)\s+(?:remain|stay|be\s+kept|be\s+(?:present|included))\b/iu;
const REMOVE =
  /^(?:remove|delete|omit|skip|drop|strike|erase)(?:(?:\s+or\s+|\s*\/\s*|\s+and\s+)(?:replace|delete|remove|skip|omit|edit|fill\s+in))?(?<object>$|\s.*$)/iu;
const LEAVE_OUT = /^leave\s+(?<object>.{1,60}?)\s+(?:out|off|away)\b(?<behind>.*)$/iu;
const KEEP_IN =
  /^(?:do\s+not|don['’]t|never|must\s+not|cannot|you\s+(?:must|should|may|can)\s*not)\s+(?:ever\s+)?(?:remove|delete|omit|skip|drop|leave\s+out)(?<object>$|\s.*$)/iu;
const KEEP = /^keep\s+(?<object>(?:all|this|the|these)\b.{0,60}?)$/iu;
const INCLUDE =
  /^(?:only\s+)?(?:include|use|fill\s+(?:in|out)|fill(?=(?:\s+\S+){1,3}\s+(?:in|out)\s)|keep|add|complete|write|provide)(?<object>(?:\s+\S+){0,4}?)(?:\s+(?:in|out))?\s+(?:only\s+)?(?<condition>(?:if|when|where)\s.+)$/iu;
const LEAVE_EMPTY =
  /^(?:leave|keep)(?<object>(?:\s+\S+){0,4}?)\s+(?:empty|blank|as[\s-]is|unchanged|untouched)(?:\s+(?<behind>.*))?$/iu;
const EMPTY =
  /^(?<subject>.{0,80}?)\s*\b(?:can|may|could|should|must|will|is\s+to)\s+(?:be|stay|remain)(?:\s+left)?\s+(?:empty|blank)\b(?<behind>.*)$/iu;
const ONE =
  /^(?:pick|choose|select|keep|use|check|mark|tick)\s+(?:only\s+|at\s+least\s+|exactly\s+|just\s+)?one\b|^(?:pick|choose|select|keep|check|mark|tick)\s+(?:all|any|those|the\s+(?:ones|options?|items?|box(?:es)?))\s+(?:that|which)\b|^(?:uncomment|keep|pick|choose|select)\s+the\s+\S+\s+(?:that\s+)?(?:you|applies|is)\b|^(?:remove|delete|strike)\s+(?:all\s+)?(?:the\s+)?(?:rest|others?|other\s+ones?)\b|^(?:remove|delete|strike)\s+(?:as\s+(?:appropriate|applicable|needed)|(?:all|any|the|those)?\s*(?:options?|ones?|lines?|items?|entries|boxes|bullets|choices|rows|types?|whichever|what|those|that)\s.{0,20}?\b(?:not|n['’]t|irrelevant|inapplicable|unused|unneeded)\b)/iu;
const VARIES =
  /^(?<subject>.{1,80}?)\s+(?:(?:will|may|can|do|does|should)\s+)?(?:vary|varies|differ|differs|depend|depends)\b/iu;
/** Verbs that ask for the very thing that stands under the heading. */
const WRITE =
  /^(?:please\s+)?(?:add|include|attach|list|provide|link|describe|document|define|specify|mention|insert|give|show)\b/iu;
/** How a question begins, or a sentence that tells something. */
const ASKED =
  /^(?:how|what|which|why|when|where|who|is|are|does?|did|will|would|can|could|should|has|have|the|this|these|it|there|you|we)\b/iu;
/** "All proposals that break something must include a section …" */
const ALL_THAT =
  /^(?:all|any)\s+\S+\s+(?<condition>(?:that|which|with)\s.{1,80}?)\s+must\s+(?:include|contain|have)\s+(?:an?|this)\s+section\b/iu;

/**
 * Reads what a clause says; `null` for nothing that can be told for sure.
 *
 * @param fronted The condition that stands in front of the clause.
 * @param isOpening Whether the text begins with it.
 */
export function readPredicate(clause: string, fronted: string | null, isOpening: boolean): Reading | null {
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
  if (/\S[,\s]+if\s+any$/iu.test(clause)) return {predicate: 'empty', subject: null, condition: 'if any'};
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
  if (included && !OCCASION.test(included.condition ?? ''))
    return {
      predicate: 'optional',
      subject: included.object?.trim() || null,
      condition: included.condition ?? null,
    };
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
    .replace(/[,(].*$/u, '')
    .trim();
  return {subject: subject || null, condition: found?.groups?.condition ?? fronted};
}
