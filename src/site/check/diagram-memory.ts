import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import {checkDiagrams} from '../../check/check-diagrams.js';
import type {ParseDiagramsOptions} from '../../check/diagrams/parse-diagrams.js';
import type {Finding} from '../../markdown/finding.js';
import type {Page} from '../../markdown/page.js';

/** Finds the diagrams of pages that mermaid cannot draw. */
export type DiagramCheck = (pages: readonly Page[]) => Promise<Finding[]>;

/**
 * A check for one run of Docusaurus: under `docusaurus start` all pages are checked at each change, and a diagram is
 * parsed again only when its text is new.
 *
 * @param mermaid Where mermaid is; `undefined` where the site draws no diagrams.
 */
export function createDiagramCheck(mermaid: () => ParseDiagramsOptions | undefined): DiagramCheck {
  const known = new Map<string, Finding[]>();
  return async all => {
    const pages = all.filter(({isReadable}) => isReadable);
    const options = mermaid();
    if (!options) {
      return [];
    }
    const blocks = pages.flatMap(page => codeBlocks(page).map(node => ({page, node})));
    const unknown = new Map(
      blocks.filter(({node}) => !known.has(node.value)).map(block => [block.node.value, block]),
    );
    // Each as a page that holds it alone, and has its text for a path, so that the findings tell them apart.
    const single = [...unknown].map(([text, {page, node}]) => ({
      ...page,
      path: text,
      tree: {...page.tree, children: [atStart(node)]},
    }));
    const findings = single.length > 0 ? await checkDiagrams(single, options) : [];
    unknown.forEach((_, text) => known.set(text, []));
    findings.forEach(finding => known.get(finding.path)?.push(finding));
    return blocks.flatMap(({page, node}) =>
      (known.get(node.value) ?? []).map(finding => moved(finding, page, node)),
    );
  };
}

function codeBlocks({tree}: Page): Code[] {
  const found: Code[] = [];
  visit(tree, 'code', node => {
    if (node.lang === 'mermaid') {
      found.push(node);
    }
  });
  return found;
}

const START = {line: 1, column: 1};

function atStart(node: Code): Code {
  return {...node, position: {start: START, end: START}};
}

/** A finding of a block at the start of a page, where the block really stands. */
function moved(finding: Finding, {path}: Page, {position}: Code): Finding {
  const block = position?.start ?? START;
  const {start, end} = finding.place;
  // A place in the text begins a line; the block itself may be indented.
  const shift = (point: typeof START) => ({
    line: point.line - START.line + block.line,
    column: start.line === START.line ? point.column - START.column + block.column : point.column,
  });
  return {...finding, path, place: {start: shift(start), end: shift(end)}};
}
