import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {RULE_SEVERITIES} from '../../src/check/rules/index.js';
import {checkExample, readExample, withMessage} from '../documented-example.js';

const ROOT = path.resolve(__dirname, '../..');
const RULES = path.join(ROOT, 'docs/rules');
const IDS = Object.keys(RULE_SEVERITIES).sort();

// The page about invalid diagrams loads mermaid, which takes seconds on a busy machine.
jest.setTimeout(60_000);

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(RULES).filter(name => name.endsWith('.md'));
  expect(pages.sort()).toEqual(IDS.map(id => `${id}.md`).sort());
});

test('every rule that the sources name has a severity', () => {
  const sources = readdirSync(path.join(ROOT, 'src'), {recursive: true, encoding: 'utf8'}).filter(name =>
    name.endsWith('.ts'),
  );
  const named = sources.flatMap(name => {
    const text = readFileSync(path.join(ROOT, 'src', name), 'utf8');
    return [...text.matchAll(/\bruleId(?::| =) '([\w-]+)'/gu)].map(([, id]) => id);
  });
  expect(IDS).toEqual(expect.arrayContaining(named));
});

describe.each(IDS)('%s', id => {
  const file = path.join(RULES, `${id}.md`);
  const text = () => readFileSync(file, 'utf8');

  test('its page has the usual parts and tells its severity', () => {
    const headings = [...text().matchAll(/^#{1,2} .*$/gmu)].map(([heading]) => heading);
    const outside = headings.filter(heading => !isInExample(text(), heading));
    expect(outside).toEqual([`# ${id}`, '## Example', '## How to fix it', '## Options']);
    expect(text()).toContain(`\nSeverity by default: \`${RULE_SEVERITIES[id]}\`.\n`);
  });

  test('its example prints its message and no other', async () => {
    const example = readExample(text());
    const messages = await checkExample(example);
    if (process.env.UPDATE_FIXTURES) writeFileSync(file, withMessage(text(), messages));
    else expect(messages).toBe(example.get('message')?.value);
    expect(messages).toMatch(new RegExp(`(?:error|warning) .* ${id}$`, 'mu'));
  });
});

function isInExample(text: string, line: string): boolean {
  return [...readExample(text).values()].some(({value}) => value.split('\n').includes(line));
}
