import {setSharedState, type BoxRendering} from '../../src/remark/shared-state.js';
import {compilePage} from './render.js';

// What the transform makes of boxes beyond putting them into components: ids, pairs, fields, entries of the table of contents.

const FORMATS = ['md', 'mdx'] as const;
const DECISION: BoxRendering = {name: 'decision', toc: false, pairsWith: 'failure'};
const FAILURE: BoxRendering = {name: 'failure', toc: false, pairsWith: false};

function declare(...boxes: BoxRendering[]): void {
  setSharedState({boxes, pageData: new Map()});
}

afterEach(() => declare());

const lines = (...text: string[]) => text.join('\n');
const box = (label: string, kind = 'axiom', body = 'Text') =>
  lines(`:::${kind}${label && `[${label}]`}`, body, ':::');
const attributes = (html: string, component: string, name: string) =>
  [...html.matchAll(new RegExp(`<x-${component}(?=[ >])[^>]*?(?: ${name}="([^"]*)")?>`, 'gu'))].map(
    ([, value]) => value,
  );

async function idsOf(content: string, format: 'md' | 'mdx' = 'mdx'): Promise<unknown[]> {
  return attributes((await compilePage(content, format)).html, 'PatternBox', 'id');
}

describe.each(FORMATS)('ids in %s', format => {
  test.each([
    ['Retry forever', 'retry-forever'],
    ['⚡ Quick Reference', 'quick-reference'],
    [':zap: Quick Reference', 'quick-reference'],
    ["❌ Don't Use When", 'dont-use-when'],
    ['`retry: forever` *now*', 'retry-forever-now'],
    ['Größe', 'größe'],
    ['日本語', '日本語'],
    ['⚡', 'axiom'],
    ['…', 'axiom'],
    ['', 'axiom'],
  ])('of the label `%s`: `%s`', async (label, id) => {
    expect(await idsOf(box(label), format)).toEqual([id]);
  });

  test('are those of headings, and each is given once', async () => {
    const id = format === 'md' ? '{#timeouts}' : '{/* #timeouts */}';
    const headings = `## Trade-offs\n\n## Other ${id}\n\n## Late`;
    const boxes = ['Trade-offs', 'Timeouts', 'Timeouts', 'Late', 'New'].map(label => box(label)).join('\n\n');
    expect(await idsOf(`${boxes}\n\n${headings}`, format)).toEqual([
      'trade-offs-1',
      'timeouts-1',
      'timeouts-2',
      'late-1',
      'new',
    ]);
  });

  test('that writers give stay, and are given to no other box', async () => {
    const source = lines(
      '<a id="html"></a>',
      '',
      box('Given'),
      '',
      ':::axiom[Else]{#given}',
      'x',
      ':::',
      '',
      box('Html'),
    );
    expect(await idsOf(source, format)).toEqual(['given-1', 'given', 'html-1']);
  });
});

describe.each(FORMATS)('pairs in %s', format => {
  const list = '- one\n- two';
  const pair = (first = list, second = list, between = '') =>
    lines(box('Yes', 'decision', first), '', between, box('No', 'failure', second));
  const isPair = async (content: string) =>
    (await compilePage(content, format)).html.includes('<x-PatternBox-Pair>');

  test('two boxes of a pair of kinds that hold lists stand in one element', async () => {
    declare(DECISION, FAILURE);
    const {html, code} = await compilePage(`${pair()}\n\nEnd`, format);
    expect(html.replaceAll('\n', '')).toMatch(
      /<x-PatternBox-Pair><x-PatternBox kind="decision" id="yes">.*<li>two<\/li>.*<x-PatternBox kind="failure" id="no">.*<\/x-PatternBox><\/x-PatternBox-Pair><p>End/u,
    );
    expect(code.match(/@theme\/PatternBox\/Pair/gu)).toHaveLength(1);
  });

  test('in either order, and with text around the lists', async () => {
    declare(DECISION, FAILURE);
    expect(await isPair(lines(box('No', 'failure', list), '', box('Yes', 'decision', list)))).toBe(true);
    expect(await isPair(pair(`When:\n\n${list}`))).toBe(true);
  });

  test.each([
    ['something stands between', pair(list, list, 'Text\n')],
    ['one has no list', pair(list, 'Text')],
    ['one has code', pair(`${list}\n\n\`\`\`js\nx\n\`\`\``)],
    ['one has code in its list', pair('- one\n\n  ```js\n  x\n  ```')],
    ['one has a table', pair(`${list}\n\n| a |\n|---|\n| b |`)],
  ])('none where %s', async (_, content) => {
    declare(DECISION, FAILURE);
    expect(await isPair(content)).toBe(false);
  });

  test('none of kinds that are none by the options', async () => {
    declare({...DECISION, pairsWith: false}, FAILURE);
    expect(await isPair(pair())).toBe(false);
  });

  test('none with an admonition, which an earlier transform has taken', async () => {
    declare({...DECISION, pairsWith: 'tip'});
    expect(await isPair(lines(box('Yes', 'decision', list), '', box('T', 'tip', list)))).toBe(false);
  });
});

describe.each(FORMATS)('fields in %s', format => {
  const body = async (content: string) =>
    /<x-PatternBox-Body>(.*)<\/x-PatternBox-Body>/su
      .exec((await compilePage(box('A', 'axiom', content), format)).html.replaceAll('\n', ''))
      ?.at(1);
  const field = (name: string, value: string) => `<div><dt>${name}</dt><dd>${value}</dd></div>`;

  test('a body of fields alone is a list of definitions', async () => {
    expect(
      await body(
        '- **Problem:** Calls hang\n- **Solution**: *Fail* `fast` [a](https://b.org)\n- **Cost** – some',
      ),
    ).toBe(
      `<x-PatternBox-Fields>${field('Problem', '<p>Calls hang</p>')}${field(
        'Solution',
        '<p><em>Fail</em> <code>fast</code> <a href="https://b.org">a</a></p>',
      )}${field('Cost', '<p>some</p>')}</x-PatternBox-Fields>`,
    );
  });

  test('names keep their Markdown, and values their blocks', async () => {
    expect(await body('- **`kind` *of* it**: a\n\n  b\n\n  - c')).toBe(
      `<x-PatternBox-Fields>${field('<code>kind</code> <em>of</em> it', '<p>a</p><p>b</p><ul><li>c</li></ul>')}</x-PatternBox-Fields>`,
    );
  });

  test('a value may stand below its name', async () => {
    expect(await body('- **Steps:**\n  - c')).toContain(field('Steps', '<p></p><ul><li>c</li></ul>'));
  });

  test('a colon of Chinese or Japanese is one', async () => {
    expect(await body('- **問題：** 答え\n- **解決**：これ')).toContain(
      field('問題', '<p>答え</p>') + field('解決', '<p>これ</p>'),
    );
  });

  test.each([
    ['text before', 'Text\n\n- **A:** b'],
    ['text behind', '- **A:** b\n\nText'],
    ['an item without a name', '- **A:** b\n- c'],
    ['a sentence that begins in bold', '- **Given** a user\n- **When** they pay'],
    ['numbers', '1. **A:** b'],
    ['boxes to tick', '- [ ] **A:** b'],
  ])('%s makes none', async (_, content) => {
    expect(await body(content)).not.toContain('PatternBox-Fields');
  });
});

test('a box that is to be opened says so', async () => {
  const collapsed = async (given: string) =>
    attributes(
      (await compilePage(`:::axiom[A]${given}\nx\n:::`, 'mdx')).html,
      'PatternBox',
      'iscollapsed',
    )[0];
  expect(await collapsed('{collapsed}')).toBe('true');
  expect(await collapsed('{#x collapsed .y}')).toBe('true');
  expect(await collapsed('{collapsed=false}')).toBeUndefined();
  expect(await collapsed('')).toBeUndefined();
});

describe.each(FORMATS)('the table of contents in %s', format => {
  const page = lines(
    box('Before all'),
    '',
    '## One',
    '',
    '### Below one',
    '',
    box('A *b* `<c>` & d'),
    '',
    box('Not asked for', 'failure'),
    '',
    box(''),
    '',
    '## Two',
    '',
    '::::axiom[Outer]',
    box('Inner'),
    '#### Heading in a box',
    '::::',
  );
  const toc = async (content: string) =>
    ((await compilePage(content, format)).exports.toc as {value: string; id: string; level: number}[]).map(
      ({value, id, level}) => `${level} ${id} ${value}`,
    );

  test('has the headings alone, if the site asks for no more', async () => {
    expect(await toc(page)).toEqual([
      '2 one One',
      '3 below-one Below one',
      '2 two Two',
      '4 heading-in-a-box Heading in a box',
    ]);
  });

  test('has the boxes with a label of the kinds that it asks for, each below its heading', async () => {
    declare({name: 'axiom', toc: true, pairsWith: false});
    expect(await toc(page)).toEqual([
      '2 before-all Before all',
      '2 one One',
      '3 below-one Below one',
      '4 a-b-c--d A b <code>&lt;c&gt;</code> &amp; d',
      '2 two Two',
      '3 outer Outer',
      '4 inner Inner',
      '4 heading-in-a-box Heading in a box',
    ]);
  });
});

test('the entries of a page that another one imports come where it stands', async () => {
  declare({name: 'axiom', toc: true, pairsWith: false});
  const source = lines(
    "import Part from './part.mdx';",
    '',
    '## A',
    '',
    box('Before'),
    '',
    '<Part />',
    '',
    box('Behind'),
  );
  const {exports} = await compilePage(source, 'mdx');
  expect((exports.toc as {id: string}[]).map(({id}) => id)).toEqual(['a', 'before', 'in-part', 'behind']);
});

test('a table of contents that a page exports itself stays', async () => {
  declare({name: 'axiom', toc: true, pairsWith: false});
  const {exports} = await compilePage(`export const toc = [];\n\n## A\n\n${box('B')}`, 'mdx');
  expect(exports.toc).toEqual([]);
});
