import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {
  parseDiagrams,
  type MermaidOptions,
  type ParsedDiagrams,
} from '../../../src/check/diagrams/parse-diagrams.js';
import {BROKEN_DIAGRAMS} from './broken-diagrams.js';

// Mermaid loads in about a second, and a busy machine takes several.
jest.setTimeout(60_000);

const SITE = path.resolve(__dirname, '../../..');
const VALID = path.join(__dirname, 'fixtures/valid');

function parse(texts: string[], config?: MermaidOptions): Promise<ParsedDiagrams> {
  return parseDiagrams(
    texts.map((text, id) => ({id, text})),
    {from: SITE, config},
  );
}

describe('diagrams that mermaid draws', () => {
  const names = readdirSync(VALID);
  // Valid and broken ones in turn: what a broken one leaves behind in its parser must not reach the next.
  const texts = names.flatMap((name, index) => [
    readFileSync(path.join(VALID, name), 'utf8'),
    BROKEN_DIAGRAMS[index]?.text ?? '',
  ]);
  let parsed: ParsedDiagrams;

  beforeAll(async () => {
    parsed = await parse(texts);
  });

  it.each(names.map((name, index) => ({name, id: 2 * index})))('passes $name', ({id}) => {
    expect(parsed.errors.get(id)).toBeUndefined();
    expect(parsed.skipped).not.toContain(id);
  });

  it('passes them with front matter, directives, comments and Windows line ends', async () => {
    const dressed = texts
      .filter((_, index) => index % 2 === 0)
      .map(
        text => `---\ntitle: x\nconfig:\n  theme: forest\n---\n%%{init: {'theme': 'dark'}}%%\n%% x\n${text}`,
      );
    const {errors, skipped} = await parse([
      ...dressed,
      ...dressed.map(text => text.replaceAll('\n', '\r\n')),
    ]);
    expect([...errors]).toEqual([]);
    expect(skipped).toEqual([]);
  });
});

describe('diagrams that mermaid refuses', () => {
  let parsed: ParsedDiagrams;

  beforeAll(async () => {
    parsed = await parse(BROKEN_DIAGRAMS.map(({text}) => text));
  });

  it.each(BROKEN_DIAGRAMS.map((diagram, id) => ({...diagram, id})))('reports $name', ({id, line, reason}) => {
    expect(parsed.errors.get(id)).toEqual({line, reason});
  });

  it('skips none', () => {
    expect(parsed.skipped).toEqual([]);
  });
});

describe('long diagrams', () => {
  const megabyte = Array.from({length: 50_000}, (_, index) => `  A->>B: hi ${index}\n`).join('');

  it('says that mermaid does not draw them', async () => {
    const {errors} = await parse([`sequenceDiagram\n${megabyte}`]);
    expect(errors.get(0)?.reason).toMatch(/^The diagram has \d+ characters, mermaid draws 50000 at most/);
  });

  it('does not count comments', async () => {
    const {errors} = await parse([`flowchart TD\n${'%% a long remark\n'.repeat(10_000)}A --> B\n`]);
    expect([...errors]).toEqual([]);
  });

  it('finds the line where the site raised the limit', async () => {
    const text = `sequenceDiagram\n${megabyte}  A->>B hi\n`;
    const {errors} = await parse([text], {maxTextSize: 10_000_000});
    expect(errors.get(0)?.line).toBe(50_002);
  });

  it('takes the number of edges from the options', async () => {
    const text = `flowchart TD\n${Array.from({length: 600}, (_, index) => `a${index} --> b\n`).join('')}`;
    expect((await parse([text])).errors.get(0)?.reason).toMatch(/^Edge limit exceeded/);
    expect((await parse([text], {maxEdges: 1000})).errors.size).toBe(0);
  });
});

it('has nothing to do for no diagrams', async () => {
  expect(await parse([])).toEqual({available: true, errors: new Map(), skipped: []});
});
