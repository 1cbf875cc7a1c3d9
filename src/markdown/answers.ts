/**
 * Answers a question about a page, or remembers what was answered to the same question before. The answer may depend on
 * nothing but the page's file and the words of the question.
 */
export type Ask = <T>(question: string, answer: () => T) => T;

/** What was answered, by question. */
export type Answers = Map<string, unknown>;

/** @param asked Is given each question. */
export function createAsk(answers: Answers, asked?: Set<string>): Ask {
  return <T>(question: string, answer: () => T): T => {
    asked?.add(question);
    if (answers.has(question)) return answers.get(question) as T;
    const own = answer();
    answers.set(question, own);
    return own;
  };
}
