import {readFooter} from '../../../src/catalogue/footer/footer.js';
import {build, LAWS, makeDoc, makePage, PILLARS, show} from '../library.js';

const lines = (text: string) =>
  readFooter(makeDoc('a', text).page, [LAWS, PILLARS]).map(({kind, label, links, items}) => [
    typeof kind === 'string' ? kind : kind.taxonomy.name,
    label,
    ...links.map(({url}) => url),
    ...items,
  ]);

test('reads the footer of the template in the wild', () => {
  const text = `# A

## References

1. [Author](https://example.com)

---

**Laws Applied**: [Law 1: Correlated Failure](/part1-axioms/law1-failure/) • [Law 2](/part1-axioms/law2-asynchrony/)

**Pillars**: [State Distribution](/part2-pillars/state/)

**Next**: [Retry](/patterns/retry) | **Previous**: [Bulkhead](/patterns/bulkhead)
`;
  expect(lines(text)).toEqual([
    ['laws', 'Laws Applied', '/part1-axioms/law1-failure/', '/part1-axioms/law2-asynchrony/'],
    ['pillars', 'Pillars', '/part2-pillars/state/'],
    ['next', 'Next', '/patterns/retry'],
    ['previous', 'Previous', '/patterns/bulkhead'],
  ]);
});

test.each<[string, string, string[][]]>([
  ['a colon in the bold text', '**➡️ Next pattern:** [B](b.md)', [['next', '➡️ Next pattern', 'b.md']]],
  ['a bold link', '**Next**: **[B](b.md)**', [['next', 'Next', 'b.md']]],
  ['plain text', '**Related laws**: Law 1, Law 2', [['laws', 'Related laws', 'Law 1', 'Law 2']]],
  [
    'a list',
    '- **Prev**: [B](b.md)\n- **Pillar**: state',
    [
      ['previous', 'Prev', 'b.md'],
      ['pillars', 'Pillar', 'state'],
    ],
  ],
  ['another label ends a line', '**Next**: [B](b.md) **Note**: [C](c.md)', [['next', 'Next', 'b.md']]],
  ['no colon', '**Next** we look at [B](b.md)', []],
  ['another label', '**Next steps**: [B](b.md)', []],
  ['a line above the last heading', '**Next**: [B](b.md)\n\n## End', []],
])('%s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test('a line that the template asks for as a field is no footer', () => {
  const text = '- **⚖️ Laws**: Law 1\n- **Next**: [B](b.md)';
  const {page} = makeDoc('a', text);
  expect(readFooter(page, [LAWS], ['laws']).map(({label}) => label)).toEqual(['Next']);
  const doc = makeDoc('a', makePage('laws: [2]', text), {templateFields: ['Laws', 'Next']});
  expect(show(build([doc]).findings)).toEqual([]);
});

describe('held against the catalogue', () => {
  const check = (text: string, more = {}) => {
    const docs = [
      makeDoc('a', '# Apple', {order: 0}),
      makeDoc('b', text, {order: 1, ...more}),
      makeDoc('c', '# Cherry', {order: 2}),
      makeDoc('u', '# Unlisted', {order: 3, unlisted: true}),
    ];
    return build(docs).findings;
  };
  const front = makePage('laws: [1]', '# B\n\n');

  test.each([
    '**Next**: [Cherry](c.md) | **Previous**: [Apple](/a/)',
    '**Laws Applied**: [Law 1](/anywhere/)',
    '**Laws Applied**: [the first](/laws/correlated-failure/)',
    '**Laws Applied**: Law 1',
    '**Laws Applied**: generated from the front matter',
    '**Next**: generated',
  ])('agrees: %s', text => {
    expect(show(check(front + text))).toEqual([]);
  });

  test.each([
    [
      '**Next**: [Apple](a.md)',
      'docs/b.md:6:11 stale-footer: The line `**Next**` leads to `Apple` (`a.md`); in the catalogue the next page is `Cherry`.',
    ],
    [
      '**Previous**: [Gone](/gone)',
      'docs/b.md:6:15 stale-footer: The line `**Previous**` leads to `Gone` (`/gone`); in the catalogue the previous page is `Apple`.',
    ],
    [
      '**Laws Applied**: [Law 2](/x) • [Gravity](/laws/gravity)',
      'docs/b.md:6:1 stale-footer: The line `**Laws Applied**` names `asynchronous-reality`, `Gravity`; `laws` in the front matter (line 2) names `correlated-failure`.',
    ],
  ])('disagrees: %s', (text, message) => {
    const findings = check(front + text);
    expect(show(findings)).toEqual([message]);
    expect(findings[0]?.note).toMatch(/^Delete the line/);
  });

  test('at the end of the chain there is no next page', () => {
    const docs = [makeDoc('a', '# A\n\n**Next**: [B](b.md)', {order: 1}), makeDoc('b', '# B', {order: 0})];
    expect(show(build(docs).findings)).toEqual([
      'docs/a.md:3:11 stale-footer: The line `**Next**` leads to `B` (`b.md`); in the catalogue there is no next page.',
    ]);
  });

  test('an override is what the catalogue says', () => {
    const nextOverride = {title: 'Apple', permalink: '/lib/a'};
    expect(check(`${front}**Next**: [Apple](a.md)`, {nextOverride}).map(({ruleId}) => ruleId)).toEqual([
      'next-cycle',
    ]);
  });

  test('pages that no chain holds, and docs that nothing governs, are left alone', () => {
    expect(check(`${front}**Next**: [Apple](a.md)`, {unlisted: true})).toEqual([]);
    expect(check(`${front}**Next**: [Apple](a.md)`, {template: null})).toEqual([]);
  });
});
