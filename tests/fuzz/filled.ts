import fc from 'fast-check';

/** A part of a template, and what a writer has made of it who does all that it asks. */
interface Part {
  template: string;
  page: string;
}

const SENTENCE = fc.constantFrom(
  'A caller waits no longer than its own caller does.',
  'Requests queue up before anybody notices.',
  'It was tried in two places, and held.',
  'Größere Netze brauchen mehr Zeit.',
  'The order of writes is lost (rarely), but reads go on.',
  'See `retry()` for the code.',
);
const NAME = fc.constantFrom(
  'Circuit Breaker',
  'Token Bucket',
  'Saga',
  'Zwei-Phasen-Commit',
  'Leader & Follower',
);
const HEADINGS = [
  'The Problem',
  'Solution',
  '🎯 When to Use It',
  '1. Trade-offs',
  'Costs',
  'Größe',
  'Operations',
];

const prose: fc.Arbitrary<Part> = fc.oneof(
  fc.tuple(SENTENCE, SENTENCE).map(([first, second]) => ({
    template: '[2-3 paragraphs on the problem]',
    page: `${first}\n\n${second}`,
  })),
  SENTENCE.map(page => ({template: '[One sentence that says it]', page})),
  SENTENCE.map(page => ({template: '[Explain what happens without it]', page})),
  fc.tuple(SENTENCE, SENTENCE).map(([first, second]) => ({
    template: '<!-- Guidance for writers. -->\n\n{{ describe the solution }}',
    page: `${first} ${second}`,
  })),
  SENTENCE.map(page => ({template: '<!-- template: optional -->\n[A remark on history]', page})),
  fc.constant({template: '<!-- template: optional -->\n[A remark on history]', page: ''}),
);

const FIELDS = ['Problem', 'Scale', 'Owner', 'Data Store', 'Size (MB)'];

const fields = fc
  .tuple(
    fc.shuffledSubarray(FIELDS, {minLength: 1}),
    fc.constantFrom('- ', '* ', ''),
    fc.constantFrom(':**', '**:'),
    fc.array(SENTENCE, {minLength: FIELDS.length, maxLength: FIELDS.length}),
  )
  .map(([names, marker, end, values]): Part => {
    const lines = (value: (index: number) => string) =>
      names
        .map((name, index) => `${marker}**${name}${end} ${value(index)}`)
        .join(marker === '' ? '  \n' : '\n');
    return {template: lines(() => '[What it is]'), page: lines(index => values[index] ?? '')};
  });

const list = fc
  .tuple(
    fc.constantFrom('- ', '* ', '1. ', '- [ ] '),
    fc.integer({min: 1, max: 3}),
    fc.array(SENTENCE, {minLength: 3, maxLength: 5}),
  )
  .map(([marker, count, items]): Part => ({
    template: Array.from({length: count}, (_, index) => `${marker}[Item ${index + 1}]`).join('\n'),
    page: items.map(item => marker + item).join('\n'),
  }));

const table = fc
  .tuple(
    fc.shuffledSubarray(['Option', 'Cost', 'When', 'Größe'], {minLength: 2}),
    fc.array(NAME, {minLength: 1, maxLength: 3}),
  )
  .map(([columns, rows]): Part => {
    const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
    const head = `${line(columns)}\n${line(columns.map(() => '---'))}\n`;
    return {
      template: head + line(columns.map(column => `[${column}]`)),
      page: head + rows.map(name => line(columns.map((_, index) => `${name} ${index}`))).join('\n'),
    };
  });

const code = fc.constantFrom('python', 'mermaid', 'yaml').map((language): Part => {
  const block = (text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
  const diagram = (from: string) => `graph LR\n  ${from} --> B`;
  return language === 'mermaid'
    ? {template: block(diagram('A')), page: block(diagram('C'))}
    : {template: block('[code]'), page: block('value: 12')};
});

const choice = fc.constantFrom('Strong', 'Weak', 'None').map((value): Part => ({
  template: '**Consistency**: [Strong/Weak/None]',
  page: `**Consistency**: ${value}`,
}));

const simple = fc.oneof(prose, prose, fields, list, table, code, choice);

const box = fc
  .tuple(
    fc.constantFrom('axiom', 'decision', 'failure', 'note'),
    fc.constantFrom('[Quick Reference]', '[🎯 In Short]', ''),
    simple,
  )
  .map(([kind, title, {template, page}]): Part => {
    const around = (text: string) => `:::${kind}${title}\n\n${text}\n\n:::`;
    return {template: around(template), page: around(page === '' ? 'Nothing else.' : page)};
  });

const block = fc.oneof({arbitrary: simple, weight: 4}, {arbitrary: box, weight: 1});

const section = fc
  .tuple(
    fc.array(block, {minLength: 1, maxLength: 2}),
    fc.constantFrom('', '', ' (optional)', ' <!-- template: optional -->'),
    fc.boolean(),
  )
  .map(([blocks, mark, isLeftOut]) => ({blocks, mark, isLeftOut: isLeftOut && mark !== ''}));

/** A numbered series; a page may have more of them. */
const series = fc
  .tuple(fc.integer({min: 1, max: 3}), fc.nat(2), fc.array(NAME, {minLength: 5, maxLength: 5}), SENTENCE)
  .map(([count, more, names, sentence]): Part => {
    const members = (length: number, name: (index: number) => string, text: string) =>
      Array.from({length}, (_, index) => `### Example ${index + 1}: ${name(index)}\n\n${text}`).join('\n\n');
    return {
      template: `## Examples\n\n${members(count, () => '[Company]', '[What they do]')}`,
      page: `## Examples\n\n${members(count + more, index => names[index] ?? '', sentence)}`,
    };
  });

const FRONT_MATTER: readonly Part[] = [
  {template: 'status: {draft | final}', page: 'status: draft'},
  {template: 'date: YYYY-MM-DD', page: 'date: 2024-02-29'},
  {template: 'owner: [Name] # optional', page: ''},
  {template: 'tags: [] # optional', page: 'tags: [a, b]'},
  {template: 'effort: low # one of: low, high', page: 'effort: high'},
];

/** A template, and a page on which a writer has filled in all of it: there is nothing to say of it. */
export const filled: fc.Arbitrary<Part> = fc
  .tuple(
    NAME,
    fc.subarray([...FRONT_MATTER]),
    fc.shuffledSubarray(HEADINGS, {minLength: 1, maxLength: 4}),
    fc.array(section, {minLength: 4, maxLength: 4}),
    fc.option(series, {nil: null}),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([name, keys, headings, sections, last, newline]) => {
    const written = headings.map((heading, index): Part => {
      const {blocks = [], mark = '', isLeftOut = false} = sections[index] ?? {};
      const pages = blocks.map(({page}) => page).filter(page => page !== '');
      const isEmpty = isLeftOut || pages.length === 0;
      return {
        template: [`## ${heading}${mark}`, ...blocks.map(({template}) => template)].join('\n\n'),
        page:
          isEmpty && mark !== ''
            ? ''
            : [`## ${heading}`, ...(isEmpty ? ['Nothing else.'] : pages)].join('\n\n'),
      };
    });
    const all = [...written, ...(last ? [last] : [])];
    const text = (part: keyof Part, title: string) =>
      [
        `---\n${keys
          .map(key => key[part])
          .filter(line => line !== '')
          .join('\n')}\n---`,
        `# ${title}`,
        ...all.map(each => each[part]).filter(each => each !== ''),
      ]
        .join('\n\n')
        .replaceAll('\n', newline);
    return {template: text('template', '[Pattern Name]'), page: text('page', name)};
  });
