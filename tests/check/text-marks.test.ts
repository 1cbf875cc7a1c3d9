import {checkText, templateOf} from './check-text.js';

async function told(template: string, text: string): Promise<string[]> {
  const {pages} = await checkText({text, template: templateOf(template)});
  return pages.flatMap(({messages}) =>
    messages.map(
      ({place, ruleId, reason}) => `${place.start.line}:${place.start.column} ${ruleId} ${reason}`,
    ),
  );
}

describe('links', () => {
  const template = (mark: string) => `# [Name]\n\n<!-- template: ${mark} -->\n\n## Sources\n\n[Prose]\n`;
  const page = (text: string) => `# A\n\n## Sources\n\n${text}\n`;

  test.each<[mark: string, text: string, told: string[]]>([
    ['links: 1+', 'Words.', ['3:1 missing-link Expected at least 1 link in `Sources`, found none']],
    [
      'links: 1+',
      'Words [here](#sources).',
      ['3:1 missing-link Expected at least 1 link in `Sources`, found none'],
    ],
    ['links: 1+', '[One](a.md).', []],
    ['links: 2', '[One](a.md).', ['3:1 missing-link Expected 2 links in `Sources`, found 1']],
    [
      'links: 1-2',
      '[1](a.md) [2](b.md) [3](c.md).',
      ['3:1 missing-link Expected 1 to 2 links in `Sources`, found 3'],
    ],
    [
      'links: relative',
      '[One](../a.md) [two](/b) [three](https://c.org).',
      [
        '5:16 link-target Expected relative links in `Sources`, found one to `/b`',
        '5:26 link-target Expected relative links in `Sources`, found one to `https://c.org`',
      ],
    ],
    [
      'links: relative',
      'Words.',
      ['3:1 missing-link Expected at least 1 relative link in `Sources`, found none'],
    ],
    ['links: to https://a.org/ | https://b.org/', '[One](https://a.org/1) [two](https://b.org/2).', []],
    [
      'links: to https://a.org/',
      '[One](https://b.org/).',
      ['5:1 link-target Expected links to `https://a.org/` in `Sources`, found one to `https://b.org/`'],
    ],
    [
      'links: 1+ to https://a.org/',
      '[One](https://b.org/).',
      ['3:1 missing-link Expected at least 1 link to `https://a.org/` in `Sources`, found none'],
    ],
    ['links: 1+ to https://a.org/', '[One](https://b.org/) [two](https://a.org/x).', []],
    [
      'links: 1+ in each subsection',
      '### One\n\n[a](a.md)\n\n### Two\n\nWords.',
      ['9:1 missing-link Expected at least 1 link in `Two`, found none'],
    ],
  ])('%s: %j', async (mark, text, expected) => {
    expect(await told(template(mark), page(text))).toEqual(expect.arrayContaining(expected));
    const links = (await told(template(mark), page(text))).filter(each =>
      / (?:missing-link|link-target) /u.test(each),
    );
    expect(links).toEqual(expected);
  });

  test('a mark that asks for nothing is a mistake of the template', () => {
    expect(templateOf(template('links: some')).findings).toMatchObject([
      {reason: expect.stringContaining('found `links: some` in a mark of the template') as string},
    ]);
  });
});

describe('verbatim', () => {
  const TEMPLATE = `# [Name]

<!-- template: verbatim -->

> This page is no legal advice. Ask a lawyer before you act.

## Context

[Prose]

<!-- template: verbatim -->

## Copyright

This page is licensed under the Apache License.

It may be copied.
`;
  const page = TEMPLATE.replace('[Name]', 'A')
    .replace('[Prose]', 'Words of my own.')
    .replace(/<!--.*-->\n\n/gu, '');

  test('what only some pages have, only they need', async () => {
    const template = `---\nlicense: A-1.0 # one of: A-1.0, B-2.0\n---\n\n# [Name]\n\n## Copyright\n
<!-- template: required: when license is A-1.0; verbatim -->\n\nUnder A.\n
<!-- template: required: when license is B-2.0; verbatim -->\n\nUnder B.\n`;
    const page = (license: string) => `---\nlicense: ${license}\n---\n\n# A\n\n## Copyright\n\nUnder B.\n`;
    expect(await told(template, page('B-2.0'))).toEqual([]);
    expect(await told(template, page('A-1.0'))).toEqual([
      "9:1 changed-text Expected the template's own words in `Copyright`, `A.` behind `Under`, found `B.`",
    ]);
  });

  test('what stays word for word is right, however its lines are broken', async () => {
    expect(await told(TEMPLATE, page)).toEqual([]);
    expect(
      await told(TEMPLATE, page.replace('advice. Ask', 'advice.\n> Ask').replace('under the', 'under\nthe')),
    ).toEqual([]);
  });

  test.each<[from: string, to: string, told: string]>([
    [
      'Ask a lawyer',
      'Ask a friend',
      "3:1 changed-text Expected the template's own words in the top of the page, `lawyer before you act.` behind `advice. Ask a`, found `friend before you act.`",
    ],
    [
      'the Apache License',
      'the MIT License',
      "11:1 changed-text Expected the template's own words in `Copyright`, `Apache License. It may be copied.` behind `licensed under the`, found `MIT License. It may be copied.`",
    ],
    [
      '\n\nIt may be copied.',
      '',
      "11:1 changed-text Expected the template's own words in `Copyright`, `It may be copied.` behind `the Apache License.`, found the end",
    ],
    [
      '> This page is no legal advice. Ask a lawyer before you act.\n\n',
      '',
      '1:1 changed-text Expected the text `This page is no legal advice. Ask a lawyer before you act.` in the top of the page, found none',
    ],
  ])('%j changed to %j', async (from, to, expected) => {
    expect(page).toContain(from);
    expect(await told(TEMPLATE, page.replace(from, to))).toEqual([expected]);
  });
});
