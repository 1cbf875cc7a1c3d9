import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import {readRegistry} from '../../src/catalogue/terms/read-registry.js';
import {checkLibrary} from '../../src/check/check-library.js';
import {reportPretty} from '../../src/check/reporters/pretty.js';
import type {RuleSeverity} from '../../src/check/rule.js';
import {RULE_SEVERITIES} from '../../src/check/rules/index.js';
import {buildLibrary} from '../../src/library/build-library.js';
import type {DocInput} from '../../src/library/library.js';
import {parseMarkdown} from '../../src/markdown/parse.js';
import {readPage} from '../../src/markdown/read-page.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../../src/template/read-template.js';
import type {Template} from '../../src/template/template.js';

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
    expect(outside).toEqual([`# ${id}`, '## Example', '## How to mend it', '## Options']);
    expect(text()).toContain(`\nSeverity by default: \`${RULE_SEVERITIES[id]}\`.\n`);
  });

  test('its example prints its message and no other', async () => {
    const example = readExample(text());
    const messages = await run(example);
    if (process.env.UPDATE_FIXTURES) writeFileSync(file, withMessage(text(), messages));
    else expect(messages).toBe(example.get('message')?.value);
    expect(messages).toMatch(new RegExp(`(?:error|warning) .* ${id}$`, 'mu'));
  });
});

/** The blocks of a page by what stands behind their language: `template`, `page`, `laws.yml`, `message`. */
function readExample(text: string): Map<string, Code> {
  const blocks = new Map<string, Code>();
  visit(parseMarkdown(text, 'md'), 'code', (node: Code) => {
    if (node.meta) blocks.set(node.meta, node);
  });
  return blocks;
}

function isInExample(text: string, line: string): boolean {
  return [...readExample(text).values()].some(({value}) => value.split('\n').includes(line));
}

/** Checks the example like a site whose docs are these files, and prints what it finds. */
async function run(example: Map<string, Code>): Promise<string> {
  const valueOf = (name: string) => example.get(name)?.value;
  const source = valueOf('template');
  const format = example.get('page')?.lang === 'mdx' ? 'mdx' : 'md';
  const files = [...example].filter(([name]) => name === 'page' || name.endsWith('.md')).flatMap(repeated);
  const docs = files.map(([name, {value}]): DocInput => {
    const path = name === 'page' ? `page.${format}` : name;
    const page = readPage({path, contents: `${value}\n`, format});
    const id = path.replace(/\.mdx?$/u, '');
    return {page, id, permalink: `/docs/${id}`, title: page.title?.text ?? id};
  });
  for (const doc of docs) doc.nextOverride = readNext(doc, docs);
  const {rules, fileName} = JSON.parse(valueOf('options') ?? '{}') as {
    rules?: Record<string, RuleSeverity>;
    fileName?: string;
  };
  const library = buildLibrary(
    {
      // Without a template of its own, an example is about what holds of any governed page.
      templates: [{name: 'template', template: source === undefined ? null : template(source), fileName}],
      versions: [
        {
          docs,
          registries: BUILT_IN_TAXONOMIES.flatMap(names => {
            const text = valueOf(`${names.name}.yml`);
            return text === undefined
              ? []
              : [readRegistry({path: `${names.name}.yml`, text}, taxonomy(names))];
          }),
          termPermalink: ({routeBasePath}, term) => `/docs/${routeBasePath}/${term.id}`,
        },
      ],
    },
    {rules, ...(valueOf('page')?.includes('```mermaid') && {diagrams: {from: ROOT}})},
  );
  const lines = reportPretty(await checkLibrary(library)).split('\n');
  // Neither the addresses of the pages about the rules nor the closing count.
  return lines
    .slice(0, -2)
    .filter(line => !line.startsWith('    https://'))
    .join('\n')
    .trim();
}

/** `pages/1-8.md` stands for eight pages of one text. */
function repeated([name, code]: [string, Code]): [string, Code][] {
  const {
    before = '',
    first,
    last,
    after = '',
  } = /^(?<before>.*?)(?<first>\d+)-(?<last>\d+)(?<after>\.md)$/u.exec(name)?.groups ?? {};
  if (first === undefined) return [[name, code]];
  const count = Number(last) - Number(first) + 1;
  return Array.from({length: count}, (_, index) => [`${before}${Number(first) + index}${after}`, code]);
}

function template(contents: string): Template {
  return readTemplate({path: 'template.md', contents});
}

function taxonomy({name, label, singular}: (typeof BUILT_IN_TAXONOMIES)[number]) {
  return {name, label, singular, description: '', frontMatterKey: name, routeBasePath: name};
}

/** What the docs plugin makes of `pagination_next`. */
function readNext({page}: DocInput, docs: DocInput[]): DocInput['nextOverride'] {
  const next = docs.find(({id}) => id === page.frontMatter.data.pagination_next);
  return next && {title: next.title ?? '', permalink: next.permalink ?? ''};
}

function withMessage(text: string, messages: string): string {
  const position = readExample(text).get('message')?.position;
  if (!position) throw new Error('The page has no block for its message');
  const lines = text.split('\n');
  lines.splice(position.start.line, position.end.line - position.start.line - 1, messages);
  return lines.join('\n');
}
