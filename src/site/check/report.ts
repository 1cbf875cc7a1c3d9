import {logger} from '@docusaurus/logger';
import type {Report} from '../../check/message.js';
import {reportPretty} from '../../check/reporters/pretty.js';
import type {InvalidPageReaction} from '../../options/options.js';
import {PlainError} from '../../options/plain-error.js';

/**
 * Prints the report, or throws it as one error. Warnings never stop a build: they are printed as warnings where errors
 * would throw.
 *
 * @throws an error whose message is the report
 */
export function announceReport(report: Report, reaction: InvalidPageReaction): void {
  const {errors, warnings} = report.summary;
  if (errors + warnings === 0 || reaction === 'ignore') return;
  const text = reportPretty(report, {color: process.stderr.isTTY && process.stderr.hasColors()});
  if (reaction === 'throw' && errors > 0) throw new PlainError(text);
  if (reaction === 'log') logger.info(text);
  else logger.warn(text);
}
