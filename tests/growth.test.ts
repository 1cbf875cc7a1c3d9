import {checkLibrary} from '../src/check/check-library.js';
import {BUILT_IN_BOX_KINDS} from '../src/markdown/box.js';
import {readPage} from '../src/markdown/read-page.js';
import {createTermResolver} from '../src/catalogue/terms/terms.js';
import {readRegistry} from '../src/catalogue/terms/read-registry.js';
import {countWords} from '../src/markdown/length.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../src/template/read-template.js';
import {countWork} from './counted-work.js';

/*
 * Twice as much of anything takes twice the work. What is counted are the steps of a run, not its time (see
 * counted-work.ts), at n, 2n, 4n and 8n.
 */
const SIZES = [25, 50, 100, 200];

/** Of the last doubling; sorting and looking things up may add their logarithm. */
const MOST = 1.4;

const TEMPLATE = `# [Title]

## Context

[2-3 paragraphs on the context]

## Options

| Option | Cost |
|--------|------|
| [Option] | [Cost] |

- [An option]
`;

async function checkText(contents: string, template = TEMPLATE, count = 1): Promise<void> {
  const read = readTemplate({path: 'template.md', contents: template});
  await checkLibrary({
    pages: Array.from({length: count}, (_, index) => ({
      page: readPage({path: `page-${index}.md`, contents, format: 'md'}),
      template: read,
    })),
    findings: read.findings,
    boxes: BUILT_IN_BOX_KINDS,
    taxonomies: BUILT_IN_TAXONOMIES,
    taxonomyOf: () => null,
  });
}

const many = (count: number, text: (index: number) => string, between = '\n\n') =>
  Array.from({length: count}, (_, index) => text(index)).join(between);

const page = (part: (count: number) => string) => (count: number) =>
  checkText(`# Title\n\n## Context\n\n${part(count)}\n\n## Options\n\nNone.\n`);

const template = (part: (count: number) => string) => (count: number) =>
  checkText('# Title\n\nText.\n', `# [Title]\n\n${part(count)}\n`);

const LAWS = {
  name: 'laws',
  label: 'Laws',
  singular: 'Law',
  frontMatterKey: 'laws',
  description: '',
  routeBasePath: 'laws',
};

const CONSTRUCTS: Readonly<Record<string, (count: number) => unknown>> = {
  'headings of a page': page(count => many(count, index => `## Section ${index}\n\nText of ${index}.`)),
  'rows of a table': page(
    count => `| Option | Cost |\n|---|---|\n${many(count, index => `| a ${index} | b |`, '\n')}`,
  ),
  'items of a list': page(count => many(count, index => `- item ${index}`, '\n')),
  'lists in one section': page(count => many(count, index => `- item ${index}\n\nText.`)),
  'lists with comments between them': page(count => many(count, index => `- item ${index}\n\n<!-- note -->`)),
  fences: page(count => many(count, index => `\`\`\`js\nconst a = ${index};\n\`\`\``)),
  comments: page(count => many(count, index => `<!-- note ${index} -->`)),
  brackets: page(count => many(count, index => `[text ${index}]`, ' ')),
  fields: page(count => many(count, index => `- **Field ${index}:** value`, '\n')),
  boxes: page(count => many(count, index => `:::axiom[Box ${index}]\nText.\n:::`)),
  links: page(count => many(count, index => `[text](https://example.org/${index})`, ' ')),
  paragraphs: page(count => many(count, index => `Text of paragraph ${index}.`)),
  pages: count => checkText('# Title\n\n## Other\n\nText.\n', TEMPLATE, count),
  'headings of a template': template(count => many(count, index => `## Section ${index}\n\n[Text ${index}]`)),
  'fields of a template': template(count => many(count, index => `- **Field ${index}:** [value]`, '\n')),
  'slots of a template': template(count => many(count, index => `[One sentence on ${index}]`)),
  'comments of a template': template(count => many(count, index => `<!-- note ${index} -->`)),
  'comments that are never closed': template(count => many(count, () => '{/* note', ' ')),
  'digits of a heading': template(count => `## Step ${'1'.repeat(100 * count)}`),
  'dots of a heading': template(count => `## Step ${'.'.repeat(100 * count)}`),
  'guidance of one word': template(count => `<!-- ${many(count, () => 'optional.', ' ')} -->`),
  'words in Thai': count => countWords('การทดสอบภาษาไทย'.repeat(20 * count)),
  'unknown terms': count => {
    const {registry} = readRegistry(
      {path: 'laws.yml', text: many(50, index => `- id: law-${index}\n  title: Title ${index}`, '\n')},
      LAWS,
    );
    const resolver = createTermResolver(registry);
    for (let index = 0; index < count; index++) resolver.resolve(`lwa-${index % 7}`);
  },
  terms: count => {
    const text = many(count, index => `- id: law-${index}\n  title: Title ${index}`, '\n');
    const resolver = createTermResolver(readRegistry({path: 'laws.yml', text}, LAWS).registry);
    for (let index = 0; index < count; index++) resolver.resolve(`law-${index}`);
  },
};

test.each(Object.entries(CONSTRUCTS))('%s: twice as many take twice the work', async (_, run) => {
  await run(SIZES[0] ?? 0);
  const work: number[] = [];
  for (const size of SIZES) work.push(await countWork(() => run(size)));
  const exponents = work.slice(1).map((each, index) => Math.log2(each / (work[index] ?? 1)));
  expect({work, isLinear: (exponents.at(-1) ?? 0) < MOST}).toEqual({work, isLinear: true});
});

test('a loop in a loop is found', async () => {
  const square = (count: number) => {
    const all = Array.from({length: count}, (_, index) => index);
    for (const each of all) all.find(other => other === each);
  };
  const [small, large] = [await countWork(() => square(100)), await countWork(() => square(200))];
  expect(Math.log2(large / small)).toBeGreaterThan(MOST);
});
