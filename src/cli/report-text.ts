import {appendFile} from 'node:fs/promises';
import type {Report} from '../check/message.js';
import {reportGithub} from '../check/reporters/github.js';
import {summarizeForGithub} from '../check/reporters/github-summary.js';
import {reportJson} from '../check/reporters/json.js';
import {reportPretty} from '../check/reporters/pretty.js';
import {reportSarif} from '../check/reporters/sarif.js';
import type {Arguments} from './arguments.js';
import {repositoryPrefix} from './repository-prefix.js';
import {OutputError, reasonOf} from './write-output.js';

/** A report in the format that the call asks for. */
export function reportText(
  report: Report,
  {format, by, output}: Pick<Arguments, 'format' | 'by' | 'output'>,
  color: boolean,
): string {
  const prefix = repositoryPrefix(process.cwd(), process.env);
  switch (format) {
    case 'json':
      return reportJson(report);
    case 'github':
      return reportGithub(report, prefix);
    case 'sarif':
      return reportSarif(report, prefix);
    default:
      return reportPretty(report, {color: color && output === null, verbose: true, by, rules: true});
  }
}

/**
 * In a GitHub workflow the summary of the job gets the whole report: the annotations are only the first of it.
 *
 * @throws OutputError when the runner's file cannot be written
 */
export async function summarizeJob(report: Report, {format}: Pick<Arguments, 'format'>): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (format !== 'github' || !file) return;
  try {
    await appendFile(file, summarizeForGithub(report));
  } catch (error) {
    throw new OutputError(
      `The summary of the job cannot be written: ${reasonOf(error, file)} (\`${file}\`, from \`GITHUB_STEP_SUMMARY\`)`,
    );
  }
}
