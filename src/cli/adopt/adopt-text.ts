import type {Adoption} from '../../adopt/adopt-template.js';
import {changeText, type Proposal} from '../../adopt/proposal.js';
import type {Report} from '../../check/message.js';
import {printable, printableLines} from '../../check/reporters/printable.js';
import {count, counts} from '../../check/reporters/words.js';
import type {Page} from '../../markdown/page.js';
import {oneLine} from '../../markdown/words/one-line.js';
import {unifiedDiff} from '../migrate/unified-diff.js';
import {outlineOf} from '../outline.js';

/** What is said of a template and the pages that it governs. */
export function adoptionText(path: string, source: string, adoption: Adoption, isWritten: boolean): string {
  const {before, proposals, edits} = adoption;
  const pages = before.pages.filter(({template}) => template !== null).length;
  return [
    `${printable(path)} against ${count(pages, 'page')}: ${foundText(before)}`,
    `What it was read to ask, and how many pages follow it (of those that have what holds it)\n${figuresText(adoption)}`,
    proposalsText(proposals),
    ...(edits.length > 0 ? [printableLines(unifiedDiff(path, source, adoption.text)).trimEnd()] : []),
    ...(edits.length > 0 && isWritten ? [`${printable(path)} was changed.`] : []),
    leftText(adoption.after, edits.length > 0),
  ].join('\n\n');
}

/** What is said of a template that was written from pages. */
export function derivedText(
  path: string,
  pages: readonly Page[],
  {text, after}: Adoption,
  isWritten: boolean,
): string {
  const unread = pages.filter(({isReadable}) => !isReadable).length;
  return [
    `A template from ${count(pages.length, 'page')}${unread > 0 ? `, of which ${unread} could not be read` : ''}. In its comments: how many pages, or how many of those with the section, have the part below.`,
    printableLines(text).trimEnd(),
    ...(isWritten ? [`${printable(path)} was written.`] : []),
    leftText(after, false),
  ].join('\n\n');
}

function figuresText({explanation, figures}: Adoption): string {
  const [, ...rows] = outlineOf(explanation).split('\n');
  const shown = rows.map(row => {
    const {line = '', text = ''} = /^(?<line>\s*\d+)(?<text>.*)$/su.exec(row)?.groups ?? {};
    const {asked, departed} = figures(Number(line));
    return {line, text, figure: `${asked - departed.size} of ${asked}`};
  });
  const width = Math.max(0, ...shown.map(({figure}) => figure.length));
  return shown.map(({line, text, figure}) => `${line}  ${figure.padStart(width)}${text}`).join('\n');
}

function proposalsText(proposals: readonly Proposal[]): string {
  if (proposals.length === 0) return 'No mark is proposed: most pages follow every line.';
  const rows = proposals.map(({line, change, departed, asked, ruleId, reason}) =>
    [`line ${line}: ${changeText(change)}`, `    ${departed} of ${asked} pages depart (${ruleId}): ${reason}`]
      .map(text => printable(oneLine(text)))
      .join('\n'),
  );
  const misread = proposals.filter(({departed, asked}) => departed * 2 >= asked).length;
  const lines =
    misread === proposals.length
      ? misread === 1
        ? 'the line looks'
        : 'all of their lines look'
      : `${misread} of the lines ${misread === 1 ? 'looks' : 'look'}`;
  const said = misread > 0 ? `; ${lines} misread or out of date, since most pages depart` : '';
  return [`${count(proposals.length, 'change')} would make it say what pages do${said}.`, ...rows].join('\n');
}

function leftText(report: Report, isChanged: boolean): string {
  const byRule = new Map<string, number>();
  for (const {ruleId, folded} of report.pages.flatMap(({messages}) => messages))
    if (!folded) byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1);
  const rules = [...byRule].sort(([, a], [, b]) => b - a).map(([rule, number]) => `${rule} ${number}`);
  const behind = rules.length > 0 ? ` (${rules.join(', ')})` : '';
  return `Left${isChanged ? ' then' : ''}: ${foundText(report)}${behind}`;
}

function foundText({summary: {errors, warnings}}: Report): string {
  return errors + warnings === 0 ? 'no errors, no warnings' : counts({errors, warnings});
}
