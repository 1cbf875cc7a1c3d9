import {stringify} from 'yaml';
import {createWriter, nameOf} from '../benchmarks/generate-library.mjs';
import {LONGEST_WORD} from './terms.mjs';

export const CATEGORIES = [
  'resilience',
  'messaging',
  'storage',
  'coordination',
  'scaling',
  'caching',
  'delivery',
  'observation',
  'security',
  'evolution-of-schemas-and-contracts',
];

/** The first pages, which all others refer to by turns: among 200, each has 49 backlinks or more. */
const HUBS = 4;

const STATES = ['stable', 'stable', 'trial', 'retired'];

/** Every twentieth page is superseded by the one that follows it. */
const isSuperseded = (index, size) => index % 20 === 13 && index + 1 < size;

/** Where each page stands below `docs`. Of the categories, the first have many pages and the last few. */
function idsOf(size) {
  const w = createWriter(1, size);
  return Array.from({length: size}, (_, index) => {
    const share = w.below(1000) / 1000;
    const category = index < CATEGORIES.length ? index : Math.floor(share ** 2 * CATEGORIES.length);
    return `patterns/${CATEGORIES[category]}/${nameOf(index)}`;
  });
}

/** Titles of a word, of two words, of a sentence, and one with the longest word; no two are the same. */
function titlesOf(size) {
  const w = createWriter(2, size);
  const taken = new Set();
  const draw = (write, tries = 20) => {
    const title = w.capital(write());
    if (!taken.has(title)) return title;
    return tries ? draw(write, tries - 1) : draw(() => `${title} before ${w.clause()}`);
  };
  return Array.from({length: size}, (_, index) => {
    const kinds = [w.phrase, w.phrase, () => w.phrase().split(' ')[1], w.phrase, w.phrase, w.clause];
    const long = () => `How ${w.clause()} ${w.one(['while', 'unless'])} ${w.clause()}`;
    const title = index === 7 ? w.capital(LONGEST_WORD) : draw([...kinds, w.phrase, long][index % 8]);
    taken.add(title);
    return title;
  });
}

/** The terms that a page names. The first terms are named often, and the last of each taxonomy by no page. */
function termsOf(w, terms, count) {
  const used = terms.slice(0, -1);
  return [...new Set(w.times(count, () => used[Math.floor((w.below(1000) / 1000) ** 2 * used.length)]))];
}

/** How pages refer to others, besides the links of their text. Dependencies lead to earlier pages: in no circle. */
function relationsOf(w, index, ids) {
  return {
    ...(index > 0 && isSuperseded(index - 1, ids.length) && {supersedes: [ids[index - 1]]}),
    ...(index > HUBS && index % 3 === 0 && {dependsOn: [ids[w.below(index)]]}),
    ...(index > HUBS && index % 10 === 5 && {alternativeTo: [ids[index - 1]]}),
  };
}

/** Every ninth page says nothing of its state, unless another page needs it to. */
function stateOf(w, index, size) {
  if (isSuperseded(index, size)) return {status: 'superseded'};
  return index % 9 === 8 ? {} : {status: w.one(STATES)};
}

function frontMatter(w, index, {ids, title, laws, pillars}) {
  const id = ids[index];
  return stringify({
    title,
    // Most pages have one of a line, some one of several, some what Docusaurus takes from their text.
    ...(index % 11 !== 10 && {
      description: w.capital(w.times(index % 6 === 5 ? 4 : 1, w.clause).join(', and ')) + '.',
    }),
    category: id.split('/')[1],
    ...stateOf(w, index, ids.length),
    laws: laws.map(law => law.id),
    pillars: pillars.map(pillar => pillar.id),
    ...relationsOf(w, index, ids),
  });
}

function page(index, {ids, titles, registries}) {
  const w = createWriter(index + 1, ids.length, target => `/${ids[target]}.md`);
  const laws = index % 25 === 24 ? [] : termsOf(w, registries.laws, 1 + w.below(3));
  const pillars = termsOf(w, registries.pillars, w.below(3));
  const title = titles[index];
  const related = new Set([index % HUBS, ...w.times(2, () => w.below(ids.length))]);
  related.delete(index);
  return [
    `---\n${frontMatter(w, index, {ids, title, laws, pillars})}---`,
    [
      ':::axiom[Quick Reference]',
      '',
      `- **Problem:** ${w.sentence()}`,
      `- **Solution:** ${w.sentence()}`,
      `- **Use when:** ${w.capital(w.clause())}`,
      `- **Guarantee:** ${w.one(['Strong', 'Weak', 'None'])}`,
      '',
      ':::',
    ].join('\n'),
    '## The Problem',
    w.paragraph(),
    w.paragraph(2),
    ...laws.map(law => `By [${law.title}](/laws/${law.id}), ${w.clause()}.`),
    '## The Solution',
    w.paragraph(),
    w.steps(3),
    w.table(
      ['Aspect', 'Benefit', 'Cost'],
      ['Performance', 'Complexity', 'Reliability'].map(aspect => [`**${aspect}**`, w.clause(), w.clause()]),
    ),
    '## When to Use',
    `:::decision[Use This Pattern When]\n\n${w.list(3, () => `- ${w.capital(w.clause())}`)}\n\n:::`,
    `:::failure[Don't Use When]\n\n${w.list(3, () => `- ${w.capital(w.clause())}`)}\n\n:::`,
    '## Related Patterns',
    [...related].map(target => `- **[${titles[target]}](/${ids[target]}.md)**: ${w.clause()}.`).join('\n'),
    '',
  ].join('\n\n');
}

/**
 * The patterns of the site: `id`, which is the path below `docs` without its ending, and `text`.
 *
 * @param registries the terms of `laws` and `pillars`
 */
export function writePages(size, registries) {
  const [ids, titles] = [idsOf(size), titlesOf(size)];
  return ids.map((id, index) => ({id, text: page(index, {ids, titles, registries})}));
}
