import type {Code, Root} from 'mdast';
import type {Finding, Point} from '../markdown/finding.js';
import type {Page} from '../markdown/page.js';
import {placeOf} from '../markdown/text.js';
import {nodesOf} from '../markdown/walk.js';
import {parseDiagrams, type ParseDiagramsOptions} from './diagrams/parse-diagrams.js';

/** Parses every mermaid block of the pages, where mermaid is installed; without it nothing is found. */
export async function checkDiagrams(
  pages: readonly Page[],
  options: ParseDiagramsOptions,
): Promise<Finding[]> {
  const blocks = pages.flatMap(page => diagramsOf(page).map(diagram => ({page, diagram})));
  const parsed = await parseDiagrams(
    blocks.map(({diagram: {text}}, id) => ({id, text})),
    options,
  );
  if (!parsed.available) return [];
  return blocks.flatMap(({page, diagram}, id) => {
    const error = parsed.errors.get(id);
    if (error) return [invalid(page, diagram, error.reason, error.line)];
    return parsed.skipped.includes(id) ? [unjudged(page, diagram)] : [];
  });
}

interface PlacedDiagram {
  text: string;
  start: Point;
}

/** The mermaid blocks of a page. */
export function diagramsOf(page: Pick<Page, 'tree' | 'ask'>): PlacedDiagram[] {
  return page.ask('diagrams', () => findDiagrams(page.tree));
}

function findDiagrams(tree: Root): PlacedDiagram[] {
  // An empty block is a missing diagram, not an invalid one.
  return nodesOf<Code>(tree, 'code')
    .filter(({lang, value}) => lang === 'mermaid' && value.trim() !== '')
    .map(node => ({text: node.value, start: placeOf(node).start}));
}

function invalid(page: Page, {start}: PlacedDiagram, reason: string, line: number | null): Finding {
  const at = line === null ? start : {line: start.line + line, column: 1};
  return {
    ruleId: 'invalid-diagram',
    path: page.path,
    place: {start: at, end: {line: at.line, column: at.column + 1}},
    reason: `Expected a diagram that mermaid can draw: ${reason}`,
    note: 'Fix the diagram; readers see an error in its place.',
  };
}

function unjudged(page: Page, {start}: PlacedDiagram): Finding {
  return {
    ruleId: 'invalid-diagram',
    severity: 'warning',
    path: page.path,
    place: {start, end: {line: start.line, column: start.column + 1}},
    reason: 'Mermaid could not judge this diagram: it took too long or stopped',
    note: 'Look at the page in a browser; make the diagram smaller if it does not show.',
  };
}
