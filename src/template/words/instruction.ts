import {readSentences} from './sentences.js';
import {readStatements, type Statement} from './statements.js';
import type {SubjectKind} from './subject.js';

/** "This is a template", "Copy this template into …": words about the file, and not for the pages. */
const ABOUT_TEMPLATE =
  /^\W*(?:(?:this|the)\s+(?:\S+\s+)?is\s+(?:an?|the)\b.*|(?:copy|use)\s+(?:this|the)\s.*)\btemplate\b/iu;

/**
 * Whether a text says that the block it stands in is to be taken out of pages: "REMOVE THIS BLOCK BEFORE YOU SUBMIT".
 *
 * @param of What the sentence may call the block.
 */
export function asksForRemoval(
  text: string,
  of: readonly SubjectKind[] = ['this', 'block', 'remark'],
): boolean {
  return readStatements(text).some(statement => isRemoval(statement) && of.includes(statement.subject.kind));
}

/** Whether a text does nothing but instruct the writer: "This is a template. Delete the comments." */
export function isInstruction(text: string): boolean {
  const sentences = readSentences(text);
  return (
    sentences.length > 0 &&
    sentences.every(each => ABOUT_TEMPLATE.test(each.text) || asksForRemoval(each.text))
  );
}

function isRemoval({predicate, condition}: Statement): boolean {
  return predicate === 'removed' && condition === null;
}
