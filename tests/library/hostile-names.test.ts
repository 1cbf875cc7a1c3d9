import {readRegistry} from '../../src/catalogue/terms/read-registry.js';
import {toJson} from '../../src/catalogue/to-json.js';
import {checkLibrary} from '../../src/check/check-library.js';
import {createFrontMatterChecks} from '../../src/check/front-matter/front-matter-checks.js';
import {buildLibrary} from '../../src/library/build-library.js';
import {BUILT_IN_BOX_KINDS} from '../../src/markdown/box.js';
import {readPage} from '../../src/markdown/read-page.js';
import {mergeOptions} from '../../src/options/merge-options.js';
import {DEFAULT_OPTIONS} from '../../src/options/default-options.js';
import {withFrontMatterSchema} from '../../src/template/front-matter/named-schema.js';
import {readTemplate} from '../../src/template/read-template.js';
import {LAWS} from '../catalogue/library.js';

// Names that every object of JavaScript has, in each place where a name is somebody's to choose.
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

/** A library of one page, in which this name is that of a taxonomy, a key, a term, a section, a field and a column. */
async function library(name: string, frontMatter = '') {
  const taxonomy = {...LAWS, name, frontMatterKey: name, label: `${name}s`, singular: name};
  const taxonomies = [{name, label: taxonomy.label, singular: name}];
  const boxes = [...BUILT_IN_BOX_KINDS, {name, htmlClasses: [name]}];
  // In Markdown two low lines would be bold print.
  const parts = `## ${name.replaceAll('_', '\\_')}\n\n[Reference at least one ${name}]\n\n- **${name}:** [x]\n\n| ${name} | b |\n|---|---|\n| [x] | [y] |\n`;
  const template = readTemplate(
    {path: 't.md', contents: `---\n${name}: []\nother: a | b\n---\n# [Name]\n\n${parts}`},
    {boxes, taxonomies},
  );
  const page = readPage(
    {path: `docs/${name}.md`, contents: `---\n${frontMatter}\n---\n# A\n\nText.\n`, format: 'md'},
    boxes,
  );
  const text = `- {id: constructor, title: ${name}, aliases: [${name}]}\n`;
  const built = buildLibrary(
    {
      templates: [{name, template, fileName: `{${name}}-{slug}.md`}],
      versions: [{docs: [{page, id: name}], registries: [readRegistry({path: 'terms.yml', text}, taxonomy)]}],
    },
    {boxes, taxonomies},
  );
  const report = await checkLibrary(built);
  const [{catalogue, resolveLink}] = built.versions as [(typeof built.versions)[number]];
  const reasons = report.pages.flatMap(({messages}) => messages.map(({reason}) => reason));
  return {reasons, catalogue, resolveLink, json: JSON.stringify([report, toJson({catalogue, resolveLink})])};
}

test.each(NAMES)('%s is a name like any other', async name => {
  const {reasons, json} = await library(name);
  // Nobody wrote the key, and so it is missing: every object has one of this name.
  expect(reasons).toContain(`Expected \`${name}:\` in the front matter, found none`);
  expect(reasons).toContain(`Expected a section \`## ${name}\` at the top of the page, found none`);
  expect(json).not.toContain('native code');
  expect(json).not.toContain('[object Object]');
});

test.each(NAMES)('%s is found where somebody wrote it', async name => {
  const {reasons, catalogue, resolveLink} = await library(
    name,
    `"${name}": [constructor]\nother: a\npolluted: {__proto__: {polluted: 1}}`,
  );
  expect(reasons.filter(reason => reason.includes('front matter'))).toEqual([]);
  const [page] = catalogue.pages;
  expect(page?.taxonomies.map(({terms}) => terms.map(({term}) => term.id))).toEqual([['constructor']]);
  expect(Object.keys(toJson({catalogue, resolveLink}).taxonomies)).toEqual([name]);
});

test('a JSON Schema asks for the keys of the page alone, however deep', async () => {
  const template = withFrontMatterSchema(readTemplate({path: 't.md', contents: '# [Name]\n'}), {
    path: 's.json',
    text: '{"properties": {"constructor": {"type": "string"}, "a": {"required": ["toString"]}}, "required": ["valueOf"]}',
  });
  const page = readPage({path: 'a.md', contents: '---\na: {b: 1}\n---\n# A\n', format: 'md'});
  const report = await checkLibrary({pages: [{page, template}], boxes: [], taxonomies: []});
  expect(report.pages.flatMap(({messages}) => messages.map(({reason}) => reason)).sort()).toEqual([
    'Expected `toString:` in `a`, found none',
    'Expected `valueOf:` in the front matter, found none',
  ]);
});

test('a schema that applies itself to the same value without end is a fault', () => {
  const check = (text: string) => {
    const template = readTemplate({path: 't.md', contents: '# [Name]\n'});
    return createFrontMatterChecks()(withFrontMatterSchema(template, {path: 's.json', text}));
  };
  for (const text of ['{"$ref": "#"}', '{"properties": {"a": {"$ref": "#/properties/a"}}}']) {
    const reason = 'Expected a schema that comes to an end, found a `$ref` that leads back to itself';
    expect(check(text).findings).toMatchObject([{path: 's.json', reason}]);
  }
  const {findings, check: checkData} = check(
    '{"properties": {"a": {"$ref": "#/$defs/x"}}, "$defs": {"x": {"allOf": [{"$ref": "#/$defs/x"}]}}}',
  );
  expect(findings).toEqual([]);
  expect(checkData({b: 1})).toEqual([]);
  expect(checkData({a: 1})).toMatchObject([{message: expect.stringContaining('a `$ref` back to itself')}]);
});

test('options with such names are merged as they are', () => {
  const {boxes, taxonomies} = mergeOptions(
    {boxes: {constructor: {}}, taxonomies: {constructor: {}, toString: {}}},
    DEFAULT_OPTIONS,
  );
  expect(boxes.constructor).toEqual({
    ...{title: 'Constructor', icon: '', color: 'secondary', htmlClasses: []},
    ...{line: 'dotted', toc: false, pairsWith: false},
  });
  expect(Object.keys(taxonomies)).toEqual(['laws', 'pillars', 'constructor', 'toString']);
  expect(taxonomies.toString).toMatchObject({registry: 'toString.yml', frontMatterKey: 'toString'});
});
