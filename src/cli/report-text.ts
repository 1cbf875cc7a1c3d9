import {appendFile} from 'node:fs/promises';
import type {Report} from '../check/message.js';
import type {Arguments} from './arguments.js';
import {repositoryPrefix} from './repository-prefix.js';
import {OutputError, reasonOf} from './write-output.js';

/** A report in the format that the call asks for. */
export async function reportText(
  report: Report,
  {format, by, output}: Pick<Arguments, 'format' | 'by' | 'output'>,
  color: boolean,
): Promise<string> {
  const prefix = repositoryPrefix(process.cwd(), process.env);
  switch (format) {
    case 'json':
      return (await import('../check/reporters/json.js')).reportJson(report);
    case 'github':
      return (await import('../check/reporters/github.js')).reportGithub(report, prefix);
    case 'sarif':
      return (await import('../check/reporters/sarif.js')).reportSarif(report, prefix);
    default: {
      const {reportPretty} = await import('../check/reporters/pretty.js');
      return reportPretty(report, {color: color && output === null, verbose: true, by, rules: true});
    }
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
    const {summarizeForGithub} = await import('../check/reporters/github-summary.js');
    await appendFile(file, summarizeForGithub(report));
  } catch (error) {
    throw new OutputError(
      `The summary of the job cannot be written: ${reasonOf(error, file)} (\`${file}\`, from \`GITHUB_STEP_SUMMARY\`)`,
    );
  }
}
