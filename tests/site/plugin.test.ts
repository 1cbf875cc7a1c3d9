import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {LoadContext, RouteConfig} from '@docusaurus/types';
import {DEFAULT_PARSE_FRONT_MATTER, normalizeUrl} from '@docusaurus/utils';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import pluginPatternLibrary, {validateOptions, type Options} from '../../src/index.js';
import {getSharedState} from '../../src/remark/shared-state.js';
import {withSlashes} from './site-docs.js';
import type {PatternPageProps} from '../../theme/types.js';

// A library of two patterns, an ordinary doc and a draft, loaded without Docusaurus and its bundlers.
const LAWS =
  '- {id: correlated-failure, number: 1, title: Correlated Failure}\n- {id: economic-reality, number: 7, title: Economic Reality}\n';
const TEMPLATE = '# [Name]\n\n## Problem\n\n[The problem]\n';
const PAGES: Record<string, string> = {
  'intro.md': '# Intro\n\nText.\n',
  'patterns/bulkhead.md': '---\nlaws: [correlated-failure]\n---\n# Bulkhead\n\n## Problem\n\nText.\n',
  'patterns/retry.md': '---\nlaws: [correlated-failure]\n---\n# Retry\n\n## Problem\n\nText.\n',
};
const OPTIONS: Options = {templates: [{template: 'template.md', include: ['patterns/**']}]};

let siteDir: string;
let nodeEnv: string | undefined;

beforeEach(() => {
  nodeEnv = process.env.NODE_ENV;
  siteDir = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'plugin-')));
  write('template.md', TEMPLATE);
  write('docs/laws.yml', LAWS);
  Object.entries(PAGES).forEach(([name, text]) => write(`docs/${name}`, text));
});
afterEach(() => {
  process.env.NODE_ENV = nodeEnv;
  rmSync(siteDir, {recursive: true});
});

function write(name: string, text: string) {
  mkdirSync(path.dirname(path.join(siteDir, name)), {recursive: true});
  writeFileSync(path.join(siteDir, name), text);
}

/** As the docs plugin reads a doc: through the site's own function for front matter. */
async function loadDoc(relative: string, context: LoadContext): Promise<DocMetadata> {
  const filePath = path.join(siteDir, 'docs', relative);
  const {frontMatter} = await context.siteConfig.markdown.parseFrontMatter({
    filePath,
    fileContent: readFileSync(filePath, 'utf8'),
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  });
  const id = relative.replace(/\.md$/, '');
  return {
    id,
    title: path.basename(id),
    description: `About ${id}`,
    source: `@site/docs/${relative}`,
    permalink: normalizeUrl([context.baseUrl, id]),
    unlisted: false,
    frontMatter,
    // The docs plugin turns ids into links, and leaves out what is switched off.
    ...(typeof frontMatter.pagination_next === 'string' && {
      next: {
        title: frontMatter.pagination_next,
        permalink: `${context.baseUrl}${frontMatter.pagination_next}`,
      },
    }),
  } as DocMetadata;
}

async function load(
  options: Options = OPTIONS,
  {env = 'production', baseUrl = '/', drafts = [] as string[], extra = [] as string[], others = {}} = {},
) {
  process.env.NODE_ENV = env;
  const context = {
    siteDir,
    generatedFilesDir: path.join(siteDir, '.docusaurus'),
    baseUrl,
    siteConfigPath: path.join(siteDir, 'docusaurus.config.js'),
    i18n: {currentLocale: 'en', localeConfigs: {}},
    siteConfig: {
      markdown: {format: 'mdx', parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER},
      themeConfig: {},
      presets: [['classic', {}]],
      plugins: [],
      themes: [],
    },
  } as unknown as LoadContext;
  const validated = validateOptions({validate: normalizePluginOptions, options});
  const plugin = pluginPatternLibrary(context, validated);
  const content = await plugin.loadContent!();
  const files = readdirSync(path.join(siteDir, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .map(withSlashes)
    .sort();
  const docs = await Promise.all([...files, ...extra].map(name => loadDoc(name, context)));
  const version = {
    versionName: 'current',
    isLast: true,
    path: baseUrl,
    contentPath: path.join(siteDir, 'docs'),
    docs: docs.filter(({id}) => !drafts.includes(id)),
    drafts: docs.filter(({id}) => drafts.includes(id)),
    sidebars: {main: docs.filter(({id}) => !drafts.includes(id)).map(({id}) => ({type: 'doc', id}))},
  };
  const data: Record<string, PatternPageProps> = {};
  const routes: RouteConfig[] = [];
  const globalData: unknown[] = [];
  const actions = {
    createData: async (name: string, value: string | object) => {
      data[name.replace(/^site-docs-(.*)-md-\w+\.json$/, '$1')] = value as PatternPageProps;
      return name;
    },
    addRoute: (route: RouteConfig) => void routes.push(route),
    setGlobalData: (value: unknown) => void globalData.push(value),
  };
  await plugin.contentLoaded!({content, actions});
  const allContent = {
    'docusaurus-plugin-pattern-library': {default: content},
    'docusaurus-plugin-content-docs': {default: {loadedVersions: [version]}},
    ...others,
  };
  const error = await plugin.allContentLoaded!({allContent, actions})?.then(
    () => null,
    (thrown: unknown) => thrown as Error,
  );
  return {plugin, data, routes, globalData, error};
}

test('a complete library loads without a word', async () => {
  const {error, data, globalData} = await load();
  expect(error).toBeNull();
  expect(globalData).toMatchObject([{boxes: {axiom: {title: 'Axiom'}, decision: {}, failure: {}}}]);
  expect(data).toMatchObject({
    intro: {isPattern: false, previous: null, next: null},
    'patterns-bulkhead': {
      isPattern: true,
      previous: null,
      next: {title: 'retry', permalink: '/patterns/retry'},
      taxonomies: [{name: 'laws', permalink: '/laws', terms: [{id: 'correlated-failure'}]}],
    },
    'patterns-retry': {previous: {permalink: '/patterns/bulkhead'}, next: null},
  });
});

test('routes lead to an index page and to a page for each term', async () => {
  const {routes} = await load(OPTIONS, {baseUrl: '/site/'});
  expect(routes.map(({path: route, component}) => [route, component])).toEqual([
    ['/site/laws', '@theme/TaxonomyIndexPage'],
    ['/site/laws/correlated-failure', '@theme/TermPage'],
    ['/site/laws/economic-reality', '@theme/TermPage'],
    ['/site/patterns', '@theme/PatternIndexPage'],
    ['/site/patterns/matrix', '@theme/PatternMatrixPage'],
    ['/site/patterns/compare', '@theme/PatternComparePage'],
  ]);
  expect(routes[1]?.props).toMatchObject({
    term: {title: 'Correlated Failure', count: 2},
    pages: [{permalink: '/site/patterns/bulkhead'}, {permalink: '/site/patterns/retry'}],
    previous: null,
    next: {title: 'Law 7: Economic Reality', permalink: '/site/laws/economic-reality'},
  });
});

test('a page that does not describe itself is described by its first paragraph, as its listings and lists show it', async () => {
  write('docs/patterns/retry.md', '---\ndescription: Written.\n---\n# Retry\n\n## Problem\n\nText.\n');
  const {routes} = await load();
  expect(routes.find(({path: route}) => route === '/patterns')?.props).toMatchObject({
    pages: [{description: 'Text.'}, {description: 'Written.'}],
  });
});

test('listings know the templates that govern no page', async () => {
  const templates = [
    ...OPTIONS.templates!,
    {template: 'template.md', name: 'runbook', include: ['runbooks/**']},
  ];
  write('docs/intro.md', '# Intro\n\n::pages{template=runbook}\n');
  expect((await load({templates})).error?.message ?? '').not.toContain('Unknown');
  write('docs/intro.md', '# Intro\n\n::pages{template=runbok}\n');
  const {error} = await load({templates});
  expect(error?.message).toContain('Unknown template `runbok`; did you mean `runbook`?');
  expect(error?.message).toContain('Known: `template`, `runbook`.');
});

test('the transform is told of every doc by its file', async () => {
  await load();
  const state = getSharedState();
  expect(state?.boxes).toEqual([
    {name: 'axiom', toc: false, pairsWith: false},
    {name: 'decision', toc: false, pairsWith: 'failure'},
    {name: 'failure', toc: false, pairsWith: false},
  ]);
  expect([...(state?.pageData.keys() ?? [])]).toContain(withSlashes(path.join(siteDir, 'docs/intro.md')));
  expect([...(state?.pageData.values() ?? [])][0]).toMatch(
    /^@generated\/docusaurus-plugin-pattern-library\/default\/.*\.json$/,
  );
});

test('nothing that is written holds a path of the machine', async () => {
  const {data, routes, globalData} = await load();
  expect(JSON.stringify([data, routes, globalData])).not.toContain(siteDir);
});

test('a build fails with the report, and has written its data all the same', async () => {
  write('docs/patterns/retry.md', '---\nlaws: [correlated-failur]\n---\n# Retry\n\nText.\n');
  const {error, data} = await load();
  expect(error?.message).toContain('docs/patterns/retry.md:2:8');
  expect(error?.message).toContain('did you mean `correlated-failure`');
  expect(error?.message).toContain('missing-section');
  expect(Object.keys(data)).toHaveLength(3);
});

test('a second run reports the same', async () => {
  write('docs/patterns/retry.md', '# Retry\n');
  expect((await load()).error?.message).toBe((await load()).error?.message);
});

test.each([
  ['start', undefined, 'development'],
  ['a build that is told to', 'warn' as const, 'production'],
])('%s only warns', async (_case, onInvalidPage, env) => {
  write('docs/patterns/retry.md', '# Retry\n');
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
  const {error} = await load({...OPTIONS, onInvalidPage}, {env});
  expect(error).toBeNull();
  expect(warn.mock.calls.join()).toContain('missing-section');
  warn.mockRestore();
});

describe('what is found on a page', () => {
  const idsOf = (data?: PatternPageProps) => data?.findings?.map(({ruleId}) => ruleId);
  let warn: jest.SpyInstance;

  beforeEach(() => {
    warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    write('docs/patterns/retry.md', '# Retry\n\n## Cause\n\nText.\n');
  });
  afterEach(() => warn.mockRestore());

  test('is shown on it under start, and nothing on the others', async () => {
    const {data} = await load(OPTIONS, {env: 'development'});
    expect(idsOf(data['patterns-retry'])).toEqual(['missing-section']);
    expect(data['patterns-retry']?.findings?.[0]).toEqual({
      ruleId: 'missing-section',
      severity: 'error',
      reason: expect.stringContaining('`## Problem`'),
      line: 1,
      column: 1,
      note: expect.any(String),
      fix: null,
      askedForBy: expect.stringMatching(/template\.md:3$/),
      url: expect.stringContaining('missing-section.md'),
    });
    for (const name of ['patterns-bulkhead', 'intro']) expect(data[name]).not.toHaveProperty('findings');
  });

  test('comes with what --fix does, where that is certain', async () => {
    write('docs/patterns/retry.md', '---\nlaws: [correlated-failur]\n---\n# Retry\n\n## Problem\n\nText.\n');
    const {data} = await load(OPTIONS, {env: 'development'});
    expect(data['patterns-retry']?.findings).toMatchObject([
      {
        ruleId: 'unknown-term',
        fix: {removed: ['laws: [correlated-failur]'], added: ['laws: [correlated-failure]']},
      },
    ]);
  });

  test('is shown also where it stops the start, and is said once', async () => {
    const {data, error} = await load({...OPTIONS, onInvalidPage: 'throw'}, {env: 'development'});
    expect(idsOf(data['patterns-retry'])).toEqual(['missing-section']);
    expect(error?.message.match(/retry\.md:1:1 error/g)).toHaveLength(1);
    expect(warn).not.toHaveBeenCalled();
  });

  test('is read from front matter that Docusaurus cannot read, too', async () => {
    write('docs/intro.md', '---\ntitle: a: b\n---\n# Intro\n');
    const {data} = await load(OPTIONS, {env: 'development'});
    expect(idsOf(data.intro)).toEqual(['front-matter']);
  });

  test('is said once on the template where most pages have it, and not on each of them', async () => {
    for (const name of 'abcdefgh') write(`docs/patterns/${name}.md`, `# ${name}\n\nText.\n`);
    const {data} = await load(OPTIONS, {env: 'development'});
    expect(data['patterns-a']).toMatchObject({isPattern: true});
    expect(data['patterns-a']).not.toHaveProperty('findings');
  });

  test.each([
    ['in a build', {onInvalidPage: 'warn'}, 'production'],
    ['where the options ignore it', {onInvalidPage: 'ignore'}, 'development'],
  ] as const)('is no part of it %s', async (_case, options, env) => {
    const {data} = await load({...OPTIONS, ...options}, {env});
    expect(Object.keys(data)).toHaveLength(3);
    expect(JSON.stringify(data)).not.toContain('findings');
  });
});

test('ignore says nothing', async () => {
  write('docs/patterns/retry.md', '# Retry\n');
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
  expect((await load({...OPTIONS, onInvalidPage: 'ignore'})).error).toBeNull();
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('malformed front matter fails a build whatever the options say, together with all other findings', async () => {
  write('docs/intro.md', `---\ntitle: a: b ${siteDir}\n---\n# Intro\n`);
  write('docs/patterns/retry.md', '# Retry\n');
  const {error} = await load({...OPTIONS, onInvalidPage: 'ignore', rules: {'front-matter': 'off'}});
  expect(error?.message).toMatch(/docs\/intro\.md:2:\d+/);
  expect(error?.message).toContain('missing-section');
  expect(error?.message.match(/intro\.md:2/g)).toHaveLength(1);
});

test('a draft is not checked, and not listed', async () => {
  write('docs/patterns/draft.md', '# Draft\n');
  const {error, data} = await load(OPTIONS, {drafts: ['patterns/draft']});
  expect(error).toBeNull();
  expect(JSON.stringify(data['patterns-bulkhead'])).not.toContain('draft');
});

test('a taxonomy without a registry is a mistake only where somebody asks for it', async () => {
  rmSync(path.join(siteDir, 'docs/laws.yml'));
  write('docs/patterns/bulkhead.md', '# Bulkhead\n\n## Problem\n\nText.\n');
  const {error} = await load({...OPTIONS, taxonomies: {ideas: {}}});
  expect(error?.message).toContain('docs/ideas.yml:1:1');
  expect(error?.message).toMatch(
    /docs\/patterns\/retry\.md:2:1 error The page names laws, and there is no registry `\S*docs\/laws\.yml`/,
  );
  expect(error?.message).not.toContain('pillars');
});

test('a registry that is missing is one message, however many pages name its terms', async () => {
  write('docs/patterns/bulkhead.md', '---\nideas: [one]\n---\n# Bulkhead\n\n## Problem\n\nText.\n');
  write('docs/patterns/retry.md', '---\nideas: [two]\n---\n# Retry\n\n## Problem\n\nText.\n');
  const {error} = await load({...OPTIONS, taxonomies: {ideas: {}}});
  expect(error?.message).toMatch(
    /bulkhead\.md:2:1 error The page names ideas, as does 1 other, and there is no registry `\S*ideas\.yml`/,
  );
  expect(error?.message).toMatch(/1 error and 0 warnings/);
});

test('a field of the template is no typed footer, though it bears the name of a taxonomy', async () => {
  write('template.md', `${TEMPLATE}\n- **Law**: [who]\n`);
  const text =
    '---\nlaws: [correlated-failure]\n---\n# A\n\n## Problem\n\nText.\n\n- **Law**: Economic Reality\n';
  for (const name of ['bulkhead', 'retry']) write(`docs/patterns/${name}.md`, text);
  expect((await load()).error).toBeNull();
});

test('a template that does not exist is one message', async () => {
  const {error} = await load({templates: [{template: 'templates/none.md', include: ['patterns/**']}]});
  expect(error?.message).toContain('The template `templates/none.md` does not exist');
});

test('an entry for an unknown docs plugin is told', async () => {
  const {error} = await load({templates: [{template: 'template.md', docs: 'defalt', include: ['**']}]});
  expect(error?.message).toContain('docusaurus.config.js:1:1');
  expect(error?.message).toContain('unknown plugin `defalt`; did you mean `default`?');
});

test('a glob that governs nothing is told', async () => {
  const {error} = await load({templates: [{template: 'template.md', include: ['docs/patterns/**']}]});
  expect(error?.message).toMatch(
    /config\.js:1:1 error `docs\/patterns\/\*\*` .* did you mean `patterns\/\*\*`\?/,
  );
});

test('an index page that meets a doc is told, and its route left out', async () => {
  write('docs/laws.md', '# Laws\n');
  const {error, routes} = await load();
  expect(error?.message).toContain('The index page of `laws` has the same address as');
  expect(routes.map(route => route.path)).not.toContain('/laws');
});

test('so is one that meets a page or a post of the site', async () => {
  mkdirSync(path.join(siteDir, 'src/pages'), {recursive: true});
  for (const name of ['src/pages/laws.mdx', 'blog/post.md']) write(name, '# Text\n');
  const others = {
    'docusaurus-plugin-content-pages': {
      default: [{type: 'mdx', permalink: '/laws/', source: '@site/src/pages/laws.mdx'}],
    },
    'docusaurus-plugin-content-blog': {
      default: {
        blogPosts: [{metadata: {permalink: '/patterns/matrix', source: '@site/blog/post.md'}}],
        blogTags: {},
        blogTagsListPath: '/patterns/tags',
      },
    },
  };
  const {error, routes} = await load(OPTIONS, {others});
  expect(error?.message).toMatch(
    /error The index page of `laws` has the same address as `\S*src\/pages\/laws\.mdx`, `\/laws`/,
  );
  expect(error?.message).toMatch(
    /warning The index of all patterns has the same address as the blog, `\/patterns`; 1 more of its addresses is taken/,
  );
  expect(routes.map(route => route.path)).toEqual([
    '/laws/correlated-failure',
    '/laws/economic-reality',
    '/patterns/compare',
  ]);
});

test('a folder in the place of a registry is no registry, and stops nothing', async () => {
  for (const name of ['laws.yml', 'paths.yml']) {
    rmSync(path.join(siteDir, 'docs', name), {force: true});
    mkdirSync(path.join(siteDir, 'docs', name));
  }
  const {error, data} = await load();
  expect(error?.message).toContain('there is no registry');
  expect(Object.keys(data)).toHaveLength(3);
});

test('so is any other page that the plugin makes, where its entry stands', async () => {
  write('docs/paths.yml', '- id: taken\n  pages: [intro]\n- id: economic-reality\n  pages: [intro]\n');
  write('docs/laws/taken.md', '# A doc at the address of a path\n');
  const {error, routes} = await load({...OPTIONS, paths: {routeBasePath: 'laws'}});
  const found = (error?.message ?? '').split('\n').filter(line => line.includes('route-collision'));
  expect(found.filter(line => !line.includes('https:'))).toEqual([
    expect.stringMatching(
      /docs\/laws\.yml:2:8 error The page of the law `economic-reality` has the same address as the page of the learning path `economic-reality`, `\/laws\/economic-reality`/,
    ),
    expect.stringMatching(
      /docs\/paths\.yml:1:1 error The index page of the learning paths has the same address as the index page of `laws`, `\/laws`/,
    ),
    expect.stringMatching(
      /docs\/paths\.yml:1:7 error The page of the learning path `taken` has the same address as `\S*docs\/laws\/taken\.md`, `\/laws\/taken`/,
    ),
  ]);
  expect(routes.filter(({path: route}) => route === '/laws/economic-reality')).toHaveLength(1);
});

test('templates and registries are watched', async () => {
  const {plugin} = await load();
  expect(plugin.getPathsToWatch!()).toEqual([
    path.join(siteDir, 'template.md'),
    path.join(siteDir, 'docs/laws.yml'),
    path.join(siteDir, 'docs/pillars.yml'),
    path.join(siteDir, 'docs/paths.yml'),
  ]);
});

test('two taxonomies at one address are told, and the first keeps it', async () => {
  write('docs/ideas.yml', '- {id: one, title: One}\n');
  const {error, routes} = await load({...OPTIONS, taxonomies: {ideas: {routeBasePath: 'laws'}}});
  expect(error?.message).toContain('same address as the index page of `laws`, `/laws`');
  expect(routes.map(route => route.path)).toEqual([
    '/laws',
    '/laws/correlated-failure',
    '/laws/economic-reality',
    '/laws/one',
    '/patterns',
    '/patterns/matrix',
    '/patterns/compare',
  ]);
});

test('front matter overrides either end of the chain, as the docs plugin has resolved it', async () => {
  write(
    'docs/patterns/bulkhead.md',
    `---\npagination_next: null\n---\n${PAGES['patterns/retry.md']!.split('---\n')[2]}`,
  );
  const {data} = await load();
  expect(data['patterns-bulkhead']).toMatchObject({previous: null, next: null});
  expect(data['patterns-retry']?.previous).toMatchObject({permalink: '/patterns/bulkhead'});
  write(
    'docs/patterns/bulkhead.md',
    PAGES['patterns/bulkhead.md']!.replace('---\n', '---\npagination_next: intro\n'),
  );
  expect((await load()).data['patterns-bulkhead']?.next).toEqual({title: 'intro', permalink: '/intro'});
});

test('a doc behind a symbolic link is known by its real path, as bundlers name it', async () => {
  write('elsewhere/linked.md', '# Linked\n');
  symlinkSync(path.join(siteDir, 'elsewhere'), path.join(siteDir, 'docs/linked'), 'junction');
  await load(OPTIONS, {extra: ['linked/linked.md']});
  expect([...(getSharedState()?.pageData.keys() ?? [])]).toContain(
    withSlashes(path.join(siteDir, 'elsewhere/linked.md')),
  );
});

describe('learning paths', () => {
  const START = '- {id: start, title: Start here, description: In order., pages: [retry, intro, bulkhead]}\n';

  test('are shown on their docs, governed or not, and have pages of their own', async () => {
    write('docs/paths.yml', START);
    const {data, routes, error} = await load(OPTIONS, {baseUrl: '/site/'});
    expect(error).toBeNull();
    expect(data.intro).toMatchObject({
      isPattern: false,
      paths: {
        label: 'Learning paths',
        permalink: '/site/paths',
        paths: [
          {
            id: 'start',
            title: 'Start here',
            permalink: '/site/paths/start',
            position: 2,
            length: 3,
            previous: {title: 'retry', permalink: '/site/patterns/retry'},
            next: {title: 'bulkhead', permalink: '/site/patterns/bulkhead'},
          },
        ],
      },
    });
    const own = routes.filter(({component}) => component.startsWith('@theme/LearningPath'));
    expect(own.map(({path: route, component}) => [route, component])).toEqual([
      ['/site/paths', '@theme/LearningPathIndexPage'],
      ['/site/paths/start', '@theme/LearningPathPage'],
    ]);
    expect(own[1]?.props).toMatchObject({
      title: 'Start here',
      description: 'In order.',
      pages: [{title: 'retry'}, {title: 'intro'}, {title: 'bulkhead'}],
    });
  });

  test('have no pages where there are none', async () => {
    const {data, routes} = await load();
    expect(data.intro?.paths).toBeNull();
    expect(routes.filter(({component}) => component.startsWith('@theme/LearningPath'))).toEqual([]);
  });

  test('of the options come first, and order the chain', async () => {
    write('docs/paths.yml', START);
    const list = [{id: 'short', pages: ['retry', 'bulkhead']}];
    const {data, error} = await load({...OPTIONS, paths: {list}, navigation: {order: {path: 'short'}}});
    expect(error).toBeNull();
    expect(data['patterns-retry']).toMatchObject({previous: null, next: {title: 'bulkhead'}});
    expect(data['patterns-retry']?.paths?.paths.map(({id, title}) => [id, title])).toEqual([
      ['short', 'short'],
      ['start', 'Start here'],
    ]);
  });

  test('are held against the docs, each at its place', async () => {
    write('docs/paths.yml', START.replace('bulkhead', 'bulkhed'));
    write('docs/patterns/paths.md', PAGES['patterns/retry.md']!);
    const list = [{id: 'start', pages: ['nowhere']}];
    const {error} = await load({...OPTIONS, paths: {list}, navigation: {order: {path: 'strat'}}});
    expect(error?.message).toMatch(
      /docs\/paths\.yml:1:\d+ .*The id `start` is taken by a path of the options/,
    );
    expect(error?.message).toMatch(/docusaurus\.config\.js:1:1 .*Unknown page `nowhere` on the path `start`/);
    expect(error?.message).toMatch(/docusaurus\.config\.js:1:1 .*Unknown path `strat`.*did you mean `start`/);
  });

  test('whose registry the options name have to be there', async () => {
    const {error} = await load({...OPTIONS, paths: {registry: 'ways.yml'}});
    expect(error?.message).toContain('docs/ways.yml:1:1');
    expect(error?.message).toContain('The registry of the learning paths does not exist');
  });

  test('do not take the address of a doc', async () => {
    write('docs/paths.yml', START);
    write('docs/paths.md', '# Paths\n');
    const {error, routes} = await load();
    expect(error?.message).toContain('The index page of the learning paths has the same address as `');
    expect(routes.map(route => route.path)).not.toContain('/paths');
  });
});

test("a term's own doc has the listing, and the term's links lead to it", async () => {
  write('docs/laws.yml', LAWS.replace('title: Correlated', 'doc: laws/one, title: Correlated'));
  write('docs/laws/one.md', '# One\n\nProse.\n');
  const {data, routes, error} = await load();
  expect(error).toBeNull();
  expect(data['laws-one']).toMatchObject({
    isPattern: false,
    term: {
      taxonomy: {name: 'laws', permalink: '/laws'},
      term: {id: 'correlated-failure', permalink: '/laws/one', count: 2},
      pages: [{title: 'bulkhead'}, {title: 'retry'}],
      previous: null,
      next: {permalink: '/laws/economic-reality'},
    },
  });
  expect(data.intro?.term).toBeNull();
  expect(data['patterns-retry']?.taxonomies[0]?.terms[0]?.permalink).toBe('/laws/one');
  const index = routes.find(({component}) => component === '@theme/TaxonomyIndexPage');
  expect(index?.props).toMatchObject({terms: [{permalink: '/laws/one', count: 2}, {count: 0}]});
  expect(routes.map(route => route.path)).not.toContain('/laws/correlated-failure');
});

test('relations that the other side does not answer are found when the rule is on', async () => {
  write('docs/patterns/retry.md', PAGES['patterns/retry.md']!.replace('laws:', 'see: [bulkhead]\nlaws:'));
  const related = {frontMatterKey: 'see'};
  expect((await load({...OPTIONS, related})).error).toBeNull();
  const {error} = await load({...OPTIONS, related, rules: {'one-way-relation': 'error'}});
  expect(error?.message).toMatch(/docs\/patterns\/bulkhead\.md:1:1 .*one-way-relation/);
});

describe('the data of comparisons', () => {
  const files = (folder: string) =>
    readdirSync(path.join(siteDir, folder), {recursive: true, encoding: 'utf8'})
      .map(withSlashes)
      .filter(name => /compare\/.*\.json$/u.test(name))
      .sort();

  test('is written beside the built site', async () => {
    const {plugin} = await load();
    const outDir = path.join(siteDir, 'build');
    await plugin.postBuild!({outDir} as Parameters<NonNullable<typeof plugin.postBuild>>[0]);
    expect(files('build')).toEqual(['patterns/compare/bulkhead.json', 'patterns/compare/retry.json']);
    expect(plugin.configureWebpack!({}, false, {} as never, undefined as never)).not.toHaveProperty(
      'devServer',
    );
  });

  test('is served under `docusaurus start`, below the base URL', async () => {
    const {plugin} = await load(OPTIONS, {env: 'development', baseUrl: '/site/'});
    const {devServer} = plugin.configureWebpack!({}, false, {} as never, undefined as never) as {
      devServer: {static: {directory: string; publicPath: string}[]};
    };
    const [served] = devServer.static;
    expect(served?.publicPath).toBe('/site/');
    expect(files(path.relative(siteDir, served?.directory ?? ''))).toEqual([
      'patterns/compare/bulkhead.json',
      'patterns/compare/retry.json',
    ]);
    expect(plugin.configureWebpack!({}, true, {} as never, undefined as never)).toEqual({});
  });
});
