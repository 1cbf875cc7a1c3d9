import {checkDiagrams} from '../../src/check/check-diagrams.js';
import type {ParseDiagramsOptions} from '../../src/check/diagrams/parse-diagrams.js';
import {readPage} from '../../src/markdown/read-page.js';
import {makeFakeSite, type FakeSite} from './diagrams/fake-mermaid.js';

jest.setTimeout(60_000);

let site: FakeSite;

beforeEach(() => {
  site = makeFakeSite();
});

afterEach(() => site.remove());

const page = (contents: string, path: string) => readPage({path, contents, format: 'md'});
const block = (text: string) => `\n- item\n\n  \`\`\`mermaid\n  ${text}\n  \`\`\`\n`;
const pages = (prose: string) => [
  page(prose + block('bad') + block('good') + block('hang'), 'a.md'),
  page(block('bad'), 'b.md'),
];
const places = async (prose: string, options: Partial<ParseDiagramsOptions>) =>
  (await checkDiagrams(pages(prose), {from: site.folder, diagramTimeout: 1000, ...options})).map(
    ({path, place: {start}, severity = 'error'}) => `${path}:${start.line}:${start.column} ${severity}`,
  );

test('a diagram is parsed once, and found where it stands', async () => {
  const known = new Map();
  expect(await places('Text.\n', {known})).toEqual(['a.md:5:3 error', 'a.md:17:3 warning', 'b.md:4:3 error']);
  expect(site.log()).toEqual(['start', 'bad', 'good', 'hang']);

  expect(await places('Text.\n\nMore text.\n', {known})).toEqual([
    'a.md:7:3 error',
    'a.md:19:3 warning',
    'b.md:4:3 error',
  ]);
  expect(site.log()).toEqual(['start', 'bad', 'good', 'hang']);
});

test('what one call knows, another does not', async () => {
  await places('', {});
  await places('', {});
  expect(site.log().filter(text => text === 'bad')).toHaveLength(2);
});
