import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {openPageCache, type PageCache} from '../../src/cache/page-cache.js';
import {BUILT_IN_BOX_KINDS} from '../../src/markdown/box.js';
import {loadSatteri} from '../../src/markdown/parsers/parse-with-satteri.js';
import {
  buildLibrary,
  checkLibrary,
  readPage,
  readRegistry,
  readTemplate,
  toJson,
  type TaxonomyConfig,
} from '../../src/engine.js';
import {damages} from './damages.js';

/*
 * One library, read in each way that there is, has to be told the same, byte for byte. The example site is damaged in
 * fifty ways; `same-report.test.ts` compares the command with the build.
 */
const SITE = 'example-site';
const DOCS = path.join(SITE, 'docs');
const ORDER: string[] = readdirSync(DOCS, {recursive: true, encoding: 'utf8'})
  .filter(file => /\.mdx?$/u.test(file))
  .sort();

const taxonomy = (name: string, singular: string): TaxonomyConfig => ({
  name,
  label: name,
  singular,
  description: '',
  frontMatterKey: name,
  routeBasePath: name,
});
const TAXONOMIES = [taxonomy('laws', 'Law'), taxonomy('pillars', 'Pillar')];

type Reader = PageCache['readPage'];

/** The report and the data of the library, as text. */
async function told(read: Reader, damaged: ReadonlyMap<string, string>, files = ORDER): Promise<string> {
  const textOf = (file: string) => damaged.get(path.resolve(file)) ?? readFileSync(file, 'utf8');
  const templateOf = (file: string) => readTemplate({path: file, contents: textOf(file)});
  const pages = files.map(file => ({
    page: read({path: file, contents: textOf(path.join(DOCS, file)), format: 'mdx'}, BUILT_IN_BOX_KINDS),
    order: ORDER.indexOf(file),
  }));
  const library = buildLibrary({
    templates: [
      {
        name: 'decision',
        template: templateOf(path.join(SITE, 'templates/decision.md')),
        governs: file => file.startsWith('decisions/'),
      },
      {
        name: 'pattern',
        template: templateOf('src/template/built-in/pattern.md'),
        governs: file => file.startsWith('patterns/'),
      },
    ],
    versions: [
      {
        docs: pages,
        registries: TAXONOMIES.map(each => {
          const file = path.join(DOCS, `${each.name}.yml`);
          return readRegistry({path: file, text: textOf(file)}, each);
        }),
      },
    ],
  });
  const report = await checkLibrary(library);
  return JSON.stringify([report, library.versions.map(toJson)], null, 1);
}

test('every way of reading a library tells the same of it', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'same-answer-'));
  const cached = async (damaged: ReadonlyMap<string, string>) => {
    const cache = openPageCache(path.join(folder, 'pages.bin'));
    const answer = await told(cache.readPage, damaged);
    expect(cache.save()).toBeNull();
    return answer;
  };
  try {
    const all = [
      new Map<string, string>(),
      ...damages(path.resolve(SITE), 20_261_130, 50).map(({file, text}) => new Map([[file, text]])),
    ];
    const byRemark: string[] = [];
    for (const damaged of all) byRemark.push(await told(readPage, damaged));
    // A damage that nobody sees would compare nothing.
    expect(new Set(byRemark).size).toBeGreaterThan(25);
    await loadSatteri();
    for (const [index, damaged] of all.entries()) {
      expect(await told(readPage, damaged)).toBe(byRemark[index]);
      // The cache holds what the damages before have left in it.
      expect(await cached(damaged)).toBe(byRemark[index]);
      expect(await cached(damaged)).toBe(byRemark[index]);
      expect(await told(readPage, damaged, [...ORDER].reverse())).toBe(byRemark[index]);
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}, 600_000);
