/**
 * How time grows with the library: each step is measured on 100 and on 1,000 pages (or lines), and the ratio is
 * printed. 10 is linear; 100 would be quadratic. Run with `npm run benchmark`; nothing fails by its clock.
 */
import {readFileSync} from 'node:fs';
import {toSourceLine} from '../../lib/check/diagrams/source-lines.js';
import {
  buildLibrary,
  BUILT_IN_BOX_KINDS,
  BUILT_IN_TAXONOMIES,
  checkLibrary,
  readPage,
  readRegistry,
  readTemplate,
} from '../../lib/engine.js';

const source = readFileSync(
  new URL('../../example-site/docs/patterns/data/quorum.md', import.meta.url),
  'utf8',
);
const template = readTemplate({
  path: 'pattern.md',
  contents: readFileSync(new URL('../../lib/template/built-in/pattern.md', import.meta.url)),
});
const registry = readRegistry(
  {path: 'laws.yml', text: '- {id: one, title: One}\n- {id: two, title: Two}\n'},
  {
    name: 'laws',
    label: 'Laws',
    singular: 'Law',
    description: '',
    frontMatterKey: 'laws',
    routeBasePath: 'laws',
  },
);

const pages = size =>
  Array.from({length: size}, (_, index) => readPage({path: `p${index}.md`, contents: source, format: 'md'}));
const linked = size =>
  Array.from({length: size}, (_, index) => {
    const links = Array.from({length: 10}, (_, step) => `- [x](/p${(index + step + 1) % size}): y`).join(
      '\n',
    );
    const contents = `---\nlaws: [one, two]\n---\n\n## Related Patterns\n\n${links}\n`;
    return {page: readPage({path: `p${index}.md`, contents, format: 'md'})};
  });

const steps = {
  'read pages': size => () => pages(size),
  'check pages': size => {
    const input = {
      pages: pages(size).map(page => ({page, template})),
      boxes: BUILT_IN_BOX_KINDS,
      taxonomies: BUILT_IN_TAXONOMIES,
    };
    return () => checkLibrary(input);
  },
  'build the catalogue, ten links a page': size => {
    const files = {
      templates: [{name: 'pattern', template}],
      versions: [{docs: linked(size), registries: [registry]}],
    };
    return () => buildLibrary(files);
  },
  'read one page of that many boxes': size => {
    const contents = ':::axiom[Title]\n\nText with a [link](a.md).\n\n:::\n\n'.repeat(size);
    return () => readPage({path: 'p.md', contents, format: 'md'});
  },
  'check one page of that many sections': size => {
    const page = readPage({
      path: 'p.md',
      contents: source + '\n## More\n\nText.\n'.repeat(size),
      format: 'md',
    });
    return () =>
      checkLibrary({pages: [{page, template}], boxes: BUILT_IN_BOX_KINDS, taxonomies: BUILT_IN_TAXONOMIES});
  },
  'find a line in a diagram of that many thousand blank lines': size => () =>
    toSourceLine(`flowchart TD\n${'\n'.repeat(size * 1000)}A`, 3),
};

async function best(run) {
  let shortest = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    await run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

for (const [name, prepare] of Object.entries(steps)) {
  const small = prepare(100);
  await small();
  const [few, many] = [await best(small), await best(prepare(1000))];
  console.log(
    `${name}: ${few.toFixed(1)} ms for 100, ${many.toFixed(1)} ms for 1,000, ratio ${(many / few).toFixed(1)}`,
  );
}
