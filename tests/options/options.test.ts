import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {DEFAULT_OPTIONS} from '../../src/options/default-options.js';
import type {Options, PluginOptions} from '../../src/options/options.js';
import {validateOptions} from '../../src/options/validate-options.js';

/** As Docusaurus calls it. */
function validate(options: unknown): PluginOptions {
  return validateOptions({validate: normalizePluginOptions, options: options as Options});
}

function sentences(options: unknown): string[] {
  try {
    validate(options);
  } catch (error) {
    return (error as Error).message.split('\n- ').slice(1);
  }
  return [];
}

describe('defaults', () => {
  test('stand for no options at all', () => {
    expect(validate(undefined)).toEqual(DEFAULT_OPTIONS);
    expect(validate({})).toEqual(DEFAULT_OPTIONS);
  });

  test('of a kind of box stay where the site changes one thing about it', () => {
    expect(validate({boxes: {axiom: {title: 'Law'}}}).boxes.axiom).toEqual({
      ...DEFAULT_OPTIONS.boxes.axiom,
      title: 'Law',
    });
  });

  test('make a new kind of box of a name alone', () => {
    expect(validate({boxes: {'first-truth': {}}}).boxes).toEqual({
      ...DEFAULT_OPTIONS.boxes,
      'first-truth': {
        title: 'First truth',
        icon: '',
        color: 'secondary',
        line: 'dotted',
        toc: false,
        pairsWith: false,
        htmlClasses: [],
      },
    });
  });

  test('give a new taxonomy its words and files', () => {
    expect(validate({taxonomies: {principles: {}}}).taxonomies.principles).toEqual({
      label: 'Principles',
      singular: 'Principle',
      description: '',
      registry: 'principles.yml',
      frontMatterKey: 'principles',
      routeBasePath: 'principles',
    });
  });

  test('of a taxonomy follow a new label', () => {
    const {laws} = validate({taxonomies: {laws: {label: 'Axioms'}}}).taxonomies;
    expect(laws).toMatchObject({label: 'Axioms', singular: 'Axiom', registry: 'laws.yml'});
  });

  test('go where the site says false', () => {
    const options = validate({boxes: {failure: false}, taxonomies: {pillars: false}});
    expect(Object.keys(options.boxes)).toEqual(['axiom', 'decision']);
    expect(Object.keys(options.taxonomies)).toEqual(['laws']);
  });

  test('of the index stay where the site changes one thing about it, and go where it says false', () => {
    const index = {
      label: 'Recipes',
      routeBasePath: 'patterns',
      filters: ['category'],
      search: [],
      compare: {},
      description: '',
      templates: null,
    };
    expect(validate({index: {label: 'Recipes'}}).index).toEqual(index);
    expect(validate({index: false}).index).toBe(false);
    expect(validate({header: {}}).header).toEqual({badges: ['status']});
    expect(validate({header: false}).header).toBe(false);
  });

  test('let a template that the front matter chooses govern any doc', () => {
    const {templates} = validate({templates: [{template: 'meta.md', where: {type: 'meta'}}]});
    expect(templates).toEqual([
      {
        template: 'meta.md',
        name: 'meta',
        docs: 'default',
        include: ['**/*'],
        exclude: [],
        where: {type: 'meta'},
      },
    ]);
  });

  test('name a template after its file', () => {
    expect(
      validate({templates: [{template: 'templates/runbook.md', include: ['runbooks/**']}]}).templates,
    ).toEqual([
      {
        template: 'templates/runbook.md',
        name: 'runbook',
        docs: 'default',
        include: ['runbooks/**'],
        exclude: [],
      },
    ]);
  });
});

describe('mistakes', () => {
  test.each<[unknown, string]>([
    [{boxes: []}, '`boxes` must be an object.'],
    [{boxes: {axiom: true}}, '`boxes.axiom` must be an object, or `false` to remove it.'],
    [{boxes: {axiom: {title: 5}}}, '`boxes.axiom.title` must be a string.'],
    [{boxes: {axiom: {icon: null}}}, '`boxes.axiom.icon` must be a string.'],
    [
      {boxes: {axiom: {icon: 'taget'}}},
      '`boxes.axiom.icon` is nearly the name of a drawing: found `taget`; did you mean `target`?',
    ],
    [
      {boxes: {axiom: {line: 'wavy'}}},
      '`boxes.axiom.line` must be one of `solid`, `dashed`, `dotted`, `double`, not `"wavy"`.',
    ],
    [{boxes: {axiom: {toc: 'yes'}}}, '`boxes.axiom.toc` must be a boolean.'],
    [{boxes: {axiom: {pairsWith: true}}}, '`boxes.axiom.pairsWith` must be one of `false`, not `true`.'],
    [
      {boxes: {do: {pairsWith: 'falure'}}},
      '`boxes.do.pairsWith` must be a kind of box, not `falure`; did you mean `failure`?',
    ],
    [
      {boxes: {axiom: {pairsWith: 'failure'}, failure: false}},
      '`boxes.axiom.pairsWith` must be a kind of box, not `failure`.',
    ],
    [{boxes: {axiom: {htmlClasses: 'box'}}}, '`boxes.axiom.htmlClasses` must be an array.'],
    [
      {boxes: {axiom: {color: 'red; x'}}},
      '`boxes.axiom.color` must be a colour, such as `danger` or `#8250df`, not `red; x`.',
    ],
    [{boxes: {axiom: {colour: 'red'}}}, '`boxes.axiom.colour` is not an option; did you mean `color`?'],
    [
      {boxes: {Axiom: {}}},
      '`boxes.Axiom` cannot be a kind of box: a name starts with a small letter and holds small letters, digits, `-` and `_`.',
    ],
    [{boxes: {note: {}}}, '`boxes.note` cannot be a kind of box: Docusaurus has an admonition of this name.'],
    [
      {boxes: {axiom: {color: 'image(url(//elsewhere.example/x))'}}},
      '`boxes.axiom.color` must be a colour, such as `danger` or `#8250df`, not `image(url(//elsewhere.example/x))`.',
    ],
    [
      {taxonomies: {laws: {registry: 'a\0b'}}},
      '`taxonomies.laws.registry` must be text on one line, not `a\\x00b`.',
    ],
    ...['..', '../x', 'a/../b', './a', 'a\\b', 'a?b', 'a#b', '%2e%2e'].map((part): [unknown, string] => [
      {taxonomies: {laws: {routeBasePath: part}}},
      `\`taxonomies.laws.routeBasePath\` must be a part of an address, such as \`laws\`, without \`..\`, \`\\\`, \`?\`, \`#\` and \`%\`, not \`${part}\`.`,
    ]),
    [
      {paths: {list: [{id: '..', pages: []}]}},
      '`paths.list[0].id` must be a part of an address, such as `laws`, without `..`, `\\`, `?`, `#` and `%`, not `..`.',
    ],
    [{templates: 'pattern'}, '`templates` must be an array.'],
    [{templates: ['pattern']}, '`templates[0]` must be an object.'],
    [{templates: [{include: []}]}, '`templates[0].template` is required.'],
    [{templates: [{template: 'a.md', include: '**'}]}, '`templates[0].include` must be an array.'],
    [{templates: [{template: 'a.md', docs: 1}]}, '`templates[0].docs` must be a string.'],
    [
      {templates: [{template: 'a.md', includes: []}]},
      '`templates[0].includes` is not an option; did you mean `include`?',
    ],
    [{templates: [{template: 'a.md', frontMatter: 1}]}, '`templates[0].frontMatter` must be a string.'],
    [
      {templates: [{template: 'a.md', where: 'meta'}]},
      "`templates[0].where` must be front matter keys, each with a value or a list of values, such as `{type: 'meta'}`.",
    ],
    [
      {templates: [{template: 'a.md', since: {created: 'May'}}]},
      '`templates[0].since.created` must be a date, such as `2024-01-31`, not `May`.',
    ],
    [
      {templates: [{template: 'a.md', since: '2024-01-01'}]},
      "`templates[0].since` must be one front matter key with a date, such as `{created: '2024-01-01'}`.",
    ],
    [
      {templates: [{template: 'a.md', fileName: '{number}{slug}.md'}]},
      '`templates[0].fileName` must be a file name with places in braces, such as `{number}-{slug}.md`, and something between two of them, not `{number}{slug}.md`.',
    ],
    [{taxonomies: 'laws'}, '`taxonomies` must be an object.'],
    [{taxonomies: {laws: 'laws.yml'}}, '`taxonomies.laws` must be an object, or `false` to remove it.'],
    [{taxonomies: {laws: {registry: 1}}}, '`taxonomies.laws.registry` must be a string.'],
    [
      {taxonomies: {'1st': {}}},
      '`taxonomies.1st` cannot be a taxonomy: a name starts with a letter and holds letters, digits, `-` and `_`.',
    ],
    [{index: 'patterns'}, '`index` must be an object, or `false` for no such pages.'],
    [{index: {filters: 'category'}}, '`index.filters` must be an array.'],
    [{index: {filter: []}}, '`index.filter` is not an option; did you mean `filters`?'],
    [{header: true}, '`header` must be an object, or `false` for no header.'],
    [{header: {badge: []}}, '`header.badge` is not an option; did you mean `badges`?'],
    [{index: {compare: true}}, '`index.compare` must be an object, or `false` for no such page.'],
    [{index: {compare: {fact: []}}}, '`index.compare.fact` is not an option; did you mean `facts`?'],
    [{index: {compare: {facts: 'problem'}}}, '`index.compare.facts` must be an array.'],
    [{rules: ['length']}, '`rules` must be an object.'],
    [{rules: {'secton-name': 'off'}}, '`rules.secton-name` is not a rule; did you mean `section-name`?'],
    [{rules: {'one-way-relation': 'error', speling: 'off'}}, '`rules.speling` is not a rule.'],
    [{rules: {length: 'warn'}}, '`rules.length` must be one of `error`, `warning`, `off`, not `"warn"`.'],
    [
      {onInvalidPage: 'fail'},
      '`onInvalidPage` must be one of `throw`, `warn`, `log`, `ignore`, not `"fail"`.',
    ],
    [{onInvalidPages: 'throw'}, '`onInvalidPages` is not an option; did you mean `onInvalidPage`?'],
    [
      {navigation: {order: 'titel'}},
      "`navigation.order` must be `'sidebar'`, `'title'`, `{frontMatterKey: '…'}` or `{path: '…'}`.",
    ],
    [
      {navigation: {order: {path: 'a', frontMatterKey: 'b'}}},
      "`navigation.order` must be `'sidebar'`, `'title'`, `{frontMatterKey: '…'}` or `{path: '…'}`.",
    ],
    [{navigation: {ordre: 'title'}}, '`navigation.ordre` is not an option; did you mean `order`?'],
    [{paths: {registy: 'a'}}, '`paths.registy` is not an option; did you mean `registry`?'],
    [{paths: {list: [{id: 'a'}]}}, '`paths.list[0].pages` is required.'],
    [
      {paths: {list: [{id: 'a', pages: [], titel: 'A'}]}},
      '`paths.list[0].titel` is not a key of a path; did you mean `title`?',
    ],
    [
      {
        paths: {
          list: [
            {id: 'a', pages: []},
            {id: 'a', pages: []},
          ],
        },
      },
      '`paths.list[1]` has the id of another path.',
    ],
    [{related: {section: 'x'}}, '`related.section` is not an option; did you mean `sections`?'],
    [{banana: 1}, '`banana` is not an option.'],
  ])('%j', (options, sentence) => {
    expect(sentences(options)).toEqual([sentence]);
  });

  test('are all told at once', () => {
    expect(sentences({boxes: [], templates: {}, rules: 1})).toHaveLength(3);
  });

  test('are told of a second instance', () => {
    expect(() => validate({id: 'two'})).toThrow(
      'one instance of docusaurus-plugin-pattern-library serves all',
    );
  });
});
