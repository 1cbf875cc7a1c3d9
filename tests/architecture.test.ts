import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/*
 * What each part of src may import. Data flows one way: `markdown` ← `template` ← `check` and
 * `markdown` ← `catalogue` ← `check`; `library` composes these four; the site, the transform and the command stand on top.
 */
const ENGINE = ['markdown', 'template', 'catalogue', 'check'];

const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  markdown: [],
  template: ['markdown'],
  catalogue: ['markdown'],
  check: ['markdown', 'template', 'catalogue'],
  migrate: ['markdown', 'catalogue'],
  library: ENGINE,
  adopt: ENGINE,
  cache: ENGINE,
  engine: [...ENGINE, 'library'],
  remark: ENGINE,
  options: [...ENGINE, 'library'],
  site: [...ENGINE, 'library', 'remark', 'options', 'cache', 'theme'],
  cli: [...ENGINE, 'migrate', 'library', 'options', 'adopt', 'cache', 'site'],
  lint: [...ENGINE, 'library', 'options', 'site', 'cli'],
  index: [...ENGINE, 'library', 'remark', 'site', 'options', 'cache', 'cli', 'theme'],
};

interface Import {
  from: string;
  to: string;
  /** Of types alone: nothing of it is left when the code runs. */
  isType: boolean;
}

/** `markdown` for src/markdown/box.ts, `index` for src/index.ts, `theme` for what lies beside src. */
function partOf(file: string): string {
  const [first = ''] = path
    .relative('src', file)
    .split(path.sep)
    .filter(name => name !== '..');
  return first.replace(/(?:\.d)?\.[jt]sx?$/u, '');
}

const FILES = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter(file => /\.[jt]sx?$/u.test(file) && !file.endsWith('.d.ts'))
  .map(file => path.join('src', file));

const IMPORTS: Import[] = FILES.flatMap(from =>
  [
    ...readFileSync(from, 'utf8').matchAll(
      /^(?<kind>import|export)(?<type> type)?\b[^;]*?'(?<to>[^']+)';$|import\('(?<lazy>[^']+)'\)/gmu,
    ),
  ]
    .map(({groups}) => ({from, to: groups?.to ?? groups?.lazy ?? '', isType: groups?.type !== undefined}))
    .filter(({to}) => /^[.@\w][\w./@:-]*$/u.test(to)),
);

const isRelative = ({to}: Import) => to.startsWith('.');
const targetOf = ({from, to}: Import) => partOf(path.join(path.dirname(from), to));

test('there is something to look at', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(IMPORTS.length).toBeGreaterThan(300);
  expect(new Set(FILES.map(partOf))).toEqual(new Set(Object.keys(MAY_KNOW)));
});

test('the theme gives its types away, and nothing else', () => {
  const wrong = IMPORTS.filter(each => isRelative(each) && targetOf(each) === 'theme' && !each.isType);
  expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
});

test('no part imports what it should not know', () => {
  const wrong = IMPORTS.filter(isRelative).filter(each => {
    const [from, to] = [partOf(each.from), targetOf(each)];
    return from !== to && !MAY_KNOW[from]?.includes(to);
  });
  expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
});

test('only the edge knows Docusaurus and React', () => {
  const wrong = IMPORTS.filter(({from, to}) => {
    if (!/^(?:@docusaurus\/|react(?:-dom)?(?:\/|$))/u.test(to)) return false;
    const part = partOf(from);
    if (part === 'remark') return !to.startsWith('@docusaurus/utils');
    return !['site', 'cli', 'options', 'index'].includes(part);
  });
  expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
});

test('relative imports name the file that is built', () => {
  const wrong = IMPORTS.filter(isRelative).filter(({to}) => !to.endsWith('.js'));
  expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
});

test('no two files import each other in a circle, not even types', () => {
  const edges = new Map<string, string[]>();
  for (const {from, to} of IMPORTS.filter(isRelative)) {
    const target = path.join(path.dirname(from), to).replace(/\.js$/u, '.ts');
    edges.set(from, [...(edges.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of FILES) walk(file, []);
  expect(circles).toEqual([]);
});

const FOLDERS = ['src', 'theme'].flatMap(root => [
  root,
  ...readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(entry => path.join(entry.parentPath, entry.name)),
]);

test('no folder holds more than a reader takes in', () => {
  const counts = FOLDERS.map(folder => ({
    folder,
    files: readdirSync(folder).filter(file => /\.[jt]sx?$/u.test(file)).length,
  }));
  expect(counts.length).toBeGreaterThan(30);
  expect(counts.filter(({files}) => files > 25)).toEqual([]);
});

test('each room says what flows in and out', () => {
  const rooms = FOLDERS.filter(
    folder => folder.startsWith(`src${path.sep}`) && path.basename(folder) !== 'built-in',
  );
  const lacking = rooms.filter(room => {
    const lines = existsSync(`${room}/README.md`)
      ? readFileSync(`${room}/README.md`, 'utf8').split('\n')
      : [];
    return !lines.some(line => line.startsWith('In: ')) || !lines.some(line => line.startsWith('Out: '));
  });
  expect(lacking).toEqual([]);
});

test('ARCHITECTURE.md has a reason for each dependency, and for nothing that is none', () => {
  const section = readFileSync('ARCHITECTURE.md', 'utf8').split('\n## Dependencies\n')[1] ?? '';
  const reasoned = [...section.matchAll(/^\| (`.*`) \| .+ \|$/gmu)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/gu)].map(([, name]) => name),
  );
  const {dependencies, optionalDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    object
  >;
  expect(reasoned.sort()).toEqual(Object.keys({...dependencies, ...optionalDependencies}).sort());
});
