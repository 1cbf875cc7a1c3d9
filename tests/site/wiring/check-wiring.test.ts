import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {checkWiring, createWiringCheck, type BundlerCompiler} from '../../../src/site/wiring/check-wiring.js';
import {docsVersion} from '../site-docs.js';

const THEME = '/packages/pattern-library/lib/theme';
const OURS = `${THEME}/DocItem/index.js`;
const CLASSIC = '/packages/theme-classic/lib/theme/DocItem/index.js';

// The transform of another copy of the package: only its name tells.
function remarkPatternLibrary() {}
function remarkMath() {}

/** As Docusaurus writes it: with folders as the system names them, and a separator behind each. */
function mdxRule(folders: string | string[], options: object) {
  return {
    test: /\.mdx?$/i,
    include: Array.isArray(folders) ? folders.map(folder => path.normalize(folder)) : path.normalize(folders),
    use: [{loader: '/packages/@docusaurus/mdx-loader/lib/index.js', options}],
  };
}

function compiler(rules: unknown, alias: unknown = {}): BundlerCompiler {
  return {options: {module: {rules}, resolve: {alias}}};
}

const site = {themeDir: THEME, siteDir: '/site', configPath: '/site/docusaurus.config.ts', outsideDocs: []};
const expectation = {...site, versions: [docsVersion([])]};

function messages(from: BundlerCompiler, versions = expectation.versions) {
  return checkWiring(from, {...site, versions}).map(({message}) => message);
}

describe('transform', () => {
  test.each([
    ['alone', [remarkPatternLibrary]],
    ['with options', [[remarkPatternLibrary, {boxes: ['truth']}]]],
    ['after others', [remarkMath, [remarkMath, {}], remarkPatternLibrary]],
    ['in a preset', [{plugins: [[remarkPatternLibrary, {}]]}]],
  ])('is found %s', (_case, remarkPlugins) => {
    expect(messages(compiler([mdxRule(['/site/docs/'], {remarkPlugins})]))).toEqual([]);
  });

  test('is found before the default plugins', () => {
    const options = {beforeDefaultRemarkPlugins: [remarkPatternLibrary], remarkPlugins: []};
    expect(messages(compiler([mdxRule('/site/docs/', options)]))).toEqual([]);
  });

  test('is missed where posts and pages have listings', () => {
    const rules = ['blog', 'src/pages', 'news'].map(folder =>
      mdxRule([`/site/${folder}/`], {remarkPlugins: folder === 'news' ? [remarkPatternLibrary] : []}),
    );
    const outsideDocs = [
      {plugin: 'blog' as const, file: '/site/blog/2024/post.md'},
      {plugin: 'blog' as const, file: '/site/news/post.md'},
      {plugin: 'pages' as const, file: '/site/src/pages/all.md'},
    ];
    const problems = checkWiring(compiler(rules), {...site, versions: [], outsideDocs});
    expect(
      problems.map(({message}) => /options of the \w+.*|(?:blog|pages): \{/gu.exec(message)?.[0]),
    ).toEqual([
      'options of the blog, where listings or quoted facts stand: `::pages` and `:fact` show nothing.',
      'options of the pages, where listings or quoted facts stand: `::pages` and `:fact` show nothing.',
    ]);
    expect(problems[1]?.message).toContain('pages: {\n    remarkPlugins: [remarkPatternLibrary],');
    expect(checkWiring(compiler(rules), {...site, versions: []})).toEqual([]);
  });

  test('is missed, with the lines to add', () => {
    const [message, ...others] = messages(
      compiler([mdxRule(['/site/docs/'], {remarkPlugins: [remarkMath]})]),
    );
    expect(others).toEqual([]);
    expect(message).toContain('docusaurus.config.ts');
    expect(message).toContain(
      "import {remarkPatternLibrary} from 'docusaurus-plugin-pattern-library/remark';",
    );
    expect(message).toContain('remarkPlugins: [remarkPatternLibrary],');
  });

  test('is missed once for a docs plugin with several versions', () => {
    const rule = mdxRule(['/site/docs/', '/site/versioned_docs/version-1/'], {});
    const versions = [
      docsVersion([]),
      docsVersion([], {name: '1', folders: ['/site/versioned_docs/version-1']}),
    ];
    expect(messages(compiler([rule]), versions)).toHaveLength(1);
  });

  test('is missed in the docs plugin that lacks it', () => {
    const rules = [
      mdxRule(['/site/docs/'], {remarkPlugins: [remarkPatternLibrary]}),
      mdxRule(['/site/community/'], {remarkPlugins: []}),
    ];
    const community = docsVersion([], {docsId: 'community', folders: ['/site/community']});
    expect(messages(compiler(rules), [docsVersion([]), community])).toEqual([
      expect.stringContaining('the docs plugin with the id `community`'),
    ]);
    expect(messages(compiler(rules))).toEqual([]);
  });

  test('is not asked of other rules', () => {
    const rules = [
      null,
      '...',
      {test: /\.css$/, use: ['style-loader']},
      {test: /\.js$/, include: ['/site/docs/'], use: {loader: 'babel-loader', options: {}}},
      mdxRule(['/site/docs-of-another-plugin/'], {}),
    ];
    expect(messages(compiler(rules))).toEqual([]);
    expect(messages(compiler(undefined))).toEqual([]);
  });
});

describe('DocItem', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'wiring-'));
    mkdirSync(path.join(folder, 'src'));
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  function problems(used: string, original: string) {
    const alias = {'@theme/DocItem': used, '@theme-original/DocItem': original};
    return checkWiring(compiler([], alias), {...expectation, siteDir: folder});
  }

  function ownDocItem(source: string): string {
    const file = path.join(folder, 'src', 'DocItem.js');
    writeFileSync(file, source);
    return file;
  }

  test('of the pattern library is as it should be', () => {
    expect(problems(OURS, OURS)).toEqual([]);
  });

  test('of a theme that comes later is an error', () => {
    expect(problems(CLASSIC, CLASSIC)).toMatchObject([
      {severity: 'error', message: expect.stringContaining('list the pattern library in `themes`')},
    ]);
  });

  test('of the site may wrap it', () => {
    expect(problems(ownDocItem("import DocItem from '@theme-original/DocItem';"), OURS)).toEqual([]);
    expect(problems(ownDocItem("import PatternFooter from '@theme/PatternFooter';"), OURS)).toEqual([]);
  });

  test('of the site that renders neither is a warning', () => {
    expect(problems(ownDocItem('export default () => null;'), OURS)).toMatchObject([
      {severity: 'warning', message: expect.stringMatching(/^src\/DocItem\.js replaces/)},
    ]);
  });

  test('is not looked at where no docs belong to the library', () => {
    const alias = {'@theme/DocItem': CLASSIC, '@theme-original/DocItem': CLASSIC};
    expect(messages(compiler([], alias), [])).toEqual([]);
  });
});

test('a build fails on an error, and a start goes on', () => {
  const unwired = compiler([mdxRule(['/site/docs/'], {})]);
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
  expect(() => createWiringCheck(expectation, {throwErrors: true}).apply(unwired)).toThrow(
    'remarkPatternLibrary',
  );
  expect(warn).not.toHaveBeenCalled();
  createWiringCheck(expectation, {throwErrors: false}).apply(unwired);
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});
