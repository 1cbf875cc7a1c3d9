import fc from 'fast-check';

/** Pieces of sentences: what the two parsers are known to see with other eyes, among plain words. */
const PIECES = [
  ...[
    'a',
    'word',
    'two words',
    'snake_case_word',
    'é',
    'ไทย',
    '😀',
    '✅',
    '…',
    '"q"',
    "it's",
    '1.',
    '10:30',
    '1:1',
  ],
  ...[
    '*em*',
    '**strong**',
    '***both***',
    '_em_',
    '__strong__',
    '*a **b* c**',
    '**a*b**',
    '~~del~~',
    '~',
    '*',
    '_',
  ],
  ...[
    '`code`',
    '``co`de``',
    '`',
    '``',
    '\\*',
    '\\[',
    '\\',
    '\\\n',
    '  ',
    '\t',
    '\u00a0',
    '\u2028',
    '&amp;',
    '&nope;',
  ],
  ...[
    '[link](url)',
    '[link](<u r l> "t")',
    '![image](u)',
    '[ref]',
    '[ref][r]',
    '[a[b]c](d)',
    '[^1]',
    '[x]',
    '[ ]',
  ],
  ...['[', ']', '(', ')', '{', '}', '{a}', '{#id}', '<', '>', '!', '#', '=', '-', '+', '|', '^', '@', '$x$'],
  ...[
    'https://example.com/x',
    'https://a.b/c_(d)',
    'http://a.b.',
    'www.example.com',
    'a@b.co',
    'mailto:a@b.co',
  ],
  ...[
    '<https://e.com>',
    '<b>',
    '</b>',
    '<br/>',
    '<a href="x">',
    '<!-- c -->',
    '<?x?>',
    '<!',
    ':name',
    ':n[l]',
    'a:b',
    ':::',
  ],
];

const line = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), {minLength: 1, maxLength: 6})
  .map(parts => parts.map(([piece, gap]) => piece + gap).join(''));

type Shape = (one: string, two: string) => string;

const SHAPES: readonly Shape[] = [
  one => one,
  (one, two) => `${one}\n${two}`,
  (one, two) => `${one}  \n${two}`,
  one => `## ${one}`,
  one => `### ${one} {#id}`,
  one => `${one}\n===`,
  one => `${one}\n---`,
  one => `- ${one}`,
  (one, two) => `* ${one}\n* ${two}`,
  (one, two) => `1. ${one}\n2. ${two}`,
  (one, two) => `- [ ] ${one}\n- [x] ${two}`,
  (one, two) => `- a\n  - ${one}\n    - ${two}`,
  one => `- a\n\n  ${one}`,
  one => `10. x\n    ${one}`,
  one => `-\n  ${one}`,
  one => `> ${one}`,
  (one, two) => `> - ${one}\n>   ${two}`,
  one => `\`\`\`js\n${one}\n\`\`\``,
  one => `~~~ meta ${one}\n${one}\n~~~`,
  one => `- \`\`\`\n  ${one}\n  \`\`\``,
  one => `    ${one}`,
  (one, two) => `| a | b |\n|---|:-:|\n| ${one} | ${two} |`,
  one => `a | b\n-|-\n${one}`,
  () => '---',
  one => `<div class="axiom-box">\n\n${one}\n\n</div>`,
  one => `<details><summary>${one}</summary>\n\n${one}\n\n</details>`,
  one => `<!-- ${one} -->`,
  one => `:::axiom[⚡ Title]\n${one}\n:::`,
  one => `:::axiom[${one}]\n- text\n:::`,
  (one, two) => `::::axiom[A]\n:::note\n${one}\n:::\n\n${two}\n::::`,
  () => '::pages{law="drift"}',
  one => `::pages[${one}]`,
  () => '[r]: /u "t"',
  one => `[^1]: ${one}`,
  one => `---\na: b\n---\n\n${one}`,
  one => `import x from "y"\n\n${one}`,
];

const WRAPPERS: readonly ((text: string) => string)[] = [
  ...Array.from({length: 6}, () => (text: string) => text),
  text => text.replace(/^/gmu, '> '),
  text => `- ${text.replaceAll('\n', '\n  ')}`,
  text => `:::axiom[Wrapped]\n${text}\n:::`,
];

const block = fc
  .tuple(fc.constantFrom(...SHAPES), line, line, fc.constantFrom(...WRAPPERS))
  .map(([shape, one, two, wrap]) => wrap(shape(one, two)));

/** A text of a few blocks, in which all that Markdown knows may stand in all else. */
export const madeUpMarkdown = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')), {minLength: 1, maxLength: 5})
  .map(blocks => blocks.map(([text, gap]) => text + gap).join(''));
