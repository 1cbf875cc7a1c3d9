import {checkText, templateOf} from './check-text.js';

const messages = async (template: string, text: string) => {
  const {pages} = await checkText({template: templateOf(template), text});
  return pages.flatMap(({messages: found}) =>
    found.map(({ruleId, place}) => `${place.start.line} ${ruleId}`),
  );
};

describe('sections that are H1s', () => {
  const template = '# A\n\nSay it.\n\n# B\n\nSay it.\n\n# C\n\nSay it.\n';

  test.each([
    ['as in the template', '# A\n\nx\n\n# B\n\nx\n\n# C\n\nx\n'],
    ['below a title', '# Name\n\n# A\n\nx\n\n# B\n\nx\n\n# C\n\nx\n'],
    ['as H2s below a title', '# Name\n\n## A\n\nx\n\n## B\n\nx\n\n## C\n\nx\n'],
  ])('%s', async (_name, text) => {
    expect(await messages(template, text)).toEqual([]);
  });

  test('the first is missed like any other', async () => {
    expect(await messages(template, '# B\n\nx\n\n# C\n\nx\n')).toEqual(['1 missing-section']);
  });
});

describe('a page without a title', () => {
  const template = '## Summary\n\nSay it.\n\n## Reasons\n\nSay it.\n\n## Design\n\nSay it.\n';

  test('that is a rank too high begins with a section', async () => {
    expect(await messages(template, '# Summary\n\nx\n\n# Reasons\n\nx\n\n# Design\n\nx\n')).toEqual([
      '1 section-rank',
    ]);
  });

  test('is told from one that is called like its first section', async () => {
    const text = '# Summary\n\n## Summary\n\nx\n\n## Reasons\n\nx\n\n## Design\n\nx\n';
    expect(await messages(template, text)).toEqual([]);
  });
});

describe("sections of the page's own", () => {
  const template = '# Summary\n\nx\n\n# Options\n\nx\n\n# Adoption\n\nx\n';

  test('hold what is below them', async () => {
    const text = '# Summary\n\nx\n\n# Map\n\nx\n\n## Opinions\n\nx\n\n# Adoption\n\nx\n';
    expect(await messages(template, text)).toEqual(['1 missing-section']);
  });

  test('are not taken for one that is missing for a word that all have there', async () => {
    const one = '# T\n\n## Events\n\n### Adopted Events\n\nx\n';
    expect(await messages(one, '# T\n\n## Events\n\n### Event Payload\n\nx\n')).toEqual([
      '3 missing-section',
    ]);
  });

  test('may bear the name of an optional one, deeper down', async () => {
    const one = '# T\n\n## Use\n\nx\n\n### Samples\n\nOptional.\n\n## End\n\nx\n';
    const text = '# T\n\n## Use\n\nx\n\n## End\n\nx\n\n## Calls\n\n### Get\n\n#### Samples\n\nx\n';
    expect(await messages(one, text)).toEqual([]);
  });
});

describe('a section under another name', () => {
  const below = '### Cause\n\nx\n\n### Effect\n\nx\n';
  const template = `# T\n\n## Start\n\nx\n\n## Study\n\n${below}\n## End\n\nx\n`;
  const page = (rest: string) => `# T\n\n## Start\n\nx\n\n${rest}\n## End\n\nx\n`;

  test('is told by its subsections, and is not asked for the others', async () => {
    expect(await messages(template, page(`## Zebras\n\n${below}`))).toEqual(['7 section-name']);
    expect(await messages(template, page('## Zebras\n\n### Cause\n\nx\n'))).toEqual(['7 section-name']);
  });

  test('is not told by its place alone', async () => {
    expect(await messages(template, page('## Zebras\n\n### Stripes\n\nx\n'))).toEqual(['3 missing-section']);
  });
});

describe('none of the required sections', () => {
  const template =
    '# T\n\n## A\n\nx\n\n### One\n\nx\n\n### Two\n\nx\n\n### Three\n\nx\n\n## B\n\nx\n\n## C\n\nx\n';
  const reasons = async (text: string) => {
    const {pages} = await checkText({template: templateOf(template), text});
    const shown = pages.flatMap(({messages: found}) => found.filter(({folded}) => !folded));
    return shown.map(({reason}) => reason);
  };

  test('of a page', async () => {
    expect(await reasons('# T\n\nx\n')).toEqual([
      'Expected the sections `A`, `B` and `C` at the top of the page, found none of them',
    ]);
  });

  test('of a section', async () => {
    expect(await reasons('# T\n\n## A\n\nx\n\n## B\n\nx\n\n## C\n\nx\n')).toEqual([
      'Expected the sections `One`, `Two` and `Three` in `A`, found none of them',
    ]);
  });

  test('where one is there, the others are missed singly', async () => {
    expect(await reasons('# T\n\n## C\n\nx\n')).toEqual([
      'Expected a section `## A` at the top of the page, found none',
      'Expected a section `## B` at the top of the page, found none',
    ]);
  });
});

describe('titles', () => {
  test.each(['# Billing Runbook', '# Billing Runbook Template'])('%s', async title => {
    expect(await messages('# [Service] Runbook Template\n', `${title}\n`)).toEqual([]);
  });

  test('of another shape', async () => {
    expect(await messages('# [Service] Runbook Template\n', '# Billing\n')).toEqual(['1 page-title']);
  });
});

describe('series', () => {
  const template = '# T\n\n## Story 1\n\n## Story 2\n';

  test.each(['## Story 1: As a user\n\nx\n\n## Story 2\n\nx\n\n## Story 3 – As an admin\n\nx\n'])(
    '%j',
    async text => {
      expect(await messages(template, `# T\n\n${text}`)).toEqual([]);
    },
  );

  test('one is missing, and one has a wrong number', async () => {
    expect(await messages(template, '# T\n\n## Story 1\n\nx\n')).toEqual(['3 missing-section']);
    expect(await messages(template, '# T\n\n## Story 1\n\nx\n\n## Story 3\n\nx\n')).toEqual([
      '7 section-name',
    ]);
  });
});

describe('a lone section with a number', () => {
  const template = '# T\n\n## Run 1\n\n### Input\n\n[Text]\n\n### Output\n\n[Text]\n';
  const run = (number: number, ...parts: string[]) =>
    `## Run ${number}\n\n${parts.map(part => `### ${part}\n\nx\n\n`).join('')}`;

  test('is the first of a series, each of which is held against it', async () => {
    const text = `# T\n\n${run(1, 'Input', 'Output')}${run(2, 'Output', 'Input')}${run(3, 'Input')}`;
    expect(await messages(template, text)).toEqual(['15 section-order', '25 missing-section']);
  });

  test('two that are swapped are said once', async () => {
    const text = `# T\n\n${run(2, 'Input', 'Output')}${run(1, 'Input', 'Output')}`;
    expect(await messages(template, text)).toEqual(['3 section-order']);
  });
});

test('a list with a comment in it is one list', async () => {
  const template = '# T\n\n- [a]\n- [b]\n- [c]\n';
  expect(await messages(template, '# T\n\n- a\n- b\n<!-- note -->\n- c\n')).toEqual([]);
});

test('a choice with an open end', async () => {
  const template = '# T\n\n**Status**: [Draft | Final | Replaced by ADR-XXX]\n';
  expect(await messages(template, '# T\n\n**Status**: Replaced by [ADR-0012](x.md)\n')).toEqual([]);
  expect(await messages(template, '# T\n\n**Status**: Gone\n')).toEqual(['3 invalid-value']);
});

test('a second H1 on a page that is a rank too deep', async () => {
  const template = '# T\n\n## A\n\n## B\n';
  expect(await messages(template, '# T\n\n### A\n\n### B\n\n# C\n')).toEqual([
    '3 section-rank',
    '7 page-title',
  ]);
});

describe('labels', () => {
  const template = '# T\n\n- Status: [draft | final]\n- Owner: [name]\n- Link: [url] <!-- optional -->\n';

  test.each([
    ['as in the template', '- Status: final\n- Owner: Ann\n- Link: <https://example.org>'],
    ['in bold', '- **Status:** final\n- **Owner**: Ann'],
    ['in a paragraph', 'Status: final\nOwner: Ann, who\nwrote it'],
  ])('%s', async (_name, text) => {
    expect(await messages(template, `# T\n\n${text}\n`)).toEqual([]);
  });

  test.each([
    ['another value', '- Status: gone\n- Owner: Ann', ['3 invalid-value']],
    ['one is missing', '- Status: final', ['3 missing-field']],
    ['one is empty', '- Status: final\n- Owner:', ['4 empty-field']],
    ['another order', '- Owner: Ann\n- Status: final', ['3 field-order']],
  ])('%s', async (_name, text, expected) => {
    expect(await messages(template, `# T\n\n${text}\n`)).toEqual(expected);
  });

  test('the note writes the field as the template does', async () => {
    const {pages} = await checkText({template: templateOf(template), text: '# T\n\n- Status: final\n'});
    expect(pages[0]?.messages[0]?.note).toBe('Add `- Owner: …`.');
  });
});

describe('a template against itself leaves only its placeholders', () => {
  test.each([
    ['two lists with a comment about the second', '# T\n\n- [x] [a]\n\n<!-- optional -->\n\n- …\n'],
    ['a comment for a column', '# T\n\n|  | A | {/* template: repeat: 0+ */} |\n| - | - | - |\n|  |  |  |\n'],
    ['bold fields above labels', '# T\n\n- **A:**\n\nB: [b]\nA: [c]\n'],
    ['a label twice, with a length once', '# T\n\nA: x\nA: [2-3 paragraphs]\n'],
    ['a label in two paragraphs', '# T\n\nA: x\nB: [b]\n\nC:\nB: y\nD: [d]\n'],
    ['labels of which one is a slot', '# T\n\n> A: x\n> **[b]**: [c]\n\n**A**: y\n'],
  ])('%s', async (_name, text) => {
    const found = await messages(text, text);
    expect(found.filter(message => !message.endsWith('leftover-placeholder'))).toEqual([]);
  });
});
