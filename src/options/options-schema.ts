import {COLOR} from '../catalogue/color.js';
import {RULE_SEVERITIES} from '../check/rules/index.js';
import {FILE_NAME} from '../check/file-names/file-name-pattern.js';
import {ADMONITIONS} from '../markdown/admonitions.js';
import type {Options} from './options.js';
import {Joi} from './joi.js';

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
const globs = Joi.array().items(name);

export const boxKeys: Record<string, Schema> = {
  title: name,
  icon: Joi.string().allow(''),
  color: Joi.string().pattern(COLOR, 'CSS colour'),
  htmlClasses: Joi.array().items(name),
};

export const templateKeys: Record<string, Schema> = {
  template: name.required(),
  name,
  docs: name,
  include: globs,
  exclude: globs,
  frontMatter: name,
  where: Joi.object()
    .pattern(name, Joi.alternatives(scalar, Joi.array().items(scalar).min(1)))
    .min(1),
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

export const indexKeys: Record<string, Schema> = {
  label: name,
  routeBasePath: addressPart,
  filters: Joi.array().items(name),
  search: Joi.array().items(name),
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

export const severityByStateKeys: Record<string, Schema> = {
  frontMatterKey: name,
  states: Joi.object().pattern(name, Joi.valid('error', 'warning', 'off')),
};

const boxName = Joi.string()
  .pattern(DIRECTIVE_NAME)
  .invalid(...ADMONITIONS);
const taxonomyName = Joi.string().pattern(/^[a-z][\w-]*$/i);

export const optionKeys: Record<string, Schema> = {
  id: Joi.string(),
  boxes: Joi.object().pattern(boxName, objectOrFalse(boxKeys)),
  templates: Joi.array().items(Joi.object(templateKeys)),
  taxonomies: Joi.object().pattern(taxonomyName, objectOrFalse(taxonomyKeys)),
  index: objectOrFalse(indexKeys),
  navigation: Joi.object(navigationKeys),
  paths: Joi.object(pathsKeys),
  related: Joi.object(relatedKeys),
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
