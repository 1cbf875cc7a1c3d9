import fc from 'fast-check';

/**
 * Markdown as people and machines write it, slips included: what a heading, list or table may be, and what only
 * looks like one. Pages and templates are drawn from the same well, so that one may resemble the other.
 */
const WORDS = [
  'Problem',
  'the problem',
  'Solution',
  'trade-offs',
  'Law 1',
  'x',
  'Größe',
  '日本語',
  '🎯',
  'e.g. this',
  'Step 2',
  'NOTE',
  '1.',
  'a: b',
];

const SLOTS = [
  '[Pattern Name]',
  '[2-3 paragraphs on it]',
  '[One sentence]',
  '[Strong/Weak/None]',
  '[5-7 words]',
  '[reference at least one law]',
  '[optional: more]',
  '{name}',
  '{{ name }}',
  '{a | b | c}',
  '<your name>',
  '(fill me in)',
  '[Text](URL)',
  '[Text](<link>)',
];

const INLINE = [
  '`code`',
  '`[param]`',
  '**bold**',
  '**bold:**',
  '*em*',
  '[text](https://example.org)',
  '[text][id]',
  '[id]',
  '[^1]',
  '![alt](x.png)',
  '<br/>',
  '<b>b</b>',
  '<a href="x">y</a>',
  '<Tag prop={1}>z</Tag>',
  '{expression}',
  '{#anchor}',
  '<!-- note -->',
  '<!-- template: optional -->',
  '{/* template: repeat: 2+ */}',
  '(optional)',
  ':emoji:',
  ':text[label]{a=b}',
  ':::',
  '[',
  ']',
  '[[x]]',
  '{',
  '<',
  '|',
  '\\[escaped\\]',
  '&amp;',
  'https://example.org',
  '…',
  '',
];

const text = fc
  .array(
    fc.oneof(
      {arbitrary: fc.constantFrom(...WORDS), weight: 6},
      {arbitrary: fc.constantFrom(...SLOTS), weight: 3},
      {arbitrary: fc.constantFrom(...INLINE), weight: 2},
      {arbitrary: fc.string({maxLength: 6}), weight: 1},
    ),
    {maxLength: 4},
  )
  .map(words => words.join(' ').replace(/\n/gu, ' '));

const heading = fc
  .tuple(
    fc.integer({min: 1, max: 7}),
    text,
    fc.constantFrom('', '', '', ' (optional)', ' {#id}', ' ##', ' <!-- optional -->'),
  )
  .map(([depth, name, end]) => `${'#'.repeat(depth)} ${name}${end}`);

const group = fc
  .tuple(
    fc.integer({min: 1, max: 4}),
    fc.constantFrom('Example', 'Step', 'Option'),
    fc.integer({min: 1, max: 3}),
    fc.constantFrom(': [Name]', ': [Name]', ''),
  )
  .map(([depth, name, count, end]) =>
    Array.from(
      {length: count},
      (_, index) => `${'#'.repeat(depth)} ${name} ${index + 1}${end}\n\n[Text]`,
    ).join('\n\n'),
  );

const setext = fc.tuple(text, fc.constantFrom('===', '---')).map(([name, line]) => `${name}\n${line}`);

const paragraph = fc.array(text, {minLength: 1, maxLength: 3}).map(lines => lines.join('\n'));

const fieldLines = fc
  .array(
    fc.tuple(
      fc.constantFrom('Problem', 'Solution', 'Scale', 'Next', 'Laws Applied', '[Name]', 'Step 1'),
      fc.constantFrom(':**', '**:', '**'),
      text,
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain(fields =>
    fc
      .tuple(fc.constantFrom('- ', '1. ', ''), fc.constantFrom('**', '**', ''))
      .map(([marker, bold]) =>
        fields
          .map(([name, end, value]) => `${marker}${bold}${name}${bold === '' ? ':' : end} ${value}`)
          .join('\n'),
      ),
  );

const list = fc
  .tuple(
    fc.constantFrom('- ', '* ', '1. ', '3) ', '- [ ] ', '- [x] '),
    fc.array(fc.oneof(text, fc.constantFrom('…', '')), {minLength: 1, maxLength: 4}),
    fc.boolean(),
  )
  .map(([marker, items, nested]) =>
    items.map(item => `${marker}${item}${nested ? `\n    - ${item}` : ''}`).join('\n'),
  );

const cell = fc.oneof(
  text.map(each => each.replaceAll('|', '')),
  fc.constantFrom('', ' ', '**Cost**', '[Strong/Weak/None]', 'Low'),
);

const table = fc.integer({min: 1, max: 3}).chain(columns =>
  fc
    .array(fc.array(cell, {minLength: Math.max(1, columns - 1), maxLength: columns}), {
      minLength: 1,
      maxLength: 4,
    })
    .map(([header = [], ...rows]) => {
      const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
      return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
    }),
);

const code = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````'),
    fc.constantFrom('', 'python', 'mermaid', 'js title="x"', '[language]'),
    fc.oneof(text, fc.constantFrom('', ':::axiom', '<!--')),
    fc.constantFrom(true, true, true, false),
  )
  .map(([fence, language, value, closed]) => `${fence}${language}\n${value}${closed ? `\n${fence}` : ''}`);

const comment = fc.constantFrom(
  '<!-- This section is optional. -->',
  '<!-- Remove this if it does not apply. -->',
  '<!-- guidance -->',
  '<!-- template: optional -->',
  '<!-- template: optional: when there is one; severity: warning -->',
  '<!-- template: repeat: 2-3 -->',
  '<!-- template: repeat: 3-2 -->',
  '<!-- template: aliases: Problem | Solution -->',
  '<!-- template: rank: any; sections: closed -->',
  '<!-- template: language: go -->',
  '<!-- template: hints: off -->',
  '<!-- template: optionl -->',
  '{/* template: optional */}',
  '<!-- open',
);

const kinds = fc.constantFrom('axiom', 'decision', 'failure', 'note', 'tip', 'Axiom', 'card');
const label = fc.oneof(
  text.map(each => `[${each}]`),
  text.map(each => ` ${each}`),
  fc.constantFrom('', '[Quick Reference]', '[⚡ Quick Reference]{#id .x}', '{.x}'),
);

function box(inner: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(':::', ':::', '::::', '::: '),
      kinds,
      label,
      inner,
      fc.constantFrom('\n:::', '\n:::', '\n::::', '', '\n\n:::'),
    )
    .map(([open, kind, title, body, close]) => `${open}${kind}${title}\n${body}${close}`);
}

function htmlBox(inner: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('axiom-box', 'decision-box', 'failure-vignette', 'other'),
      text,
      inner,
      fc.constantFrom('\n', '\n\n'),
      fc.constantFrom('</div>', ''),
    )
    .map(
      ([name, title, body, gap, close]) =>
        `<div class="${name}">${gap}<h3>${title}</h3>${gap}${body}${gap}${close}`,
    );
}

const html = fc.constantFrom(
  '<ul>\n<li><strong>Problem:</strong> [One sentence]</li>\n<li>[Text]</li>\n</ul>',
  '<details>\n<summary>[More]</summary>\n\n[Text]\n\n</details>',
  '<Tabs>\n\n[Text]\n\n</Tabs>',
  '<p>[Text]</p>',
  'import X from "x";',
);

const odds = fc.oneof(
  fc.constantFrom(
    '---',
    '***',
    ':::',
    '::::',
    '[id]: https://example.org',
    '[^1]: Note.',
    '\u0000',
    '\t',
    '\\',
    '$$\nx\n$$',
    '=== ',
    '> ',
  ),
  fc.string({maxLength: 30}),
);

const leaf = fc.oneof(
  {arbitrary: heading, weight: 6},
  {arbitrary: group, weight: 1},
  {arbitrary: setext, weight: 1},
  {arbitrary: paragraph, weight: 5},
  {arbitrary: fieldLines, weight: 3},
  {arbitrary: list, weight: 4},
  {arbitrary: table, weight: 3},
  {arbitrary: code, weight: 2},
  {arbitrary: comment, weight: 2},
  {arbitrary: html, weight: 1},
  {arbitrary: odds, weight: 1},
);

const indent = (by: string) => (value: string) =>
  value
    .split('\n')
    .map(line => by + line)
    .join('\n');

const block = fc.oneof(
  {arbitrary: leaf, weight: 8},
  {arbitrary: box(leaf), weight: 2},
  {arbitrary: box(box(leaf)), weight: 1},
  {arbitrary: htmlBox(leaf), weight: 1},
  {arbitrary: leaf.map(indent('> ')), weight: 1},
  {arbitrary: leaf.map(value => `- ${indent('  ')(value).trimStart()}`), weight: 1},
);

const frontMatter = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        'title: [Pattern Name]',
        'title: Timeout',
        'title:',
        'status: {draft | accepted} # one of these',
        'status: draft',
        'status: draft # draft | accepted',
        '# These are optional.',
        'laws:\n  - law-1',
        'laws: [law-1, law-2]',
        'date: 2024-01-01',
        'a: b: c',
        'date: 2024-01-02',
        'mdx:\n  format: md',
        ': x',
        '- item',
        '[Name]: x',
      ),
      {maxLength: 4},
    ),
    fc.constantFrom('\n---\n', '\n---\n', '\n---\n', '\n--- \n', '\n', '\n...\n'),
  )
  .map(([lines, end]) => `---\n${lines.join('\n')}${end}`);

/** Any Markdown text. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(frontMatter, {nil: '', freq: 3}),
    fc.constantFrom('', '', '\uFEFF'),
    fc.array(block, {maxLength: 9}),
    fc.constantFrom('\n\n', '\n\n', '\n\n', '\n'),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.constantFrom('', '\n'),
  )
  .map(
    ([top, mark, blocks, gap, newline, end]) =>
      mark + `${top}${blocks.join(gap)}${end}`.replaceAll('\n', newline),
  );

/** A text and another that was made of it by taking, doubling and moving some of its lines. */
export const relatives: fc.Arbitrary<{template: string; page: string}> = fc
  .tuple(
    markdown,
    fc.array(fc.tuple(fc.constantFrom('drop', 'double', 'move', 'fill'), fc.nat(), fc.nat()), {maxLength: 5}),
  )
  .map(([template, changes]) => {
    const lines = template.split('\n');
    for (const [change, from, to] of changes) {
      const at = from % Math.max(1, lines.length);
      const line = lines[at] ?? '';
      if (change === 'drop') lines.splice(at, 1);
      else if (change === 'double') lines.splice(at, 0, line);
      else if (change === 'fill') lines[at] = line.replace(/\[[^\]]*\]/u, 'text');
      else lines.splice(to % Math.max(1, lines.length), 0, ...lines.splice(at, 1));
    }
    return {template, page: lines.join('\n')};
  });
