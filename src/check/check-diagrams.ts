import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Finding} from '../markdown/finding.js';
import type {Page} from '../markdown/page.js';
import {placeOf} from '../markdown/text.js';
import {parseDiagrams, type ParseDiagramsOptions} from './diagrams/parse-diagrams.js';

/** Parses every mermaid block of the pages, where mermaid is installed; without it nothing is found. */
export async function checkDiagrams(
  pages: readonly Page[],
  options: ParseDiagramsOptions,
): Promise<Finding[]> {
  const blocks = pages.flatMap(page => diagramsOf(page).map(node => ({page, node})));
  const parsed = await parseDiagrams(
    blocks.map(({node}, id) => ({id, text: node.value})),
    options,
  );
  if (!parsed.available) return [];
  return blocks.flatMap(({page, node}, id) => {
    const error = parsed.errors.get(id);
    if (error) return [invalid(page, node, error.reason, error.line)];
    return parsed.skipped.includes(id) ? [unjudged(page, node)] : [];
  });
}

function diagramsOf(page: Page): Code[] {
  const found: Code[] = [];
  visit(page.tree, 'code', (node: Code) => {
    // An empty block is a missing diagram, not an invalid one.
    if (node.lang === 'mermaid' && node.value.trim() !== '') found.push(node);
  });
  return found;
}

function invalid(page: Page, node: Code, reason: string, line: number | null): Finding {
  const {start} = placeOf(node);
  const at = line === null ? start : {line: start.line + line, column: 1};
  return {
    ruleId: 'invalid-diagram',
    path: page.path,
    place: {start: at, end: {line: at.line, column: at.column + 1}},
    reason: `Expected a diagram that mermaid can draw: ${reason}`,
    note: 'Fix the diagram; readers see an error in its place.',
  };
}

function unjudged(page: Page, node: Code): Finding {
  const {start} = placeOf(node);
  return {
    ruleId: 'invalid-diagram',
    severity: 'warning',
    path: page.path,
    place: {start, end: {line: start.line, column: start.column + 1}},
    reason: 'Mermaid could not judge this diagram: it took too long or stopped',
    note: 'Look at the page in a browser; make the diagram smaller if it does not show.',
  };
}
