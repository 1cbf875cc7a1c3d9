import remarkDefault, {remarkPatternLibrary} from '../../src/remark/index.js';
import {setSharedState} from '../../src/remark/shared-state.js';
import {compilePage, PAGE_PATH} from './render.js';

const FORMATS = ['md', 'mdx'] as const;

afterEach(() => setSharedState({boxes: [], pageData: new Map()}));

async function html(content: string, format: 'md' | 'mdx' = 'mdx', boxes: string[] = []): Promise<string> {
  const page = await compilePage(content, format, {boxes});
  return page.html.replaceAll('\n', '');
}

test('the default export is the named one', () => {
  expect(remarkDefault).toBe(remarkPatternLibrary);
});

describe.each(FORMATS)('boxes in %s', format => {
  test('a box has its kind, id and class, a title and a body', async () => {
    expect(await html(':::decision[Use it]{#when .wide}\nNow.\n:::', format)).toBe(
      '<x-PatternBox kind="decision" id="when" classname="wide"><x-PatternBox-Title>Use it</x-PatternBox-Title>' +
        '<x-PatternBox-Body><p>Now.</p></x-PatternBox-Body></x-PatternBox>',
    );
  });

  test('unknown attributes are left out', async () => {
    expect(await html(':::axiom[A]{colour=red}\nText\n:::', format)).toContain(
      '<x-PatternBox kind="axiom" id="a"><x',
    );
  });

  test.each([':::axiom\nText\n:::', ':::axiom[]\nText\n:::'])(
    'without a label the title is empty: %j',
    async source => {
      expect(await html(source, format)).toContain('<x-PatternBox-Title></x-PatternBox-Title>');
    },
  );

  test('a label keeps its inline Markdown', async () => {
    expect(
      await html(':::axiom[A *b* **c** `d` [e](https://f.org) :smile: 12:30]\nText\n:::', format),
    ).toContain(
      '<x-PatternBox-Title>A <em>b</em> <strong>c</strong> <code>d</code> <a href="https://f.org">e</a> 😄 12:30</x',
    );
  });

  test.each([
    ['⚡ Quick Reference', true],
    ['**⚡** Quick Reference', true],
    ['⚠️ Mind the gap', true],
    [':zap: Quick Reference', true],
    ['🇬🇧 In Britain', true],
    ['1️⃣ First', true],
    ['1. First', false],
    ['# First', false],
    ['Quick ⚡ Reference', false],
    ['`⚡` Reference', false],
  ])('the label `%s` brings its own icon: %s', async (label, hasIcon) => {
    const title = (await html(`:::axiom[${label}]\nText\n:::`, format)).match(
      /<x-PatternBox-Title[^>]*>/,
    )?.[0];
    expect(title).toBe(hasIcon ? '<x-PatternBox-Title hasicon="true">' : '<x-PatternBox-Title>');
  });

  test('a body holds blocks of every sort', async () => {
    const body = await html(
      [
        ':::axiom[A]',
        '- **Problem:** one[^1]',
        '',
        '| a | b |\n|---|---|\n| 1 | 2 |',
        '',
        '```js title="x.js"\nlet a;\n```',
        '',
        '```mermaid\ngraph LR\n```',
        '',
        '> quote',
        ':::',
        '',
        '[^1]: A note.',
      ].join('\n'),
      format,
    );
    for (const part of [
      '<strong>Problem:</strong>',
      '<td>2</td>',
      'language-js',
      'x-mermaid',
      '<blockquote>',
    ])
      expect(body.slice(0, body.indexOf('</x-PatternBox-Body>'))).toContain(part);
    expect(body).toContain('A note.');
  });

  test('boxes and admonitions hold each other', async () => {
    const source =
      '::::axiom[A]\n:::failure[B]\nx\n:::\n:::tip[C]\ny\n:::\n::::\n\n::::note[D]\n:::decision[E]\nz\n:::\n::::';
    expect(await html(source, format)).toMatch(
      /"axiom".*>A<.*"failure".*>B<.*<x-admonition title="C" type="tip">.*<x-admonition title="D" type="note">.*"decision".*>E</,
    );
  });

  test('boxes stand in lists', async () => {
    expect(await html('- item\n\n  :::axiom[A]\n  Text\n  :::', format)).toMatch(
      /<li>.*<x-PatternBox.*<\/li>/,
    );
  });

  test('a page without boxes imports nothing', async () => {
    const {code} = await compilePage('# Title\n\n:::truth[A]\nx\n:::', format);
    expect(code).not.toContain('PatternBox');
  });

  test('the title of a doc in its text is marked, and no other heading', async () => {
    const request = '@generated/docusaurus-plugin-pattern-library/default/page.json';
    setSharedState({boxes: [], pageData: new Map([[PAGE_PATH, request]])});
    const marked = async (text: string) =>
      [...(await compilePage(text, format)).html.matchAll(/<h\d[^>]*data-title[^>]*>([^<]*)/gu)].map(
        ([, title]) => title,
      );
    expect(await marked('Text.\n\n# One\n\n# Two')).toEqual(['One']);
    expect(await marked('## One\n\n# Two')).toEqual([]);
    expect(await marked('---\n\n# One')).toEqual([]);
    setSharedState({boxes: [], pageData: new Map()});
    expect(await marked('# One')).toEqual([]);
  });

  test('the data of a page is exported, and that of other pages is not', async () => {
    const request = '@generated/docusaurus-plugin-pattern-library/default/page.json';
    setSharedState({boxes: [], pageData: new Map([[PAGE_PATH, request]])});
    expect((await compilePage('Text', format)).exports.patternLibrary).toEqual({request});
    setSharedState({boxes: [], pageData: new Map([['/site/docs/other.md', request]])});
    expect((await compilePage('Text', format)).exports).not.toHaveProperty('patternLibrary');
  });
});

test('HTML that opens before a box in md closes behind it', async () => {
  expect(await html('<details>\n\n:::axiom[A]\n<b>x</b>\n:::\n\n</details>', 'md')).toMatch(
    /<details>.*<x-PatternBox.*<b>x<\/b>.*<\/x-PatternBox><\/details>/,
  );
});

test('JSX around boxes and in them', async () => {
  const source = '<div>\n\n:::axiom[A <b>x</b>]\n<i>y</i>\n\n{1 + 1}\n:::\n\n</div>';
  expect(await html(source)).toMatch(/<div><x-PatternBox.*A <b>x<\/b>.*<i>y<\/i>.*2.*<\/div>/);
});

test('kinds come from the state, the option and the three that every site has', async () => {
  setSharedState({boxes: [{name: 'truth', toc: false, pairsWith: false}], pageData: new Map()});
  const source = ['truth', 'custom', 'failure', 'other'].map(kind => `:::${kind}[A]\nx\n:::`).join('\n\n');
  const kinds = [...(await html(source, 'mdx', ['custom'])).matchAll(/kind="(\w+)"/g)].map(match => match[1]);
  expect(kinds).toEqual(['truth', 'custom', 'failure']);
});

test('an admonition stays one, even if a kind of box has its name', async () => {
  expect(await html(':::danger[A]\nx\n:::', 'mdx', ['danger'])).toContain('x-admonition');
});

test('a directive in a line or with two colons is no box', async () => {
  expect(await html('a :axiom[b] c\n\n::axiom[d]')).not.toContain('x-PatternBox');
});

test("a page's own `patternLibrary` export is kept", async () => {
  setSharedState({boxes: [], pageData: new Map([[PAGE_PATH, '@generated/x.json']])});
  const {exports} = await compilePage('export const patternLibrary = 1;\n\nText', 'mdx');
  expect(exports.patternLibrary).toBe(1);
});

describe.each(FORMATS)('listings in %s', format => {
  const asked: unknown[] = [];
  const dataRequest = (file: string, attributes: object) => {
    asked.push([file, attributes]);
    return `@generated/listing-${Object.keys(attributes).join('-')}.json`;
  };
  beforeEach(() => {
    asked.length = 0;
    setSharedState({boxes: [], pageData: new Map(), dataRequest});
  });

  test('a directive becomes a list with the data of its module', async () => {
    const {code, html: body} = await compilePage('::pages{law="a b" limit=3 #x .y}', format);
    expect(body).toBe('<x-PatternListing id="x" classname="y" listing="[object Object]"></x-PatternListing>');
    expect(code).toContain('"@generated/listing-law-limit.json"');
    expect(asked).toEqual([[PAGE_PATH, {law: 'a b', limit: '3'}]]);
  });

  test('the same listing twice is imported once, wherever it stands', async () => {
    const {code, html: body} = await compilePage(
      '::pages{law=a}\n\n- item\n\n  ::pages{law=b}\n\n:::axiom[A]\n::pages{limit=3}\n:::\n\n> ::pages{law=c}',
      format,
    );
    expect(body.match(/<x-PatternListing/g)).toHaveLength(4);
    expect(code.match(/from "@generated/g)).toHaveLength(2);
    expect(code.match(/from "@theme\/PatternListing"/g)).toHaveLength(1);
  });

  test('without the plugin nothing is rendered', async () => {
    setSharedState({boxes: [], pageData: new Map()});
    const {code, html: body} = await compilePage('A\n\n::pages{law=a}\n::pages{law=b}\n\nB', format);
    expect(body.replaceAll('\n', '')).toBe('<p>A</p><p>B</p>');
    expect(code).not.toContain('PatternListing');
  });

  test('in a file that the plugin does not read it is a mistake, at its place', async () => {
    setSharedState({boxes: [], pageData: new Map(), dataRequest: () => null});
    await expect(compilePage('A\n\n::pages{law=a}', format)).rejects.toMatchObject({
      reason: expect.stringContaining('A listing can stand in docs'),
      line: 3,
    });
  });

  test('other directives, and other forms of this one, are left alone', async () => {
    const {code} = await compilePage('::index{law=a}\n\na :pages[b] c\n\n:::pages\nd\n:::', format);
    expect(code).not.toContain('PatternListing');
  });

  test('a page without headings in its lists has none in its table of contents', async () => {
    const {exports} = await compilePage('## One\n\n::pages{group=category}', format);
    expect(exports.toc).toMatchObject([{value: 'One'}]);
  });
});

describe.each(FORMATS)('quotes in %s', format => {
  const asked: unknown[] = [];
  beforeEach(() => {
    asked.length = 0;
    setSharedState({
      boxes: [],
      pageData: new Map(),
      dataRequest: (...question) => {
        asked.push(question);
        return '@generated/fact-1.json';
      },
    });
  });

  test('in a line it is words of the line', async () => {
    const {code, html: body} = await compilePage('A :fact[x.y]{page="b" #i .c}: c', format);
    expect(body).toBe(
      '<p>A <x-PatternQuote id="i" classname="c" quote="[object Object]" inline="true"></x-PatternQuote>: c</p>',
    );
    expect(code).toContain('from "@generated/fact-1.json"');
    expect(asked).toEqual([[PAGE_PATH, {fact: 'x.y', page: 'b'}, 'fact']]);
  });

  test.each([':fact[x]{page=b}', '::fact[x]{page=b}'])('alone it is a block: %s', async source => {
    const {html: body} = await compilePage(`A\n\n${source}\n\n- ${source}`, format);
    expect(body.match(/<p>/gu)).toHaveLength(1);
    expect(body.match(/<x-PatternQuote quote="\[object Object\]"><\/x-PatternQuote>/gu)).toHaveLength(2);
  });

  test('listings and quotes have data of their own', async () => {
    const {code} = await compilePage('::pages\n\n:fact[x]{page=b}', format);
    expect(code.match(/import PatternLibrary\w+ from/gu)).toHaveLength(4);
  });

  test('a word behind a colon is text, and nothing is shown without the plugin', async () => {
    expect(await html('A :fact and 12:30', format)).toBe('<p>A :fact and 12:30</p>');
    expect(asked).toEqual([]);
    setSharedState({boxes: [], pageData: new Map()});
    expect(await html('A :fact[x]{page=b} c', format)).toBe('<p>A  c</p>');
  });

  test('in a file that the plugin does not read it is a mistake, at its place', async () => {
    setSharedState({boxes: [], pageData: new Map(), dataRequest: () => null});
    await expect(compilePage('A\n\nb :fact[x]{page=b}', format)).rejects.toMatchObject({
      reason: expect.stringContaining('A quoted fact can stand in docs'),
      line: 3,
    });
  });
});
