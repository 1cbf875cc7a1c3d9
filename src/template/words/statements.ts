import {readPredicate, type Predicate} from './predicate.js';
import {readSentences, type Sentence} from './sentences.js';
import {readSubject, type Subject} from './subject.js';

/** What a sentence of a template says of something. */
export interface Statement {
  subject: Subject;
  predicate: Predicate;
  /** The words that restrict it: `if it does not apply`; `null` without a condition. */
  condition: string | null;
  /** The sentence that says so. */
  text: string;
  /** How many lines below the first line of the text the sentence begins. */
  line: number;
  /** Whether it is the first sentence of the text. */
  isFirst: boolean;
  /** Whether it stands in an item of a list inside the text: then it speaks of that item. */
  isItem: boolean;
}

/** A condition in front: `If there is no prior art, …`. */
const FRONTED =
  /^(?<condition>(?:if|when|where|whenever|unless|until|in case|for|should|as long as)\b[^,:;]{1,200}),\s*(?:then\s+)?(?=\S)/iu;

/** Where a sentence goes on with something of its own: behind a colon, a dash, `; `, or `, but`. */
const CLAUSE_END =
  / ?[:;] | [–—-]{1,2} |,? (?=but )|, (?=(?:and|so|then|or|otherwise) )| and (?=(?:then )?(?:remove|delete)\b)| \(|\) ?/iu;

/**
 * Reads what a text of a template says, sentence by sentence. Only what can be meant in one way is a statement: a
 * sentence that merely has the word `optional` in it ("Optional parameters go into a table", "… under an optional
 * Versioning heading", "when the old one can be removed") says nothing.
 */
export function readStatements(text: string): Statement[] {
  const found: Statement[] = [];
  for (const sentence of readSentences(text)) {
    const before = found.at(-1);
    found.push(...statementsOf(sentence, before?.subject));
  }
  return found;
}

function statementsOf(sentence: Sentence, before: Subject | undefined): Statement[] {
  const {text, line, isFirst, isItem} = sentence;
  const bare = text
    .replace(/["“”`]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[([{< ]+|(?<![)\]}> .!?:])[)\]}> .!?:]+$/gu, '');
  const fronted = FRONTED.exec(bare);
  const condition = fronted?.groups?.condition ?? null;
  const clauses = bare.slice(fronted?.[0].length ?? 0).split(CLAUSE_END);
  const found: Statement[] = [];
  for (const [index, clause] of clauses.filter(Boolean).entries()) {
    const read = readPredicate(clause.trim(), condition, index === 0 && isFirst);
    // "Status: optional" names a value: a clause may leave its subject out at the beginning, or where it goes on.
    if (!read || (read.subject === null && index > found.length && read.predicate !== 'choice')) continue;
    const subject =
      read.subject === 'it' ? (found.at(-1)?.subject ?? before) : readSubject(read.subject ?? '');
    if (read.subject === 'it' && subject === undefined && !isFirst) continue;
    found.push({
      subject: subject ?? readSubject(''),
      predicate: read.predicate,
      condition: read.condition,
      text,
      line,
      isFirst,
      isItem,
    });
  }
  return found;
}
