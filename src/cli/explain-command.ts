import {explain as explainTemplate, type Explanation} from '../template/explain.js';
import type {Template} from '../template/template.js';
import type {Arguments} from './arguments.js';
import {chooseTemplates} from './choose-templates.js';
import type {CommandOptions} from './load-options.js';
import {UsageError} from './usage.js';

/** A template, and what was inferred from it. */
export interface Explained {
  template: Template;
  explanation: Explanation;
}

/**
 * What the named template asks for, or each of the options'.
 *
 * @throws UsageError when a template cannot be read
 */
export async function explain(args: Arguments, command: CommandOptions): Promise<Explained[]> {
  const templates = await chooseTemplates(args.template, command);
  return templates.map(({template, findings}) => {
    if (!template) throw new UsageError(findings.map(({reason}) => reason).join(' '));
    return {template, explanation: explainTemplate(template)};
  });
}
