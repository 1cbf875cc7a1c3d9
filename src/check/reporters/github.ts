import type {Report} from '../message.js';
import {printable} from './printable.js';
import {repositoryPath} from './repository-path.js';
import {worstFirst, type PlacedMessage} from './shown.js';
import {summaryLine} from './words.js';

/**
 * A report as commands for a GitHub workflow, which shows them at the lines of a pull request. GitHub shows ten errors and
 * ten warnings of a step and no more: the worst come first, and `summarizeForGithub` has the others.
 *
 * @param prefix Path of the working folder in the repository, such as `website`; empty for the repository itself.
 */
export function reportGithub(report: Report, prefix = ''): string {
  return [...worstFirst(report).map(each => annotation(each, prefix)), summaryLine(report)].join('\n');
}

function annotation({path, message}: PlacedMessage, prefix: string): string {
  const {severity, ruleId, reason, note, origin, url, place} = message;
  const properties = {
    file: repositoryPath(path, prefix),
    line: place.start.line,
    col: place.start.column,
    endLine: place.end.line,
    title: ruleId,
  };
  const text = [
    reason,
    ...(note ? [note] : []),
    ...(origin ? [`Asked for by ${repositoryPath(origin.path, prefix)}:${origin.line}`] : []),
    url,
  ];
  const said = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${said.join(',')}::${data(text.map(printable).join('\n'))}`;
}

/** A text behind `::`, in which a line break would end the command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A value in front of it, in which a comma and a colon mean something, too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
