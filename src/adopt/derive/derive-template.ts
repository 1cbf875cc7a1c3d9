import {readOutline} from '../../markdown/outline.js';
import type {Page} from '../../markdown/page.js';
import {hasTitle} from '../../template/has-title.js';
import {deriveElements} from './derive-elements.js';
import {deriveFrontMatter} from './derive-front-matter.js';
import {deriveSections} from './derive-sections.js';
import {deriveTitle} from './derive-title.js';

/** Writes a template from pages: what most of them share, in their usual order. */
export function deriveTemplate(pages: readonly Page[]): string {
  const readable = pages.filter(({isReadable}) => isReadable);
  const keys = deriveFrontMatter(readable);
  // In many proposals the H1s are the sections.
  const titled = readable.filter(({tree}) => hasTitle(tree));
  const isTitled = titled.length * 2 >= readable.length;
  const outlines = readable.map(page => (isTitled ? page : readOutline(page.tree, page.frontMatter, false)));
  const hasHeading =
    isTitled && readable.filter(({title}) => title?.source === 'heading').length * 2 >= readable.length;
  const parts = [
    ...(keys.length > 0 ? [['---', ...keys, '---'].join('\n')] : []),
    ...(hasHeading ? [`# ${deriveTitle(readable)}`] : []),
    ...deriveElements(
      outlines.map(({content}) => content),
      readable.length,
    ),
    ...deriveSections(
      outlines.map(({sections}) => sections.filter(each => !isTitled || each.depth > 1)),
      readable.length,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
