import {readFileSync} from 'node:fs';
import path from 'node:path';
import {toJson} from '../../src/catalogue/to-json.js';
import {mergeOptions} from '../../src/options/merge-options.js';
import {DEFAULT_OPTIONS} from '../../src/options/default-options.js';
import {relationKinds, relationsOf} from '../../src/options/relation-kinds.js';
import {readPage} from '../../src/markdown/read-page.js';
import {build, makeDoc, makeRegistry} from '../catalogue/library.js';
import {scratchFolder} from '../cli/scratch-folder.js';
import {ROWS} from '../matrix/rows.js';

const DOCS = path.resolve(__dirname, '../../docs');

const folder = scratchFolder();

const pageOf = (name: string) => readFileSync(path.join(DOCS, `${name}.md`), 'utf8');

function blocks(page: string, language: string): string[] {
  const found = pageOf(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'));
  return [...found].map(([, text = '']) => text);
}

test('the first template prints what its page shows', async () => {
  const block = (language: string, file: string) =>
    blocks('first-template', `${language} file=${file}`)[0] ?? '';
  for (const file of ['templates/runbook.md', 'docs/runbooks/billing.md'])
    folder.write(file, block('markdown', file));

  const explained = await folder.run('explain', '--template', './templates/runbook.md');
  expect(explained.stdout.trim()).toBe(block('text', 'explain').trim());

  const {stdout} = await folder.run('check', './docs/**/*.md', '--template', './templates/runbook.md');
  const [messages = ''] = stdout.replaceAll(/\n +https:.*/gu, '').split('\n\n');
  expect(messages).toBe(block('text', 'check').trim());
});

test('the boxes that the guide shows parse without a finding', () => {
  const text = blocks('boxes', 'markdown').find(block => block.includes('{#quick}')) ?? '';
  expect(text).not.toBe('');
  expect(readPage({path: 'page.md', contents: text, format: 'md'}).findings).toEqual([]);
});

test('pattern-library.json is what it is said to be', () => {
  const [block = ''] = blocks('navigation', 'json');
  const relations = {alternativeTo: {label: 'Alternative to', symmetric: true}};
  const options = mergeOptions({relations}, DEFAULT_OPTIONS);
  const related =
    '## Related Patterns\n\n- **[Circuit Breaker](circuit-breaker.md)**: Empties a full compartment.\n';
  const library = build(
    [
      makeDoc('bulkhead', `---\nlaws: [correlated-failure]\n---\n\n# Bulkhead\n\n${related}`, {
        permalink: '/patterns/bulkhead',
        description: 'Give each dependency a share of its own.',
        order: 0,
      }),
      makeDoc('circuit-breaker', '# Circuit Breaker', {permalink: '/patterns/circuit-breaker', order: 1}),
    ],
    {
      registries: [makeRegistry('- id: correlated-failure\n  title: Correlated Failure\n')],
      termPermalink: (_, {id}) => `/laws/${id}`,
      relations: relationKinds(relationsOf(options), options.related),
    },
  );
  const {pages, ...rest} = toJson(library);
  expect({...rest, pages: pages.slice(0, 1)}).toEqual(JSON.parse(block));
});

test('the page of limits says what has been tried, and the peer range asks for no more', () => {
  const limits = pageOf('limits');
  const tried = ROWS.filter(({refused}) => !refused);
  const numbers = (version: string) => version.split('.').map(Number);
  const ends = (versions: readonly string[]) => {
    const sorted = [...new Set(versions)].sort((a, b) => {
      const [left, right] = [numbers(a), numbers(b)];
      const different = left.findIndex((number, index) => number !== right[index]);
      return different === -1 ? 0 : (left[different] ?? 0) - (right[different] ?? 0);
    });
    return `${sorted[0]} | ${sorted.at(-1)}`;
  };
  expect(limits).toContain(`| Docusaurus | ${ends(tried.map(({docusaurus}) => docusaurus))} |`);
  expect(limits).toContain(`| React | ${ends(tried.map(({react}) => react))} |`);
  expect(limits).toContain(`| Node.js | ${ends(tried.map(({node}) => node))} |`);
  const {peerDependencies, engines} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    peerDependencies: Record<string, string>;
    engines: {node: string};
  };
  const [oldest] = ends(tried.map(({docusaurus}) => docusaurus)).split(' ');
  expect(peerDependencies['@docusaurus/core']).toBe(`^${oldest}`);
  expect(peerDependencies.react).toBe('^18.0.0 || ^19.0.0');
  expect(engines.node).toBe('>=20');
});
