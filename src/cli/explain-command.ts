import type {Finding} from '../markdown/finding.js';
import {createFrontMatterChecks} from '../check/front-matter/front-matter-checks.js';
import {ruleUrl} from '../check/message.js';
import {readRulePage, RULE_IDS} from '../check/rule-page.js';
import {RULE_SEVERITIES} from '../check/rules/index.js';
import {printableJson} from '../check/reporters/printable.js';
import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import {quoteAll} from '../markdown/quote.js';
import {explain as explainTemplate} from '../template/explain.js';
import type {Template} from '../template/template.js';
import type {Arguments} from './arguments.js';
import {chooseTemplates} from './choose-templates.js';
import type {CommandOptions} from './load-options.js';
import {libraryOptions} from '../options/library-options.js';
import {outlineOf} from './outline.js';
import {readRegistries} from './read-registries.js';
import {completeRelations} from './relations/complete-relations.js';
import {explainRelations} from './relations/explain-relations.js';
import {completeTerms} from './complete-terms.js';
import {UsageError} from './usage.js';

/** What is printed about templates, and what is wrong with them. */
export interface TemplateReport {
  stdout: string;
  findings: Finding[];
}

/**
 * What the named template asks for, or each of the options', with the relations that are read from its parts.
 *
 * @throws UsageError when a template cannot be read
 */
export async function explain(args: Arguments, command: CommandOptions): Promise<TemplateReport> {
  const {templates, findings} = await readTemplates(args, command);
  const {relations} = libraryOptions(command.options);
  const explanations = templates.map(({template}) => explainRelations(explainTemplate(template), relations));
  const outlines = `${explanations.map(outlineOf).join('\n\n')}\n`;
  return {stdout: args.format === 'json' ? oneOrAll(explanations) : outlines, findings};
}

/**
 * The page about a rule; in JSON with what else there is to say of it.
 *
 * @throws UsageError when there is no such rule
 */
export function explainRule(ruleId: string, format: Arguments['format']): string {
  if (!RULE_IDS.includes(ruleId)) throw unknownRule(ruleId);
  const page = readRulePage(ruleId);
  if (format !== 'json') return page;
  return oneOrAll([{ruleId, severity: RULE_SEVERITIES[ruleId], url: ruleUrl(ruleId), page}]);
}

function unknownRule(ruleId: string): UsageError {
  const near = nearest(ruleId, RULE_IDS);
  return new UsageError(
    near.length > 0
      ? `Unknown rule \`${ruleId}\`${didYouMean(near)}`
      : `Unknown rule \`${ruleId}\`. The rules are ${quoteAll(RULE_IDS, ', ')}`,
  );
}

/**
 * The JSON Schema of the front matter of the named template's pages, or of each of the options'. Keys that name terms are
 * completed with those of the registries, and keys of relations are there.
 *
 * @throws UsageError when a template cannot be read
 */
export async function schema(args: Arguments, command: CommandOptions): Promise<TemplateReport> {
  const {templates, findings} = await readTemplates(args, command);
  const registries = (await readRegistries(args, command)).map(({registry}) => registry);
  // Without the address of the schema that the site names: this one is another.
  const {relations} = libraryOptions(command.options);
  const schemas = templates.map(({schema: {$id: _, ...own}}) =>
    completeRelations(completeTerms(own, registries), relations),
  );
  return {stdout: oneOrAll(schemas), findings};
}

async function readTemplates({template: asked}: Arguments, command: CommandOptions) {
  const read = await chooseTemplates(asked, command);
  const templates = read.map(({template, findings}): Template => {
    if (!template) throw new UsageError(findings.map(({reason}) => reason).join(' '));
    return template;
  });
  const checks = createFrontMatterChecks();
  return {
    templates: templates.map(template => ({template, schema: checks(template).schema})),
    findings: templates.flatMap(template => [...template.findings, ...checks(template).findings]),
  };
}

/** In JSON, one template alone, and several as a list. */
function oneOrAll(values: readonly unknown[]): string {
  return `${printableJson(values.length === 1 ? values[0] : values)}\n`;
}
