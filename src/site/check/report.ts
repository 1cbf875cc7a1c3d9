import {logger} from '@docusaurus/logger';
import type {Report} from '../../check/message.js';
import {wantsColor} from '../../check/reporters/paint.js';
import {reportPretty} from '../../check/reporters/pretty.js';
import {debtLine} from '../../check/reporters/words.js';
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
  if (reaction === 'ignore') return;
  if (errors + warnings === 0) {
    if (report.baseline?.left) logger.info(debtLine(report).trimEnd());
    return;
  }
  const text = reportPretty(report, {color: wantsColor(process.stderr, process.env), rules: true});
  if (reaction === 'throw' && errors > 0) throw new PlainError(text);
  if (reaction === 'log') logger.info(text);
  else logger.warn(text);
}
