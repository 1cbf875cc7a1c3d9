import {createTermResolver} from '../../src/catalogue/terms/terms.js';
import type {PageFacts} from '../../src/migrate/footer/page-facts.js';
import {makeRegistry} from '../catalogue/library.js';
import {migrate} from './migrate.js';

const registry = makeRegistry(
  '- id: correlated-failure\n  title: Correlated Failure\n  number: 1\n- id: drift\n  title: Drift\n  number: 2\n',
);
const resolver = createTermResolver(registry);

const FACTS: PageFacts = {
  notGenerated: null,
  taxonomies: [resolver.registry.taxonomy],
  termOf: (_, written) => resolver.resolve(written),
  pageOf: url => (url === 'retry.md' ? {id: 'patterns/retry', title: 'Retry', permalink: '/retry'} : null),
  neighbours: {next: {permalink: '/retry'}, previous: null},
  asked: {headings: [], fields: []},
};

const move = (text: string, facts: Partial<PageFacts> = {}) => migrate(text, {facts: {...FACTS, ...facts}});

const PAGE = '---\ntitle: Page\n---\n\n# Page\n\n## End\n\nText.\n';

test('a footer that is generated goes, and its terms come into the front matter', () => {
  const {text, left} = move(
    `${PAGE}\n---\n\n**Laws Applied**: [Law 1: Correlated Failure](laws/1.md) • [Drift](laws/2.md)\n\n**Next**: [Retry](retry.md)\n`,
  );
  expect(left).toEqual([]);
  expect(text).toBe(PAGE.replace('title: Page\n', 'title: Page\nlaws: [correlated-failure, drift]\n'));
  expect(move(text).changes).toEqual([]);
});

test('a next page that is not computed is named in the front matter', () => {
  const {text} = move(`${PAGE}\n**Next**: [Retry](retry.md)\n`, {neighbours: {next: null, previous: null}});
  expect(text).toBe(PAGE.replace('title: Page\n', 'title: Page\npagination_next: patterns/retry\n'));
});

test.each([
  ['a flow list', 'laws: [drift]\n', 'laws: [drift, correlated-failure]\n'],
  ['a block list', 'laws:\n  - drift\n', 'laws:\n  - drift\n  - correlated-failure\n'],
  ['the same', 'laws: [correlated-failure]\n', 'laws: [correlated-failure]\n'],
])('terms are added to %s', (_, before, after) => {
  const page = PAGE.replace('title: Page\n', before);
  expect(move(`${page}\n**Laws**: Correlated Failure\n`).text).toBe(PAGE.replace('title: Page\n', after));
});

test('a page without front matter gets one', () => {
  expect(move('# Page\r\n\r\nText.\r\n\r\n**Law**: Law 2\r\n').text).toBe(
    '---\r\nlaws: [drift]\r\n---\r\n\r\n# Page\r\n\r\nText.\r\n',
  );
});

test('a section that only lists terms goes', () => {
  const {text} = move(`${PAGE}\n## Related Laws\n\n- [Drift](laws/2.md)\n- Law 1\n\n## More\n\nText.\n`);
  expect(text).toBe(
    `${PAGE.replace('title: Page\n', 'title: Page\nlaws: [drift]\n')}\n## More\n\nText.\n`.replace(
      '[drift]',
      '[drift, correlated-failure]',
    ),
  );
});

test.each([
  ['a law that nobody knows', '**Laws**: [Gravity](x.md)', /stays: unknown law `Gravity`/u],
  ['another title', '**Next**: [Try again](retry.md)', /says `Try again`.*`Retry`, the title/u],
  ['a page that is not there', '**Previous**: [Gone](gone.md)', /`gone\.md` leads to no doc/u],
  ['text beside it', 'Read on. **Next**: [Retry](retry.md)', /other text stands beside it/u],
])('%s stays, and is named', (_, line, reason) => {
  const page = `${PAGE}\n${line}\n`;
  const {text, left} = move(page);
  expect(text).toBe(page);
  expect(left).toEqual([{line: 11, reason: expect.stringMatching(reason), note: expect.any(String)}]);
});

test('a section that says more stays, and its terms come into the front matter once', () => {
  const page = `${PAGE}\n## Related Laws\n\n- [Drift](laws/2.md): clocks differ\n`;
  const {text, left} = move(page);
  expect(text).toBe(page.replace('title: Page\n', 'title: Page\nlaws: [drift]\n'));
  expect(left).toHaveLength(1);
  expect(move(text)).toEqual({text, changes: [], left: [{...left[0]!, line: 12}]});
});

test('what the template asks for, and what nothing is generated for, stays', () => {
  const page = `${PAGE}\n## Related Laws\n\n- [Drift](laws/2.md)\n`;
  expect(move(page, {asked: {headings: ['Related Laws'], fields: []}})).toMatchObject({text: page, left: []});
  const typed = `${PAGE}\n**Law**: Drift\n`;
  const {text, left} = move(typed, {notGenerated: 'no template governs the page'});
  expect(text).toBe(typed);
  expect(left[0]?.reason).toBe('The line `**Law**` stays: no template governs the page');
});

test('a heading that would have nothing below it keeps its footer', () => {
  const page = '---\ntitle: Page\n---\n\n# Page\n\nText.\n\n## Navigation\n\n**Next**: [Retry](retry.md)\n';
  expect(move(page)).toMatchObject({text: page, left: [{line: 11}]});
});
