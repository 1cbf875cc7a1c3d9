import type {Root} from 'mdast';
import {LISTING_DIRECTIVE} from '../../catalogue/listings/listing-attributes.js';
import {QUOTE_DIRECTIVE} from '../../catalogue/quotes/quote-attributes.js';
import {isBox, readBox} from '../../markdown/box.js';
import {walk} from '../../markdown/walk.js';
import type {TemplateOptions} from '../../options/page-options.js';
import type {DocsVersion} from '../library/docs-versions.js';
import type {VersionLibrary} from '../library/library.js';

/**
 * The docs that need the transform: those that a template names, and those with a governed page, a box, a listing or a quote. A
 * docs plugin that has nothing to do with the library need not run it. On a site that has written no pattern yet it is
 * the default docs plugin that will.
 */
export function versionsToWire(
  versions: VersionLibrary[],
  templates: TemplateOptions[],
  boxes: ReadonlySet<string>,
): DocsVersion[] {
  const named = new Set(templates.filter(({include}) => include.length > 0).map(({docs}) => docs));
  const used = versions.filter(
    ({version, docs}) =>
      named.has(version.docsId) ||
      docs.some(
        ({page, template}) =>
          template !== null ||
          page.ask(`directives ${[...boxes].join(' ')}`, () => hasDirective(page.tree, boxes)),
      ),
  );
  const needed = used.length > 0 ? used : versions.filter(({version}) => version.docsId === 'default');
  return needed.map(({version}) => version);
}

function hasDirective(tree: Root, boxes: ReadonlySet<string>): boolean {
  let found = false;
  walk(tree, node => {
    // An HTML box is rendered as it is, with or without the transform.
    found ||= isBox(node) && boxes.has(node.name) && !readBox(node).html;
    found ||= node.type === 'leafDirective' && node.name === LISTING_DIRECTIVE;
    found ||=
      (node.type === 'leafDirective' || node.type === 'textDirective') && node.name === QUOTE_DIRECTIVE;
  });
  return found;
}
