import {readFileSync} from 'node:fs';
import path from 'node:path';
import {contentOf} from '../../../src/check/baseline/content.js';
import {mutantsOf} from '../mutation/mutants.js';
import type {Mutant} from '../mutation/mutant.js';
import {readSubjects, type Subject} from '../mutation/subjects.js';
import {findingsOf, fixText} from './fix-text.js';

/*
 * Complete pages are damaged, mended, and checked again. Pages of one template take turns, as in `mutation.test.ts`; all
 * mutants, in some minutes:
 *
 *     MUTANTS=all npx jest tests/check/fix/mutants
 */

const subjects = readSubjects();

function mutantsInTurn(subject: Subject): Mutant[] {
  const pages = subjects.filter(({template}) => template === subject.template);
  const turns = process.env.MUTANTS === 'all' ? 1 : 6 * pages.length + 1;
  return [...mutantsOf(subject)].filter((_, index) => index % turns === (6 * pages.indexOf(subject)) % turns);
}

/** Damages that take text away, or that leave it open what was there: what is mended is right, and another text. */
const LOSSY = /^(?:strip the bold|misspell|rename section|raise section) /u;

/** The lines of one text that another has not, each as often as it has more of them. */
function linesWithout(text: string, other: string): string[] {
  const left = other.split('\n');
  return text.split('\n').filter(line => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const score = {identical: 0, clean: 0, added: 0};
const mended = new Map<string, Set<string>>();

test.each(subjects.map(subject => [subject.name, subject] as const))(
  'what can be mended ends clean in %s',
  (_name, subject) => {
    const {template, format} = subject;
    const wrong: string[] = [];
    for (const mutant of mutantsInTurn(subject)) {
      const found = findingsOf({...mutant, template, format}).filter(({fix}) => fix);
      if (found.length === 0) continue;
      const {ruleId} = mutant.expected;
      for (const skeletons of [false, true]) {
        const fixed = fixText({...mutant, template, format, skeletons});
        if (fixed === null) continue;
        const kind = skeletons ? '--fix=all' : '--fix';
        const isSafe = fixed.fixed.every(({fix}) => fix?.kind === 'safe');
        mended.set(ruleId, (mended.get(ruleId) ?? new Set<string>()).add(isSafe ? '--fix`' : '--fix=all`'));
        const left = findingsOf({text: fixed.text, template, format});
        if (isSafe) {
          // Whatever of the page had not been damaged is as it was.
          const kept = linesWithout(subject.text, linesWithout(subject.text, mutant.text).join('\n'));
          const isKept = linesWithout(kept.join('\n'), fixed.text).length === 0;
          const isIdentical = fixed.text === subject.text;
          if (left.length > 0 || !isKept || !(isIdentical || LOSSY.test(mutant.name)))
            wrong.push(`${mutant.name} ${kind}: ${left.map(contentOf).join(', ')}`);
          if (isIdentical) score.identical++;
          else score.clean++;
        } else {
          const lost = linesWithout(mutant.text, fixed.text);
          if (left.some(each => each.ruleId === ruleId) || lost.some(line => !isWidened(line, fixed.text)))
            wrong.push(`${mutant.name} ${kind}: lost ${lost.join(' / ')}; ${left.map(contentOf).join(', ')}`);
          score.added++;
        }
        const again = fixText({text: fixed.text, template, format, skeletons});
        if (again !== null) wrong.push(`${mutant.name} ${kind}: mended twice`);
      }
    }
    expect(wrong).toEqual([]);
  },
  600_000,
);

/** A line of a table that has got a column: all its cells are still there. */
function isWidened(line: string, text: string): boolean {
  const cells = line.split('|').map(cell => cell.trim());
  return text.split('\n').some(other => cells.every(cell => other.includes(cell)));
}

test('the page of each rule that was mended says so', () => {
  for (const [ruleId, kinds] of mended) {
    const page = readFileSync(path.resolve('docs/rules', `${ruleId}.md`), 'utf8');
    for (const kind of kinds)
      expect([ruleId, page]).toEqual([ruleId, expect.stringContaining(`\`check ${kind}`)]);
  }
  expect(mended.size).toBeGreaterThan(10);
});

afterAll(() => {
  const {identical, clean, added} = score;
  process.stdout.write(
    `mutants mended: ${identical + clean}, to the very same page: ${identical}; skeletons added: ${added}\n`,
  );
});
