import {visit} from 'unist-util-visit';
import {parseMarkdown} from '../../markdown/parse.js';
import type {Line, MadeBox} from '../line.js';
import type {Parser} from '../parse-once.js';

/**
 * The boxes that were made, and that Markdown does not find from their first line to their last. A page that is no MDX,
 * which is said elsewhere, is read as Markdown.
 */
export function findHiddenBoxes(lines: readonly Line[], parse: Parser): MadeBox[] {
  const made = lines.flatMap(({opens}, index) =>
    opens && opens.name !== null ? [{box: opens, first: index + 1}] : [],
  );
  if (made.length === 0) return [];
  const last = new Map(lines.flatMap(({closes}, index) => (closes ? [[closes, index + 1] as const] : [])));
  const found = new Set<string>();
  const text = lines.map(each => each.text).join('\n');
  visit(parse(text).tree ?? parseMarkdown(text, 'md'), 'containerDirective', ({name, position}) => {
    found.add(`${position?.start.line}-${position?.end.line} ${name}`);
  });
  return made.flatMap(({box, first}) => (found.has(`${first}-${last.get(box)} ${box.name}`) ? [] : [box]));
}
