import {normalizePluginOptions} from '@docusaurus/utils-validation';
import type {Options} from '../../src/options/options.js';
import {validateOptions} from '../../src/options/validate-options.js';

const validate = (options: unknown) =>
  validateOptions({validate: normalizePluginOptions, options: options as Options});

const SUPERSEDES = {label: 'Supersedes', inverse: 'supersededBy', inverseLabel: 'Superseded by'};

function sentences(relations: unknown, more = {}): string[] {
  try {
    validate({relations, ...more});
  } catch (error) {
    return (error as Error).message.split('\n- ').slice(1);
  }
  return [];
}

test('the rest follows from the names and labels', () => {
  const {relations} = validate({
    relations: {
      supersedes: {...SUPERSEDES, targetState: {status: 'superseded'}},
      alternativeTo: {label: 'Alternative to', symmetric: true},
    },
  });
  expect(relations).toEqual({
    supersedes: {
      ...SUPERSEDES,
      symmetric: false,
      frontMatterKey: 'supersedes',
      inverseFrontMatterKey: 'supersededBy',
      sections: ['Supersedes'],
      inverseSections: ['Superseded by'],
      order: true,
      targetState: {status: 'superseded'},
    },
    alternativeTo: {
      label: 'Alternative to',
      symmetric: true,
      frontMatterKey: 'alternativeTo',
      sections: ['Alternative to'],
      order: false,
      targetState: {},
    },
  });
});

test.each<[string, unknown, string[]]>([
  ['no label', {a: {symmetric: true}}, ['`relations.a.label` is required.']],
  [
    'no other side',
    {a: {label: 'A'}},
    [
      '`relations.a.inverse` is required: the name of the relation on the other page. If both pages bear it alike, write `symmetric: true`.',
      '`relations.a.inverseLabel` is required: the label of the relation on the other page. If both pages bear it alike, write `symmetric: true`.',
    ],
  ],
  [
    'two sides of what has one',
    {a: {label: 'A', symmetric: true, inverse: 'b', order: true, targetState: {status: 'x'}}},
    [
      '`relations.a.inverse` is not possible beside `symmetric: true`: both pages bear the relation alike.',
      '`relations.a.inverseFrontMatterKey` is not possible beside `symmetric: true`: both pages bear the relation alike.',
      '`relations.a.order` is not possible beside `symmetric: true`: two pages would be a circle.',
      '`relations.a.targetState` is not possible beside `symmetric: true`: either page may be named.',
    ],
  ],
  [
    'an unknown option',
    {a: {...SUPERSEDES, inverseLable: 'x'}},
    ['`relations.a.inverseLable` is not an option; did you mean `inverseLabel` or `inverse`?'],
  ],
  [
    'a name that cannot be one',
    {'super sedes': SUPERSEDES},
    [
      '`relations.super sedes` cannot be a relation: a name starts with a letter and holds letters, digits, `-` and `_`.',
    ],
  ],
  [
    'a name of JavaScript that cannot be one',
    {__defineGetter__: {label: 'A', symmetric: true}},
    [
      '`relations.__defineGetter__` cannot be a relation: a name starts with a letter and holds letters, digits, `-` and `_`.',
    ],
  ],
  [
    'an inverse that cannot be a name',
    {a: {...SUPERSEDES, inverse: 'is superseded'}},
    [
      '`relations.a.inverse` must be a name that starts with a letter and holds letters, digits, `-` and `_`, not `is superseded`.',
    ],
  ],
  ['a switch that is none', {a: {...SUPERSEDES, order: 'yes'}}, ['`relations.a.order` must be a boolean.']],
  [
    'a state that is none',
    {a: {...SUPERSEDES, targetState: 'superseded'}},
    [
      "`relations.a.targetState` must be front matter keys, each with a value or a list of values, such as `{status: 'superseded'}`.",
    ],
  ],
  [
    'a name of its own inverse',
    {a: {label: 'A', inverse: 'A', inverseLabel: 'a'}},
    [
      '`relations.a.inverse` must be another name: `A` is that of `relations.a`.',
      '`relations.a.inverseFrontMatterKey` must be another name: `A` is that of `relations.a.frontMatterKey`.',
      '`relations.a.inverseSections` must be another name: `a` is that of `relations.a.sections`.',
    ],
  ],
  [
    "another relation's inverse",
    {supersedes: SUPERSEDES, supersededBy: {label: 'Old', symmetric: true}},
    [
      '`relations.supersededBy` must be another name: `supersededBy` is that of `relations.supersedes.inverse`.',
      '`relations.supersededBy.frontMatterKey` must be another name: `supersededBy` is that of `relations.supersedes.inverseFrontMatterKey`.',
    ],
  ],
  [
    'a taxonomy',
    {laws: {label: 'A', symmetric: true, frontMatterKey: 'x'}, law: {label: 'B', symmetric: true}},
    [
      '`relations.laws` must be another name: `laws` is that of `taxonomies.laws`.',
      '`relations.law` must be another name: `law` is that of `taxonomies.laws`.',
    ],
  ],
  [
    'the related pages',
    {related: {label: 'A', symmetric: true}},
    [
      '`relations.related` must be another name: `related` is that of `related`.',
      '`relations.related.frontMatterKey` must be another name: `related` is that of `related`.',
    ],
  ],
  [
    'attributes and keys that mean something else',
    {
      sort: {label: 'A', symmetric: true},
      b: {label: 'B', symmetric: true, frontMatterKey: 'title'},
      c: {label: 'C', symmetric: true, frontMatterKey: 'status'},
    },
    [
      '`relations.sort` must be another name: `sort` is an attribute of listings.',
      '`relations.b.frontMatterKey` must be another name: `title` is a key with a meaning of its own.',
      '`relations.c.frontMatterKey` must be another name: `status` is that of `severityByState`.',
    ],
  ],
])('%s', (_, relations, expected) => {
  expect(sentences(relations)).toEqual(expected);
});

test('names that the options have set free are free', () => {
  const relations = {laws: {label: 'Under the law of', symmetric: true}};
  expect(sentences(relations, {taxonomies: {laws: false}})).toEqual([]);
});

test('a prototype is no relation, and stays what it is', () => {
  const relations = JSON.parse('{"__proto__": {"label": "A", "symmetric": true}}') as Options['relations'];
  expect(Object.keys(validate({relations}).relations)).toEqual([]);
  expect(Reflect.get({}, 'label')).toBeUndefined();
});
