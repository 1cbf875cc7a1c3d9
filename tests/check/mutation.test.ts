import {checkText} from './check-text.js';
import type {Mutant} from './mutation/mutant.js';
import {mutantsOf} from './mutation/mutants.js';
import {readSubjects, type Subject} from './mutation/subjects.js';

/*
 * From complete pages, each thing that the template asks for is damaged in each way, one at a time. A mutant is
 * reported right when there is exactly one message, of the right rule, at the right line. Which line that is was
 * decided from the damage: what was changed has its own line; what was removed, the place behind which it belonged.
 *
 * Pages of one template take turns: of n pages, each has every 2n-th of its mutants. All of them, in some minutes:
 *
 *     MUTANTS=all npx jest tests/check/mutation
 */

const subjects = readSubjects();

function mutantsInTurn(subject: Subject): Mutant[] {
  const pages = subjects.filter(({template}) => template === subject.template);
  const turns = pages.length === 1 || process.env.MUTANTS === 'all' ? 1 : 2 * pages.length;
  return [...mutantsOf(subject)].filter((_, index) => index % turns === (2 * pages.indexOf(subject)) % turns);
}

async function messagesOf(subject: Subject, text: string): Promise<string[]> {
  const {pages} = await checkText({...subject, path: subject.name, text});
  return pages.flatMap(({messages}) =>
    messages.map(({ruleId, place, reason}) => `${ruleId} at ${place.start.line}: ${reason}`),
  );
}

function isReportedRight({expected}: Mutant, messages: string[]): boolean {
  const [only, ...others] = messages;
  return (
    others.length === 0 && expected.lines.some(line => only?.startsWith(`${expected.ruleId} at ${line}: `))
  );
}

const score = {mutants: 0, right: 0};

test.each(subjects.map(subject => [subject.name, subject] as const))(
  'every damage is reported right in %s',
  async (_name, subject) => {
    expect(await messagesOf(subject, subject.text)).toEqual([]);
    const wrong: string[] = [];
    for (const mutant of mutantsInTurn(subject)) {
      const messages = await messagesOf(subject, mutant.text);
      score.mutants++;
      if (isReportedRight(mutant, messages)) {
        score.right++;
      } else {
        wrong.push(
          `${mutant.name}\n  expected ${mutant.expected.ruleId} at ${mutant.expected.lines.join(' or ')}\n${messages.map(each => `  found ${each}`).join('\n')}`,
        );
      }
    }
    expect(wrong.join('\n')).toBe('');
  },
  600_000,
);

afterAll(() => {
  const percent = ((100 * score.right) / score.mutants).toFixed(score.right === score.mutants ? 0 : 1);
  process.stdout.write(`mutants: ${score.mutants}, reported right: ${score.right} (${percent} %)\n`);
});
