import {quote} from '../../markdown/quote.js';
import {BODY, endOfBody} from './mkdocs.js';
import {columnsOf, indentOf, isBlankLine, type Line} from '../line.js';
import type {Level, Taken, Walk} from './level.js';

const TAB = /^[ \t]*===[!+]?[ \t]+(?:"[^\n]+"|'[^\n]+')[ \t]*$/u;

/**
 * `=== "Title"` with an indented body, the tabs of MkDocs. They stay, and are named, once for all that stand side by side:
 * Docusaurus has tabs as components alone, which a page has to import, and only a page in MDX can.
 */
export function leaveMkdocsTabs({lines}: Level, index: number, walk: Walk): Taken | null {
  const line = lines[index]!;
  const columns = columnsOf(indentOf(line.text));
  const hasBody = () => endOfBody(lines, index, columns + BODY) > index + 1;
  if (!TAB.test(line.text) || !hasBody() || isBesideTab(lines, index, columns)) return null;
  walk.left.push({
    line: line.at,
    reason: `Expected text, boxes or components, found ${quote(line.text.trim())}, a tab of MkDocs: its text would be shown as code, or run together`,
    note: 'Write `<Tabs>` with a `<TabItem label="…">` for each tab in a page with the ending .mdx, or a heading for each.',
  });
  return null;
}

/** Whether the text above, which is indented further, belongs to a tab, too. */
function isBesideTab(lines: readonly Line[], index: number, columns: number): boolean {
  let above = index - 1;
  while (above >= 0 && (isBlankLine(lines[above]) || columnsOf(indentOf(lines[above]!.text)) > columns))
    above--;
  const line = lines[above];
  return line !== undefined && TAB.test(line.text) && columnsOf(indentOf(line.text)) === columns;
}
