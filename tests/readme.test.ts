import {readFileSync} from 'node:fs';
import path from 'node:path';
import {toJson} from '../src/catalogue/to-json.js';
import {checkLibrary} from '../src/check/check-library.js';
import {reportPretty} from '../src/check/reporters/pretty.js';
import {BUILT_IN_BOX_KINDS} from '../src/markdown/box.js';
import {readPage} from '../src/markdown/read-page.js';
import {DEFAULT_OPTIONS} from '../src/options/default-options.js';
import {mergeOptions} from '../src/options/merge-options.js';
import {relationKinds, relationsOf} from '../src/options/relation-kinds.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../src/template/read-template.js';
import {ROWS} from './matrix/rows.js';
import {build, makeDoc, makeRegistry} from './catalogue/library.js';

const readme = readFileSync(path.resolve('README.md'), 'utf8');

function blocks(language: string): string[] {
  const found = readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'));
  return [...found].map(([, text = '']) => text);
}

test('the first screen shows what is really printed', async () => {
  const [template = '', page = ''] = blocks('markdown');
  const [message = ''] = blocks('text');
  const report = await checkLibrary({
    pages: [
      {
        page: readPage({path: 'page.md', contents: page, format: 'md'}),
        template: readTemplate({path: 'template.md', contents: template}),
      },
    ],
    boxes: BUILT_IN_BOX_KINDS,
    taxonomies: BUILT_IN_TAXONOMIES,
  });
  expect(`${reportPretty(report).replace(/\n +https:.*/gu, '')}\n`).toBe(message);
});

test('the boxes that it shows parse without a finding', () => {
  const text = blocks('markdown').find(block => block.includes('{#quick}')) ?? '';
  expect(text).not.toBe('');
  expect(readPage({path: 'page.md', contents: text, format: 'md'}).findings).toEqual([]);
});

test('the table of options names every option', () => {
  const rows = [...readme.matchAll(/^\| `(\w+)` \|/gmu)].map(([, name]) => name);
  const names = [...Object.keys(DEFAULT_OPTIONS).filter(name => name !== 'id'), 'onInvalidPage'];
  expect(rows).toEqual(expect.arrayContaining(names));
});

test('pattern-library.json is what it is said to be', () => {
  const [block = ''] = blocks('json');
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

test('it says what has been tried, and the peer range asks for no more', () => {
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
  expect(readme).toContain(`| Docusaurus | ${ends(tried.map(({docusaurus}) => docusaurus))} |`);
  expect(readme).toContain(`| React | ${ends(tried.map(({react}) => react))} |`);
  expect(readme).toContain(`| Node.js | ${ends(tried.map(({node}) => node))} |`);
  const {peerDependencies, engines} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    peerDependencies: Record<string, string>;
    engines: {node: string};
  };
  const [oldest] = ends(tried.map(({docusaurus}) => docusaurus)).split(' ');
  expect(peerDependencies['@docusaurus/core']).toBe(`^${oldest}`);
  expect(peerDependencies.react).toBe('^18.0.0 || ^19.0.0');
  expect(engines.node).toBe('>=20');
});
