import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseMarkdown} from '../../src/markdown/parse.js';
import {checkExample, pagesOf, readExample, withMessage} from '../documented-example.js';

const FILE = path.resolve(__dirname, '../../docs/recipes.md');
const [, ...RECIPES] = sections(readFileSync(FILE, 'utf8'));
const TITLES = RECIPES.map(text => text.slice(3, text.indexOf('\n')));

test('each community has a recipe', () => {
  expect(TITLES).toHaveLength(9);
});

describe.each(TITLES)('%s', title => {
  const recipe = () =>
    sections(readFileSync(FILE, 'utf8')).find(text => text.startsWith(`## ${title}\n`)) ?? '';

  test('reports what it says, and nothing of the pages that are right', async () => {
    const example = readExample(recipe());
    const messages = await checkExample(example);
    if (process.env.UPDATE_FIXTURES) {
      writeFileSync(
        FILE,
        readFileSync(FILE, 'utf8').replace(recipe(), () => withMessage(recipe(), messages)),
      );
    } else {
      expect(messages).toBe(example.get('message')?.value);
    }
    const [right, ...wrong] = pagesOf(example);
    const isReported = (page: string | undefined) =>
      messages.split('\n').some(line => line.startsWith(`${page}:`));
    expect(isReported(right)).toBe(false);
    expect(wrong.filter(isReported)).not.toEqual([]);
    // A fault in a template or a schema is none of the page's.
    expect(messages.split('\n').filter(line => / template$/u.test(line))).toEqual([]);
  });

  test('names where the checks come from, and what it cannot say', () => {
    expect(recipe()).toMatch(/^Sources: .*https:\/\/github\.com\//mu);
    expect(recipe()).toMatch(/^Not expressed: \S/mu);
  });
});

/** What stands before the first heading of the second rank, and each section with its heading. */
function sections(text: string): string[] {
  const starts = parseMarkdown(text, 'md').children.flatMap(node =>
    node.type === 'heading' && node.depth === 2 ? [node.position?.start.offset ?? 0] : [],
  );
  return [0, ...starts].map((start, index) => text.slice(start, starts[index]));
}
