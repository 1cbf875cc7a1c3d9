import {COLOR} from '../catalogue/color.js';
import {RULE_SEVERITIES} from '../check/rules/index.js';
import {FILE_NAME} from '../check/file-names/file-name-pattern.js';
import {ADMONITIONS} from '../markdown/admonitions.js';
import {BUILT_IN_BOX_KINDS} from '../markdown/box.js';
import {nearest} from '../markdown/did-you-mean.js';
import type {Options} from './options.js';
import {BOX_DRAWINGS, BOX_LINES} from './page-options.js';
import {Joi} from './joi.js';

type CustomValidator<T> = (
  value: T,
  helpers: {error: (type: string, context?: object) => unknown},
) => unknown;
type Schema = ReturnType<typeof Joi.any>;

// What micromark-extension-directive takes as a name. Capitals would make another name of the same word.
const DIRECTIVE_NAME = /^[a-z](?:[\d_a-z-]*[\da-z])?$/;

// A character that no name has, and no file system takes, is a slip or an attack.
const name = Joi.string()
  .min(1)
  .pattern(/^\P{Cc}*$/u, 'text');

/** A part of an address as readers see it: what leads out of the site, or is no part of a path, is none. */
const addressPart = name.pattern(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\?#%]*$/u, 'address');
const objectOrFalse = (keys: Record<string, Schema>) =>
  Joi.alternatives().conditional(Joi.object(), {then: Joi.object(keys), otherwise: Joi.valid(false)});
const scalar = Joi.alternatives(Joi.string(), Joi.number(), Joi.boolean());
const frontMatterValues = Joi.object().pattern(
  name,
  Joi.alternatives(scalar, Joi.array().items(scalar).min(1)),
);
const globs = Joi.array().items(name);

/** A word that is nearly the name of a drawing is a slip: any other short text is an icon as it stands. */
const refuseNearDrawing: CustomValidator<string> = (icon, {error}) => {
  const isDrawing = (BOX_DRAWINGS as readonly string[]).includes(icon);
  return isDrawing || icon.length < 3 || nearest(icon, BOX_DRAWINGS).length === 0
    ? icon
    : error('icon.drawing');
};

export const boxKeys: Record<string, Schema> = {
  title: name,
  icon: Joi.string().allow('').custom(refuseNearDrawing),
  color: Joi.string().pattern(COLOR, 'CSS colour'),
  line: Joi.valid(...BOX_LINES),
  toc: Joi.boolean(),
  pairsWith: Joi.alternatives().conditional(Joi.boolean(), {then: Joi.valid(false), otherwise: name}),
  htmlClasses: Joi.array().items(name),
};

export const templateKeys: Record<string, Schema> = {
  template: name.required(),
  name,
  docs: name,
  include: globs,
  exclude: globs,
  frontMatter: name,
  where: frontMatterValues.min(1),
  beside: name,
  since: Joi.object()
    .pattern(name, Joi.string().pattern(/^\d{4}-\d{2}-\d{2}$/, 'date'))
    .length(1),
  fileName: Joi.string().pattern(FILE_NAME, 'file name'),
};

export const taxonomyKeys: Record<string, Schema> = {
  label: name,
  singular: name,
  description: Joi.string().allow(''),
  registry: name,
  frontMatterKey: name,
  routeBasePath: addressPart,
};

export const compareKeys: Record<string, Schema> = {
  facts: Joi.array().items(name),
};

export const indexKeys: Record<string, Schema> = {
  label: name,
  description: Joi.string().allow(''),
  templates: Joi.array().items(name).min(1).allow(null),
  routeBasePath: addressPart,
  filters: Joi.array().items(name),
  search: Joi.array().items(name),
  compare: objectOrFalse(compareKeys),
};

export const headerKeys: Record<string, Schema> = {
  badges: Joi.array().items(name),
};

export const navigationKeys: Record<string, Schema> = {
  order: Joi.alternatives().conditional(Joi.object(), {
    then: Joi.object({frontMatterKey: name, path: name}).length(1),
    otherwise: Joi.valid('sidebar', 'title'),
  }),
};

export const pathKeys: Record<string, Schema> = {
  id: addressPart.required(),
  title: name,
  description: Joi.string().allow(''),
  pages: Joi.array().items(name).required(),
};

export const pathsKeys: Record<string, Schema> = {
  label: name,
  description: Joi.string().allow(''),
  registry: name,
  list: Joi.array().items(Joi.object(pathKeys)).unique('id'),
  routeBasePath: addressPart,
};

export const relatedKeys: Record<string, Schema> = {
  frontMatterKey: name,
  sections: Joi.array().items(name),
};

const relationName = Joi.string().pattern(/^[a-z][\w-]*$/i, 'relation');

export const relationKeys: Record<string, Schema> = {
  label: name.required(),
  symmetric: Joi.boolean().strict(),
  inverse: relationName,
  inverseLabel: name,
  frontMatterKey: name,
  inverseFrontMatterKey: name,
  sections: Joi.array().items(name),
  inverseSections: Joi.array().items(name),
  order: Joi.boolean().strict(),
  targetState: frontMatterValues,
};

export const severityByStateKeys: Record<string, Schema> = {
  frontMatterKey: name,
  states: Joi.object().pattern(name, Joi.valid('error', 'warning', 'off')),
};

/** A pair has two kinds, which the site may have taken out or misspelt. */
const refuseUnknownPair: CustomValidator<NonNullable<Options['boxes']>> = (boxes, {error}) => {
  const kinds = new Set<string>(BUILT_IN_BOX_KINDS.map(({name: kind}) => kind));
  for (const [kind, box] of Object.entries(boxes)) kinds[box === false ? 'delete' : 'add'](kind);
  for (const [kind, box] of Object.entries(boxes)) {
    const partner = box !== false && box.pairsWith;
    if (partner && !kinds.has(partner)) return error('boxes.pair', {kind, partner, kinds: [...kinds]});
  }
  return boxes;
};

const boxName = Joi.string()
  .pattern(DIRECTIVE_NAME)
  .invalid(...ADMONITIONS);
const taxonomyName = Joi.string().pattern(/^[a-z][\w-]*$/i);

export const optionKeys: Record<string, Schema> = {
  id: Joi.string(),
  boxes: Joi.object().pattern(boxName, objectOrFalse(boxKeys)).custom(refuseUnknownPair),
  templates: Joi.array().items(Joi.object(templateKeys)),
  taxonomies: Joi.object().pattern(taxonomyName, objectOrFalse(taxonomyKeys)),
  index: objectOrFalse(indexKeys),
  header: objectOrFalse(headerKeys),
  navigation: Joi.object(navigationKeys),
  paths: Joi.object(pathsKeys),
  related: Joi.object(relatedKeys),
  relations: Joi.object().pattern(relationName, Joi.object(relationKeys)),
  rules: Joi.object().pattern(
    Joi.valid(...Object.keys(RULE_SEVERITIES)),
    Joi.valid('error', 'warning', 'off'),
  ),
  severityByState: Joi.object(severityByStateKeys),
  baseline: Joi.alternatives().conditional(Joi.boolean(), {then: Joi.valid(false), otherwise: name}),
  onInvalidPage: Joi.valid('throw', 'warn', 'log', 'ignore'),
};

/** What a site's configuration may hold. Defaults are filled in by `mergeOptions`, which also knows what they depend on. */
export const optionsSchema: ReturnType<typeof Joi.object<Options>> = Joi.object<Options>(optionKeys).prefs({
  abortEarly: false,
  errors: {wrap: {label: '`', array: false}},
});
