import {visit} from 'unist-util-visit';
import {BUILT_IN_BOX_KINDS, readBox} from '../../src/markdown/box.js';
import type {MarkdownFormat} from '../../src/markdown/page.js';
import {readPage} from '../../src/markdown/read-page.js';
import {migratePage, type OldPage} from '../../src/migrate/migrate-page.js';

/** Moves a text over with the built-in boxes. */
export function migrate(text: string, page: Partial<OldPage> = {}, map: Record<string, string> = {}) {
  return migratePage(
    {format: 'md', ...page, text},
    {kinds: BUILT_IN_BOX_KINDS, map: new Map(Object.entries(map))},
  );
}

/** The directives that a page is read to have: `kind: title`. None of them is HTML any more. */
export function boxesOf(contents: string, format: MarkdownFormat): string[] {
  const page = readPage({path: 'page.md', contents, format});
  expect(page.findings).toEqual([]);
  const boxes: string[] = [];
  visit(page.tree, 'containerDirective', node => {
    const {kind, label, html} = readBox(node);
    if (!html) boxes.push(label === null ? kind : `${kind}: ${label}`);
  });
  return boxes;
}
