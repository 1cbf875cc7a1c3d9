import type {OptionValidationContext} from '@docusaurus/types';
import {DEFAULT_OPTIONS} from './default-options.js';
import {mergeOptions} from './merge-options.js';
import {describeOptionErrors, optionError} from './option-errors.js';
import type {Options, PluginOptions} from './options.js';
import {optionsSchema} from './options-schema.js';
import {PlainError} from './plain-error.js';
import {relationFaults} from './relation-faults.js';

/**
 * Docusaurus calls this with the options of the site's configuration.
 *
 * @throws one error that names everything that is wrong with them
 */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, Options>): PluginOptions {
  let validated: Options;
  try {
    validated = validate(optionsSchema, options);
  } catch (error) {
    throw describeOptionErrors(error);
  }
  // Docusaurus allows any plugin several instances. The theme and the transform know only one.
  if (validated.id !== undefined && validated.id !== DEFAULT_OPTIONS.id) {
    throw new PlainError(
      `\`id: '${validated.id}'\` is not possible: one instance of docusaurus-plugin-pattern-library serves all docs plugins of a site.`,
    );
  }
  const complete = mergeOptions(validated, DEFAULT_OPTIONS);
  const faults = relationFaults(complete);
  if (faults.length > 0) throw optionError(faults);
  return complete;
}
