import type {Message, PageReport} from '../../check/message.js';
import type {Page} from '../../markdown/page.js';
import type {PageFindingProps} from '../../../theme/types.js';
import {mendedLines} from './mended-lines.js';

/**
 * What each page shows of its report, by its path. What is said elsewhere for many pages is not said on each.
 *
 * @param pages All pages, whose texts fixes change.
 */
export function pageFindings(
  reports: readonly PageReport[],
  pages: readonly {page: Page}[],
): Map<string, PageFindingProps[]> {
  const sources = new Map(pages.map(({page}) => [page.path, page.source]));
  return new Map(
    reports
      .map(({path, messages}) => ({path, messages: messages.filter(({folded}) => !folded)}))
      .filter(({messages}) => messages.length > 0)
      .map(({path, messages}) => {
        const lines = sources.get(path)?.split('\n') ?? [];
        return [path, messages.map(message => toProps(message, lines))];
      }),
  );
}

function toProps(
  {ruleId, severity, reason, place, note, fix, origin, url}: Message,
  lines: readonly string[],
): PageFindingProps {
  return {
    ruleId,
    severity,
    reason,
    line: place.start.line,
    column: place.start.column,
    note: note ?? null,
    // A skeleton is not what the writer has meant, but what the template has there.
    fix: fix?.kind === 'safe' ? mendedLines(lines, fix) : null,
    askedForBy: origin ? `${origin.path}:${origin.line}` : null,
    url,
  };
}
