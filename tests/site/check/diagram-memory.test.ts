import {checkDiagrams} from '../../../src/check/check-diagrams.js';
import {createDiagramCheck} from '../../../src/site/check/diagram-memory.js';
import {page} from '../site-docs.js';

jest.mock('../../../src/check/diagrams/parse-diagrams.js', () => ({
  parseDiagrams: jest.fn(async (diagrams: {id: number; text: string}[]) => {
    parsed.push(...diagrams.map(({text}) => text));
    const bad = diagrams.filter(({text}) => text.includes('bad'));
    const error = (text: string) => ({reason: 'a reason', line: text.includes('line') ? 2 : null});
    return {available: true, errors: new Map(bad.map(({id, text}) => [id, error(text)])), skipped: []};
  }),
}));

const parsed: string[] = [];
const block = (text: string) => `\n- item\n\n  \`\`\`mermaid\n  ${text}\n  more\n  \`\`\`\n`;

test('a diagram is parsed once, and found where it stands', async () => {
  const check = createDiagramCheck(() => ({from: '.'}));
  const pages = (prose: string) => [
    page(prose + block('bad line') + block('good') + block('bad'), 'a.md'),
    page(block('bad'), 'b.md'),
  ];
  const first = await check(pages('Text.\n'));
  expect(parsed).toEqual(['bad line\nmore', 'good\nmore', 'bad\nmore']);
  expect(first).toEqual(await checkDiagrams(pages('Text.\n'), {from: '.'}));

  parsed.length = 0;
  const second = await check(pages('Text.\n\nMore text.\n'));
  expect(parsed).toEqual([]);
  expect(second.map(({place}) => place.start.line)).toEqual(
    first.map(({path, place}) => place.start.line + (path === 'a.md' ? 2 : 0)),
  );
});

test('a site that draws no diagrams has none that is wrong', async () => {
  expect(await createDiagramCheck(() => undefined)([page(block('bad'))])).toEqual([]);
});
