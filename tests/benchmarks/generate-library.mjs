/**
 * A library of made-up pages as large as those of a real one: about 22 kB each, after the built-in template, with
 * prose, links, code in several languages, tables, diagrams and boxes in the proportions that such pages have.
 * The same size and seed give the same bytes.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** What the texts are about, all lower-case words. */
export const NOUNS =
  'request replica queue leader quorum timeout caller budget shard ledger cache lease token cursor offset batch worker stream region gateway probe snapshot journal partition bucket window retry deadline fallback heartbeat'.split(
    ' ',
  );
const VERBS =
  'drops holds copies delays checks limits repeats moves splits reads writes keeps loses counts spreads drains bounds guards returns refuses'.split(
    ' ',
  );
const ADJECTIVES =
  'slow stale busy small remote second partial ordered idle durable late shared bounded healthy empty fresh narrow cold'.split(
    ' ',
  );
const JOINTS = 'while because although until before after whenever so that since even when unless once'.split(
  ' ',
);
const LANGUAGES = ['python', 'java', 'yaml', 'go', 'sql'];
const LAWS = ['correlated-failure', 'asynchronous-reality', 'emergent-chaos', 'optimization-tradeoff'];

/** Numbers from 0 to below 1 (mulberry32, Tommy Ettinger, public domain). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * What writes made-up text. The same seed gives the same words.
 *
 * @param size how many pages there are to link to
 * @param addressOf the address of the page with this index, as links write it
 */
export function createWriter(seed, size, addressOf = index => `./${nameOf(index)}.md`) {
  const random = createRandom(seed);
  const below = count => Math.floor(random() * count);
  const one = list => list[below(list.length)];
  const times = (count, write) => Array.from({length: count}, (_, index) => write(index));
  const phrase = () => `${one(ADJECTIVES)} ${one(NOUNS)}`;
  const capital = text => text[0].toUpperCase() + text.slice(1);
  const link = () => {
    const page = below(size);
    return `[${phrase()}](${addressOf(page)})`;
  };
  const clause = () => `the ${phrase()} ${one(VERBS)} the ${phrase()}`;
  const decorated = () => {
    const kind = random();
    if (kind < 0.2) return `\`${one(NOUNS)}_${one(NOUNS)}\``;
    if (kind < 0.32) return `**${phrase()}**`;
    if (kind < 0.4) return `*${phrase()}*`;
    if (kind < 0.46) return link();
    return `the ${phrase()}`;
  };
  const sentence = () =>
    `${capital(clause())} ${one(JOINTS)} ${clause()}${random() < 0.6 ? `, and ${decorated()} ${one(VERBS)} ${decorated()}` : ''}.`;
  const paragraph = (sentences = 4 + below(3)) => times(sentences, sentence).join(' ');
  const code = language => {
    const lines = times(14 + below(20), index => {
      const indent = '    '.repeat(index % 4);
      return `${indent}${one(NOUNS)}_${one(NOUNS)} = ${one(NOUNS)}.${one(VERBS)}(${one(NOUNS)}, ${below(900)})`;
    });
    return ['```' + language, ...lines, '```'].join('\n');
  };
  const table = (heads, rows) =>
    [
      `| ${heads.join(' | ')} |`,
      `|${heads.map(() => '---').join('|')}|`,
      ...rows.map(row => `| ${row.join(' | ')} |`),
    ].join('\n');
  const list = (count, write) => times(count, index => write(index)).join('\n');
  const steps = count => list(count, index => `${index + 1}. **${capital(phrase())}**: ${clause()}.`);
  const diagram = () =>
    ['```mermaid', 'graph LR', ...times(8, () => `    ${one(NOUNS)} --> ${one(NOUNS)}2`), '```'].join('\n');
  return {
    below,
    one,
    times,
    phrase,
    capital,
    link,
    clause,
    sentence,
    paragraph,
    code,
    table,
    list,
    steps,
    diagram,
  };
}

/** The file of a page, without its ending: `pattern-00001`. */
export function nameOf(index) {
  return `pattern-${String(index + 1).padStart(5, '0')}`;
}

/** One page: it has all that the built-in template asks for, but for every tenth. */
function page(index, size) {
  const w = createWriter(index + 1, size);
  const title = `${w.capital(w.phrase())} ${index + 1}`;
  const law = w.one(LAWS);
  const rest = w.times(5, part => [
    `### ${w.capital(w.phrase())} ${part + 1}`,
    w.paragraph(),
    w.paragraph(),
    part % 3 === 0 ? w.code(w.one(LANGUAGES)) : w.list(4, () => `- ${w.sentence()}`),
    part % 4 === 1
      ? w.table(
          ['Case', 'Before', 'After'],
          w.times(6, () => [w.phrase(), `${w.below(900)} ms`, `${w.below(90)} ms`]),
        )
      : w.paragraph(),
  ]);
  return [
    `---\ntitle: ${title}\ndescription: ${w.sentence()}\nlaws: [${law}]\n---`,
    `# ${title}`,
    [
      ':::axiom[⚡ Quick Reference]',
      `- **Problem:** ${w.sentence()}`,
      `- **Solution:** ${w.sentence()}`,
      `- **Trade-offs:** more ${w.phrase()} for less ${w.phrase()}`,
      `- **Use when:** ${w.clause()}`,
      ':::',
    ].join('\n'),
    '## The Problem',
    ...w.times(3, () => w.paragraph()),
    '### Why This Problem Is Hard',
    `${w.paragraph()} It follows from [a law](/laws/${law}).`,
    '## The Solution',
    '### Core Concept',
    w.paragraph(),
    w.paragraph(),
    w.diagram(),
    '### How It Works',
    w.steps(4),
    '### Key Properties',
    w.table(
      ['Property', 'Description', 'Guarantee'],
      w.times(3, () => [w.capital(w.phrase()), w.clause(), w.one(['Strong', 'Weak', 'None'])]),
    ),
    '## Implementation',
    '### Basic Implementation',
    w.code('python'),
    w.code('java'),
    '### Configuration Options',
    w.table(
      ['Parameter', 'Default', 'Range', 'Impact'],
      w.times(4, () => [`\`${w.one(NOUNS)}\``, `${w.below(90)}`, `1-${100 + w.below(900)}`, w.clause()]),
    ),
    ...rest.flat(),
    '## Trade-offs',
    w.table(
      ['Aspect', 'Benefit', 'Cost'],
      ['Performance', 'Complexity', 'Reliability', 'Scalability', 'Operational'].map(aspect => [
        `**${aspect}**`,
        w.clause(),
        w.clause(),
      ]),
    ),
    '## Real-World Examples',
    ...w.times(2, number =>
      [
        `### Example ${number + 1}: The ${w.phrase()}`,
        '',
        `- **Scale**: ${w.below(900)} ${w.one(NOUNS)}s a second`,
        `- **Implementation**: ${w.clause()}`,
        `- **Results**: ${w.clause()}`,
        `- **Lessons**: ${w.clause()}`,
      ].join('\n'),
    ),
    '## When to Use',
    `:::decision[✅ Use This Pattern When]\n${w.list(3, () => `- ${w.clause()}`)}\n:::`,
    `:::failure[❌ Don't Use When]\n${w.list(3, () => `- ${w.clause()}`)}\n:::`,
    '## Common Pitfalls',
    w.steps(4),
    '## Monitoring & Debugging',
    // Every tenth page has something to be told.
    index % 10 === 0 ? '### Metrics of Note' : '### Key Metrics',
    w.table(
      ['Metric', 'What It Tells You', 'Alert Threshold'],
      w.times(3, () => [w.phrase(), w.clause(), `${w.below(90)} %`]),
    ),
    '### Debug Checklist',
    w.list(4, () => `- [ ] Check whether ${w.clause()}`),
    '## Related Patterns',
    w.list(3, () => `- **${w.link()}**: ${w.clause()}.`),
    '## References',
    w.list(
      3,
      number =>
        `${number + 1}. [${w.capital(w.phrase())}, 2020. "${w.capital(w.phrase())}"](https://example.com/${w.below(900)}) - ${w.clause()}`,
    ),
    '',
  ].join('\n\n');
}

/** The pages of a library, in order: `[name, text]`. */
export function generatePages(size) {
  return Array.from({length: size}, (_, index) => [`${nameOf(index)}.md`, page(index, size)]);
}

/** The laws that the pages refer to. */
export const REGISTRY = LAWS.map(
  (id, index) => `- id: ${id}\n  number: ${index + 1}\n  title: ${id.replace('-', ' ')}\n  summary: A law.\n`,
).join('');

/** Writes `docs/*.md` and `laws.yml` below a folder. */
export function writeLibrary(folder, size) {
  mkdirSync(path.join(folder, 'docs'), {recursive: true});
  for (const [name, text] of generatePages(size)) writeFileSync(path.join(folder, 'docs', name), text);
  writeFileSync(path.join(folder, 'laws.yml'), REGISTRY);
}
