import {buildLibrary} from '../src/library/build-library.js';
import type {LibraryOptions} from '../src/library/library.js';
import {checkLibrary} from '../src/check/check-library.js';
import {BUILT_IN_BOX_KINDS} from '../src/markdown/box.js';
import {readPage} from '../src/markdown/read-page.js';
import {RELATED, type RelationKind} from '../src/catalogue/relations/relation-kind.js';
import {readPaths} from '../src/catalogue/order/read-paths.js';
import {createTermResolver} from '../src/catalogue/terms/terms.js';
import {readRegistry} from '../src/catalogue/terms/read-registry.js';
import {countWords} from '../src/markdown/words/length.js';
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

/** A library of pages that a template governs. */
async function checkPages(
  texts: readonly string[],
  laws = '',
  template = TEMPLATE,
  options: LibraryOptions = {},
): Promise<void> {
  const read = readTemplate({path: 'template.md', contents: template});
  const docs = texts.map((contents, index) => {
    const path = `page-${index}.md`;
    return {page: readPage({path, contents, format: 'md'}), contentPath: path};
  });
  const registries = [readRegistry({path: 'laws.yml', text: laws}, LAWS)];
  const files = {templates: [{name: 'pattern', template: read}], versions: [{docs, registries}]};
  const library = buildLibrary(files, options);
  await checkLibrary(library);
}

const side = (name: string, heading: RegExp) => ({name, label: name, frontMatterKey: name, heading});

const RELATIONS: RelationKind[] = [
  {
    ...side('dependsOn', /^depends on$/i),
    inverse: side('neededBy', /^needed by$/i),
    isSymmetric: false,
    isOrder: true,
    targetState: new Map([['status', ['stable']]]),
  },
  {
    ...side('alternativeTo', /^alternative to$/i),
    inverse: null,
    isSymmetric: true,
    isOrder: false,
    targetState: new Map(),
  },
  RELATED,
];

const relatedPages = (texts: readonly string[]) =>
  checkPages(texts, '', TEMPLATE, {relations: RELATIONS, rules: {'one-way-relation': 'warning'}});

const others = (count: number, key: string) =>
  `${key}:\n${many(count, index => `  - page-${index + 1}`, '\n')}`;

const list = (count: number, text: (index: number) => string) =>
  Array.from({length: count}, (_, index) => text(index));

const mdx = (part: (count: number) => string) => (count: number) =>
  void readPage({path: 'page.mdx', contents: `# Title\n\n${part(count)}\n`, format: 'mdx'});

const FIELDS = (count: number) => many(count, index => `- **Field ${index}:** [value]`, '\n');

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
  'front matter keys': count =>
    checkText(`---\n${many(count, index => `key${index}: a`, '\n')}\n---\n\n# Title\n`),
  'front matter keys that the template asks for': count =>
    checkText(
      `---\n${many(count, index => `key${index}: a`, '\n')}\n---\n\n# Title\n`,
      `---\n${many(count, index => `key${index}: [value]`, '\n')}\n---\n\n# [Title]\n`,
    ),
  'items of front matter': count =>
    checkText(`---\nlaws:\n${many(count, index => `  - law-${index}`, '\n')}\n---\n\n# Title\n`),
  'fields that are missing': count =>
    checkText(
      `# Title\n\n${many(count, index => `- Other ${index}: value`, '\n')}\n`,
      `# [Title]\n\n${many(count, index => `- **Field ${index}:** [value]\n\n[Text]`)}\n`,
    ),
  'fields that are there': count =>
    checkText(`# Title\n\n${FIELDS(count)}\n`, `# [Title]\n\n${FIELDS(count)}\n`),
  'paragraphs of fields': template(count => many(count, index => `**Field ${index}:** [value]`)),
  'groups of a template': template(count =>
    many(count, index => `## Step ${index + 1}: [Name]\n\n- **Field:** [value]\n\n[Text]`),
  ),
  'groups of a page': count =>
    checkText(
      `# Title\n\n${many(count, index => `## Step ${index + 1}: Name\n\nText.`)}\n`,
      '# [Title]\n\n## Step 1: [Name]\n\n[Text]\n\n## Step 2: [Name]\n\n[Text]\n',
    ),
  'cells of a table': page(count => {
    const side = Math.ceil(Math.sqrt(10 * count));
    const row = (cell: string) => `|${many(side, () => cell, '|')}|`;
    return [row('a'), row('-'), ...list(side, () => row('b'))].join('\n');
  }),
  'fences that are code by their indentation': page(count =>
    many(count, index => `      \`\`\`js ${index}\n      a`),
  ),
  'fences that are never closed': page(count => many(count, index => `\`\`\`js\na\n\n## Section ${index}`)),
  'boxes that are never closed': page(count => many(count, index => `:::axiom[Box ${index}]\nText.`)),
  'nested boxes': page(count => many(count, index => `:::axiom[Box ${index}]\n:::tip\nText.\n:::\n:::`)),
  quotations: page(count => many(count, index => `> Text ${index}.`)),
  'setext headings': page(count => many(count, index => `Section ${index}\n---`)),
  'prose in Thai': page(count => 'การทดสอบภาษาไทย'.repeat(20 * count)),
  'listings of a page': count =>
    checkPages([`# Title\n\n${many(count, index => `::pages{law="law-${index}" sort="titel"}`)}\n`]),
  'listings of pages': count =>
    checkPages(list(count, index => `# Title ${index}\n\n::pages{law="law-${index}"}\n`)),
  relations: count =>
    checkPages(
      list(
        count,
        index =>
          `---\ntemplate: pattern\nrelated: [page-${(index + 1) % count}, pag-${index}]\n---\n\n# Title ${index}\n\n[a](./page-${(index + 2) % count}.md)\n`,
      ),
    ),
  'relations of one page': count =>
    checkPages([
      `---\ntemplate: pattern\nrelated:\n${many(count, index => `  - page-${index + 1}`, '\n')}\n---\n\n# Title\n`,
      ...list(count, index => `# Title ${index}\n`),
    ]),
  'items of a section of relations': count =>
    relatedPages([
      `# Title\n\n## Related Patterns\n\n${many(count, index => `- [a](page-${index + 1}.md): for a reason`, '\n')}\n`,
      ...list(count, index => `# Title ${index}\n`),
    ]),
  'labels of relations': count =>
    relatedPages([
      `# Title\n\n${many(count, index => `**Depends on**: [a](page-${index + 1}.md): why`)}\n`,
      ...list(count, index => `# Title ${index}\n`),
    ]),
  'labels of relations in one paragraph': count =>
    relatedPages([
      `# Title\n\n${many(count, index => `**Depends on**: [a](page-${index + 1}.md)`, '\n')}\n`,
      ...list(count, index => `# Title ${index}\n`),
    ]),
  'an order that is a circle': count =>
    relatedPages(
      list(count, index => `---\ndependsOn: page-${(index + 1) % count}\n---\n\n# Title ${index}\n`),
    ),
  'circles that share a page': count =>
    relatedPages([
      `---\n${others(count, 'dependsOn')}\n---\n\n# Title\n`,
      ...list(count, index => `---\ndependsOn: page-0\n---\n\n# Title ${index}\n`),
    ]),
  'a page that all name from both sides': count =>
    relatedPages([
      `---\n${['neededBy', 'alternativeTo', 'related'].map(key => others(count, key)).join('\n')}\n---\n\n# Title\n`,
      ...list(
        count,
        index => `---\ndependsOn: page-0\nalternativeTo: page-0\nrelated: page-0\n---\n\n# Title ${index}\n`,
      ),
    ]),
  'pages that do not agree': count =>
    relatedPages([
      `---\n${others(count, 'neededBy')}\n---\n\n# Title\n`,
      ...list(count, index => `# Title ${index}\n`),
      ...list(count, index => `---\ndependsOn: page-0\n---\n\n# Other ${index}\n`),
    ]),
  'listings by relation': count =>
    relatedPages([
      ...list(count, index => `---\ndependsOn: page-${index + 1}\n---\n\n# Title ${index}\n`),
      `# Title\n\n${many(count, index => `::pages{dependsOn="page-${index}"}`)}\n`,
    ]),
  'pages of one title': count => checkPages(list(count, () => '# Title\n\nText.\n')),
  'terms of pages': count =>
    checkPages(
      list(count, index => `---\nlaws: [law-${index}]\n---\n\n# Title ${index}\n`),
      many(count, index => `- id: law-${index}\n  title: Title ${index}`, '\n'),
    ),
  'words that are no terms': count => {
    const text = many(2 * count, index => `- id: law-${index}\n  title: Title ${index}`, '\n');
    const resolver = createTermResolver(readRegistry({path: 'laws.yml', text}, LAWS).registry);
    for (let index = 0; index < 2 * count; index++) resolver.resolve(`lwa-${index}`);
  },
  'aliases of a term': count =>
    void readRegistry(
      {
        path: 'laws.yml',
        text: `- id: a\n  title: A\n  aliases: [${many(count, index => `b${index}`, ', ')}]`,
      },
      LAWS,
    ),
  'learning paths': count =>
    void readPaths({
      path: 'paths.yml',
      text: many(count, index => `- id: path-${index}\n  pages: [a, b]`, '\n'),
    }),
  'imports of MDX': mdx(count => many(count, index => `import A${index} from './a.js';`, '\n')),
  'lines of an export': mdx(count => `export const a = [\n${many(count, index => `  ${index},`, '\n')}\n];`),
  'expressions of MDX': mdx(count => many(count, index => `{a${index}}`, ' ')),
  'elements of MDX': mdx(count => many(count, index => `<Tag a={${index}}>b</Tag>`)),
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
