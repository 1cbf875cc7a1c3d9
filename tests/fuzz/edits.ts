import fc from 'fast-check';

/** What breaks lines, steers terminals, or is the half of something. */
const HOSTILE = [
  '\r\n',
  '\r',
  '\uFEFF',
  '\t',
  '\0',
  '\u0085',
  '\u2028',
  '\u2029',
  '\uD800',
  '\uDC00',
  '\u200B',
  '\u00A0',
  '\u001B[31m',
  '\u202E',
  '```',
  '\n```js\n',
  '\n    ```',
  '~~~~',
  '\n:::axiom[A\n',
  '\n:::\n',
  '\n::::: tip\n',
  '::pages{sort="',
  '[',
  ']',
  '[[[',
  '](',
  '![',
  '[^1]:',
  '<',
  '<b',
  '</div>',
  '<Tabs>',
  '{',
  '}',
  '{{',
  '{/*',
  '*/}',
  '{...props}',
  '<!--',
  '-->',
  '<!-- template: optional -->',
  '<!-- template: repeat: 2+; sections: closed -->',
  '\nimport A from "a";\n',
  '\nexport const a = {\n',
  '---',
  '\n---\n',
  '\n===\n',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n# ',
  '\n### ',
  '|',
  '\n|---|---|\n',
  '**',
  '`',
  '\\',
  '&amp;',
  '*a: ',
  '&a ',
  '!!map ',
  '? ',
  ': ',
  ' #',
  "'",
  '"',
  '\n  ',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '../../etc',
  '1'.repeat(40),
  '.'.repeat(40),
  '-'.repeat(40),
  '[2-3 paragraphs]',
  '(optional)',
  'การทดสอบภาษาไทย'.repeat(4),
  '日本語。',
  'e\u0301\u0301\u0301',
  '🧑‍🚀',
  '| a '.repeat(20),
  '> '.repeat(20),
  '- '.repeat(20),
];

const HOSTILE_TEXT = fc.oneof(
  {arbitrary: fc.constantFrom(...HOSTILE), weight: 8},
  {arbitrary: fc.string({maxLength: 4, unit: 'binary'}), weight: 1},
);

type Edit = ['drop' | 'double' | 'swap' | 'insert' | 'cut' | 'indent' | 'join', number, number, string];

const EDITS: fc.Arbitrary<Edit[]> = fc.array(
  fc.tuple(
    fc.constantFrom('drop', 'double', 'swap', 'insert', 'insert', 'insert', 'cut', 'indent', 'join'),
    fc.nat(9999),
    fc.nat(9999),
    HOSTILE_TEXT,
  ),
  {maxLength: 4},
);

/** Texts with some of their lines lost, doubled or moved, and with hostile fragments in any place. */
export function edited(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(texts, EDITS).map(([text, edits]) => edits.reduce(edit, text));
}

function edit(text: string, [kind, first, second, fragment]: Edit): string {
  const offset = first % (text.length + 1);
  if (kind === 'insert') return text.slice(0, offset) + fragment + text.slice(offset);
  if (kind === 'cut') return text.slice(0, offset) + text.slice(offset + (second % 20));
  const lines = text.split('\n');
  const [from, to] = [first % lines.length, second % lines.length];
  const line = lines[from] ?? '';
  if (kind === 'drop') lines.splice(from, 1);
  else if (kind === 'double') lines.splice(to, 0, line);
  else if (kind === 'swap') [lines[from], lines[to]] = [lines[to] ?? '', line];
  else if (kind === 'indent') lines[from] = ' '.repeat(second % 9) + line;
  else lines.splice(from, 2, line + (lines[from + 1] ?? ''));
  return lines.join('\n');
}
