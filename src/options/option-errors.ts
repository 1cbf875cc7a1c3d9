import {RULE_SEVERITIES} from '../check/rules/index.js';
import {printable} from '../check/reporters/printable.js';
import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import {oneLine} from '../markdown/words/one-line.js';
import {ADMONITIONS} from '../markdown/admonitions.js';
import {quote} from '../markdown/quote.js';
import {BOX_DRAWINGS} from './page-options.js';
import {PlainError} from './plain-error.js';
import {
  boxKeys,
  compareKeys,
  headerKeys,
  indexKeys,
  navigationKeys,
  optionKeys,
  pathKeys,
  pathsKeys,
  relatedKeys,
  relationKeys,
  severityByStateKeys,
  taxonomyKeys,
  templateKeys,
} from './options-schema.js';

/** The parts of Joi's error that are read here. */
interface Detail {
  type: string;
  message: string;
  path: (string | number)[];
  context?: {
    label?: string;
    name?: string;
    valids?: unknown[];
    value?: unknown;
    /** Of a box that pairs with a kind that is none. */
    kind?: string;
    partner?: string;
    kinds?: string[];
  };
}

const KEYS_BELOW: Record<string, object> = {
  boxes: boxKeys,
  templates: templateKeys,
  taxonomies: taxonomyKeys,
  index: indexKeys,
  header: headerKeys,
  navigation: navigationKeys,
  paths: pathsKeys,
  related: relatedKeys,
  relations: relationKeys,
  severityByState: severityByStateKeys,
};

/** Makes one error out of all that Joi found, one sentence a finding. Other errors pass through. */
export function describeOptionErrors(error: unknown): unknown {
  if (!isValidationError(error)) return error;
  return optionError(error.details.map(detail => oneLine(describe(detail))));
}

/** One error of several sentences. */
export function optionError(sentences: readonly string[]): PlainError {
  const lines = [...new Set(sentences)].map(sentence => `- ${sentence}`);
  return new PlainError(
    `The options of docusaurus-plugin-pattern-library are not valid:\n${lines.join('\n')}`,
  );
}

function isValidationError(error: unknown): error is Error & {details: Detail[]} {
  return error instanceof Error && 'details' in error && Array.isArray(error.details);
}

function describe({type, message, path, context}: Detail): string {
  const label = `\`${context?.label ?? path.join('.')}\``;
  if (type === 'object.unknown') return describeUnknown(label, path);
  if (type === 'boxes.pair' && context?.partner !== undefined) {
    const {kind, partner, kinds = []} = context;
    return `\`boxes.${kind}.pairsWith\` must be a kind of box, not ${quote(partner)}${didYouMean(nearest(partner, kinds))}`;
  }
  if (type === 'icon.drawing') {
    const icon = String(context?.value);
    return `${label} is nearly the name of a drawing: found ${quote(icon)}${didYouMean(nearest(icon, BOX_DRAWINGS))}`;
  }
  if (label.endsWith('.since`'))
    return `${label} must be one front matter key with a date, such as \`{created: '2024-01-01'}\`.`;
  if (label.includes('.targetState'))
    return `${label} must be front matter keys, each with a value or a list of values, such as \`{status: 'superseded'}\`.`;
  if (label.includes('.where'))
    return `${label} must be front matter keys, each with a value or a list of values, such as \`{type: 'meta'}\`.`;
  if (type === 'object.base') return `${label} must be an object.`;
  if (type === 'any.only' && path.length === 2 && (path[0] === 'boxes' || path[0] === 'taxonomies'))
    return `${label} must be an object, or \`false\` to remove it.`;
  if (label === '`navigation.order`')
    return `${label} must be \`'sidebar'\`, \`'title'\`, \`{frontMatterKey: '…'}\` or \`{path: '…'}\`.`;
  if (type === 'string.pattern.name' && context?.name === 'date')
    return `${label} must be a date, such as \`2024-01-31\`, not \`${String(context.value)}\`.`;
  if (type === 'string.pattern.name' && context?.name === 'file name')
    return `${label} must be a file name with places in braces, such as \`{number}-{slug}.md\`, and something between two of them, not \`${String(context.value)}\`.`;
  if (type === 'string.pattern.name' && context?.name === 'text')
    return `${label} must be text on one line, not ${quote(printable(String(context.value)))}.`;
  if (type === 'string.pattern.name' && context?.name === 'address')
    return `${label} must be a part of an address, such as \`laws\`, without \`..\`, \`\\\`, \`?\`, \`#\` and \`%\`, not ${quote(String(context.value))}.`;
  if (type === 'string.pattern.name' && context?.name === 'relation')
    return `${label} must be a name that starts with a letter and holds letters, digits, \`-\` and \`_\`, not ${quote(String(context.value))}.`;
  if (type === 'string.pattern.name')
    return `${label} must be a colour, such as \`danger\` or \`#8250df\`, not \`${String(context?.value)}\`.`;
  if (type === 'array.unique') return `${label} has the id of another path.`;
  if (type === 'any.only' && label === '`index`')
    return `${label} must be an object, or \`false\` for no such pages.`;
  if (type === 'any.only' && label === '`header`')
    return `${label} must be an object, or \`false\` for no header.`;
  if (type === 'any.only' && label === '`index.compare`')
    return `${label} must be an object, or \`false\` for no such page.`;
  if (type === 'any.only' && context?.valids) {
    const allowed = context.valids.map(value => `\`${String(value)}\``).join(', ');
    return `${label} must be one of ${allowed}, not \`${JSON.stringify(context.value)}\`.`;
  }
  return `${message}.`;
}

function describeUnknown(label: string, path: (string | number)[]): string {
  const [first, second] = path;
  if (first === 'boxes' && path.length === 2) {
    return ADMONITIONS.includes(String(second))
      ? `${label} cannot be a kind of box: Docusaurus has an admonition of this name.`
      : `${label} cannot be a kind of box: a name starts with a small letter and holds small letters, digits, \`-\` and \`_\`.`;
  }
  if (first === 'taxonomies' && path.length === 2)
    return `${label} cannot be a taxonomy: a name starts with a letter and holds letters, digits, \`-\` and \`_\`.`;
  if (first === 'relations' && path.length === 2)
    return `${label} cannot be a relation: a name starts with a letter and holds letters, digits, \`-\` and \`_\`.`;
  if (first === 'rules' && path.length === 2)
    return `${label} is not a rule${didYouMean(nearest(String(second), Object.keys(RULE_SEVERITIES)))}`;
  if (first === 'paths' && second === 'list')
    return `${label} is not a key of a path${didYouMean(nearest(String(path.at(-1)), Object.keys(pathKeys)))}`;
  const below = second === 'compare' && path.length === 3 ? compareKeys : KEYS_BELOW[String(first)];
  const keys = path.length === 1 ? optionKeys : (below ?? {});
  return `${label} is not an option${didYouMean(nearest(String(path.at(-1)), Object.keys(keys)))}`;
}
