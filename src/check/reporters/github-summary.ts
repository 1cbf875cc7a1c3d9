import type {PageReport, Report} from '../message.js';
import {printable} from './printable.js';
import {countRules} from './rule-counts.js';
import {byPath, withoutFolded} from './shown.js';
import {count, counts, debtLine, summaryLine} from './words.js';

/** GitHub takes no summary of more than 1 MiB for a step, and others may have written to it. */
const MAX_BYTES = 900_000;

/**
 * A report as the summary of a GitHub job, in Markdown: a count for each rule, and all messages, folded by file. Files that
 * would make it longer than GitHub takes are left out, and counted.
 */
export function summarizeForGithub(all: Report, maxBytes = MAX_BYTES): string {
  const report = withoutFolded(all);
  const pages = report.pages
    .filter(({messages}) => messages.length > 0)
    .sort((a, b) => errorsOf(b) - errorsOf(a) || b.messages.length - a.messages.length || byPath(a, b));
  const parts = [
    `### Pattern library\n\n${summaryLine(report)}\n`,
    fenced(debtLine(report)),
    ruleTable(report),
  ];
  let room = maxBytes - Buffer.byteLength(parts.join('\n'));
  let left = pages.length;
  for (const page of pages) {
    const part = fileBlock(page);
    room -= Buffer.byteLength(part) + 1;
    if (room < 0) break;
    parts.push(part);
    left--;
  }
  if (left > 0)
    parts.push(`${count(left, 'more file')} with messages: run \`npx pattern-library check\` to see them.\n`);
  return `${parts.filter(Boolean).join('\n')}\n`;
}

function ruleTable(report: Report): string {
  const rows = countRules(report).map(
    ({ruleId, url, errors, warnings, files}) =>
      `| [\`${ruleId}\`](${url}) | ${errors} | ${warnings} | ${files} |`,
  );
  if (rows.length === 0) return '';
  return ['| Rule | Errors | Warnings | Files |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function fileBlock({path, messages}: PageReport): string {
  const errors = messages.filter(({severity}) => severity === 'error').length;
  const lines = messages.flatMap(({place, severity, reason, ruleId, note, origin}) => [
    `${place.start.line}:${place.start.column} ${severity} ${printable(reason)} ${ruleId}`,
    ...(note ? [`    ${printable(note)}`] : []),
    ...(origin ? [`    asked for by ${printable(origin.path)}:${origin.line}`] : []),
  ]);
  return [
    `<details><summary><code>${escapeHtml(printable(path))}</code>: ${counts({errors, warnings: messages.length - errors})}</summary>`,
    '',
    fenced(lines.join('\n')),
    '</details>',
    '',
  ].join('\n');
}

/** A text as code, whatever backticks it has. */
function fenced(text: string): string {
  if (text === '') return '';
  const fence = '`'.repeat(Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length)) + 1);
  return [`${fence}text`, text.trimEnd(), fence, ''].join('\n');
}

function errorsOf({messages}: PageReport): number {
  return messages.filter(({severity}) => severity === 'error').length;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
