import {createWriter, NOUNS} from '../benchmarks/generate-library.mjs';

const LETTERS_OF_LONGEST_WORD = 60;

/** One word that no line can hold on a phone. */
export const LONGEST_WORD = NOUNS.join('').slice(0, LETTERS_OF_LONGEST_WORD);

/** These have a doc of their own, as `docs/<taxonomy>/<id>.md`. */
const DOCS_PER_TAXONOMY = 3;

/**
 * The terms of a taxonomy, as its registry declares them: short titles and long ones, the fourth with the longest word,
 * some with an icon, some without a summary.
 *
 * @param adjective what tells this taxonomy's titles from those of others
 */
export function writeTerms(taxonomy, count, {seed, adjective}) {
  const w = createWriter(seed, 0);
  return Array.from({length: count}, (_, index) => {
    const noun = `${NOUNS[index % NOUNS.length]}${index < NOUNS.length ? '' : 's'}`;
    const id = `${adjective}-${noun}`;
    return {
      id,
      number: index + 1,
      title: titleOf(index, {w, adjective, noun}),
      ...(index < DOCS_PER_TAXONOMY && {doc: `${taxonomy}/${id}`}),
      ...(index % 4 === 0 && {icon: w.one(['⚖️', '⏳', '🧩', '🛠️'])}),
      ...(index % 7 !== 6 && {
        summary: `${w.capital(w.clause())} ${w.one(['while', 'because'])} ${w.clause()}.`,
      }),
    };
  });
}

function titleOf(index, {w, adjective, noun}) {
  if (index === 3) return w.capital(LONGEST_WORD);
  const short = w.capital(`${adjective} ${noun}`);
  return index % 8 === 5 ? `${short}, or why ${w.clause()} when ${w.clause()}` : short;
}

/** The docs of those terms that have one: `[path, text]`. */
export function writeTermDocs(terms) {
  return terms
    .filter(({doc}) => doc)
    .map(({doc, number, title}) => {
      const w = createWriter(number, 0);
      return [
        `${doc}.md`,
        `# ${title}\n\n${w.capital(w.clause())}.\n\n## Where it shows\n\n${w.capital(w.clause())}.\n`,
      ];
    });
}
