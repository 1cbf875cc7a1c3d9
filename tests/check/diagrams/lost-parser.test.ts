import {
  parseDiagrams,
  type ParsedDiagrams,
  type ParseDiagramsOptions,
} from '../../../src/check/diagrams/parse-diagrams.js';
import {makeFakeSite, type FakeSite} from './fake-mermaid.js';

jest.setTimeout(60_000);

let site: FakeSite;

beforeEach(() => {
  site = makeFakeSite();
});

afterEach(() => site.remove());

function parse(texts: string[], options: Partial<ParseDiagramsOptions> = {}): Promise<ParsedDiagrams> {
  return parseDiagrams(
    texts.map((text, id) => ({id, text})),
    {from: site.folder, diagramTimeout: 1000, ...options},
  );
}

const BAD = {line: null, reason: 'bad'};

describe.each(['hang', 'never', 'exit', 'kill'])('a diagram that ends in: %s', command => {
  it('is skipped, and the others are judged', async () => {
    const {available, errors, skipped} = await parse(['ok', 'bad', command, 'bad again', 'bad']);
    expect(available).toBe(true);
    expect(errors.get(1)).toEqual(BAD);
    expect(errors.get(4)).toEqual(BAD);
    expect(skipped).toEqual([2]);
  });
});

it('survives a diagram that eats all memory', async () => {
  const {errors, skipped} = await parseDiagrams(
    [
      {id: 1, text: 'memory'},
      {id: 2, text: 'bad'},
    ],
    {from: site.folder},
  );
  expect(skipped).toEqual([1]);
  expect(errors).toEqual(new Map([[2, BAD]]));
});

it('lets no diagram pay for what another throws late', async () => {
  const {errors, skipped} = await parse(['late', 'pause', 'bad']);
  expect(errors).toEqual(new Map([[2, BAD]]));
  expect(skipped).toEqual([]);
});

it('skips what says nothing about the diagram', async () => {
  const {errors, skipped} = await parse(['type', 'reference']);
  expect(errors.size).toBe(0);
  expect(skipped).toEqual([0, 1]);
});

it('takes errors of any shape', async () => {
  const {errors, skipped} = await parse(['string', 'null', 'odd', 'noise']);
  expect(errors.get(0)?.reason).toBe('a string');
  expect(errors.get(1)?.reason).toBe('null');
  expect(errors.get(2)?.reason).toBeTruthy();
  expect(skipped).toEqual([]);
});

it.each([
  '"rubbish"',
  '7',
  '{}',
  '{"ready": true}',
  '{"failure": 7}',
  '{"failure": {}}',
  '{"failure": {"name": "a"}}',
])('takes no answer from what a diagram sends by itself: %s', async message => {
  const {errors, skipped} = await parse([`send ${message}`, 'bad', 'ok']);
  expect(errors).toEqual(new Map([[1, BAD]]));
  expect(skipped).toEqual([]);
});

it.each(['null', '{"hash": {}}', '{"message": {"a": 1}, "hash": {"expected": [null, {}]}}'])(
  'says something of whatever is thrown: %s',
  async thrown => {
    const {errors} = await parse([`throw ${thrown}`, 'bad']);
    expect(typeof errors.get(0)?.reason).toBe('string');
    expect(errors.get(1)).toEqual(BAD);
  },
);

it('uses one process for all, and parses equal texts once', async () => {
  const {errors} = await parse(['bad', 'ok', 'bad', 'ok', 'bad']);
  expect([...errors.keys()]).toEqual([0, 2, 4]);
  expect(site.log()).toEqual(['start', 'bad', 'ok']);
});

it('starts no process without a diagram', async () => {
  await parse([]);
  expect(() => site.log()).toThrow('ENOENT');
});

it('skips the rest when time is up', async () => {
  const {errors, skipped} = await parse(['bad', 'hang', 'ok', 'bad'], {
    timeout: 2500,
    diagramTimeout: 60_000,
  });
  expect(errors).toEqual(
    new Map([
      [0, BAD],
      [3, BAD],
    ]),
  );
  expect(skipped).toEqual([1, 2]);
});

it.each(['throw new Error("broken")', 'process.exit(0)', 'for (;;);', 'export default'])(
  'skips all where mermaid does not load: %s',
  async source => {
    const broken = makeFakeSite(source);
    const diagrams = [
      {id: 7, text: 'ok'},
      {id: 8, text: 'bad'},
    ];
    expect(await parseDiagrams(diagrams, {from: broken.folder, timeout: 2000})).toEqual({
      available: true,
      errors: new Map(),
      skipped: [7, 8],
    });
    broken.remove();
  },
);

it('skips all where the options cannot be handed over', async () => {
  const config: Record<string, unknown> = {};
  config.self = config;
  expect((await parse(['ok'], {config})).skipped).toEqual([0]);
});
