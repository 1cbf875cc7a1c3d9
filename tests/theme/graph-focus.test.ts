import fc from 'fast-check';
import type {GraphProps} from '../../theme/types.js';
import {readFocus, withFocus} from '../../theme/patternGraph/graphFocus.js';
import graphRings from '../../theme/patternGraph/graphRings.js';
import groupColor from '../../theme/groupColor.js';
import ringDrawing from '../../theme/patternGraph/ringDrawing.js';
import PatternGraphPage from '../../theme/PatternGraphPage/index.js';
import PatternGraphPageSymbol from '../../theme/PatternGraphPage/Symbol/index.js';
import {elements, render} from './render.js';

function graphOf(size: number, pairs: readonly (readonly [number, number])[]): GraphProps {
  return {
    width: 100,
    height: 100,
    nodes: Array.from({length: size}, (_, node) => ({
      ...{title: `Node ${node}`, permalink: `/n${node}`, name: `n${node}`, lines: ['Node', `${node}`]},
      ...{x: 1, y: 2, group: node % 3},
      label: {x: 3, y: 4, anchor: 'start' as const, rotation: 0, lines: [`Node ${node}`]},
    })),
    edges: pairs.map(([from, to]) => ({from, to, kind: 0, mutual: false, path: 'M0 0'})),
    kinds: [{name: 'related', label: null, symmetric: false}],
    groups: ['a', 'b', 'c'].map(label => ({label, path: `M0 0 ${label}`})),
  };
}

const chain = (size: number) => Array.from({length: size - 1}, (_, node) => [node, node + 1] as const);

describe('an address', () => {
  test('shows all of a small library, and of a large one the pattern with the most relations', () => {
    expect(readFocus('', graphOf(40, chain(40)))).toEqual({node: null, unknown: null});
    const large = graphOf(41, [...chain(41), [7, 20], [7, 30]]);
    expect(readFocus('', large)).toEqual({node: 7, unknown: null});
    expect(readFocus('?focus=', large).node).toBeNull();
  });

  test('does not open on a pattern whose neighbours fill the picture', () => {
    const hub = Array.from({length: 20}, (_, index) => [40, index] as const);
    expect(readFocus('', graphOf(41, [...hub, [3, 5], [3, 9]])).node).toBe(3);
  });

  test('names a pattern, and says so when there is none', () => {
    const graph = graphOf(12, chain(12));
    expect(readFocus('?focus=N4', graph)).toEqual({node: 4, unknown: null});
    expect(readFocus('?focus=node12', graph)).toMatchObject({node: null, unknown: {name: 'node12'}});
    expect(withFocus('?law=x&focus=n1', 'n2').toString()).toBe('law=x&focus=n2');
    expect(withFocus('?focus=n1', null).toString()).toBe('focus=');
  });
});

test('the rings hold the neighbours, and theirs, each once', () => {
  const graph = graphOf(9, [
    [0, 1],
    [2, 0],
    [1, 2],
    [1, 3],
    [2, 3],
    [3, 4],
  ]);
  expect(graphRings(graph, 0)).toEqual({
    centre: 0,
    first: [
      {node: 1, beyond: [3], hiddenCount: 0},
      {node: 2, beyond: [], hiddenCount: 0},
    ],
  });
});

test('a pattern with many neighbours has one ring, and one with many at a remove says how many are left out', () => {
  const spokes = Array.from({length: 60}, (_, index) => [1, index + 2] as const);
  const graph = graphOf(62, [[0, 1], ...spokes]);
  expect(graphRings(graph, 1).first.flatMap(({beyond}) => beyond)).toEqual([]);
  const [hub] = graphRings(graph, 0).first;
  expect([hub?.beyond.length, hub?.hiddenCount]).toEqual([36, 24]);
});

test('every drawn node has a place of its own inside the picture, and the same focus makes the same picture', () => {
  const graphs = fc
    .record({size: fc.integer({min: 1, max: 80}), pairs: fc.array(fc.tuple(fc.nat(79), fc.nat(79)))})
    .map(({size, pairs}) =>
      graphOf(
        size,
        pairs.filter(pair => Math.max(...pair) < size),
      ),
    );
  fc.assert(
    fc.property(graphs, fc.nat(79), (graph, at) => {
      const focus = at % graph.nodes.length;
      const drawing = ringDrawing(graph, focus);
      expect(ringDrawing(graph, focus)).toEqual(drawing);
      expect(drawing.nodes[0]?.node).toBe(focus);
      expect(new Set(drawing.nodes.map(({node}) => node)).size).toBe(drawing.nodes.length);
      expect(new Set(drawing.nodes.map(({x, y}) => `${x} ${y}`)).size).toBe(drawing.nodes.length);
      for (const {x, y} of drawing.nodes.flatMap(node => [node, node.label]))
        expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height).toBe(true);
      expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity/);
    }),
  );
});

test('24 groups differ by shape and filling alone, and 64 by shape and colour', () => {
  const signs = Array.from({length: 24}, (_, group) =>
    render(PatternGraphPageSymbol, {group}).replace(/ style="[^"]*"/u, ''),
  );
  expect(new Set(signs).size).toBe(24);
  const colours = Array.from({length: 64}, (_, group) => `${group % 8} ${JSON.stringify(groupColor(group))}`);
  expect(new Set(colours).size).toBe(64);
});

test('without a script, a large library is seen from one pattern, and its table is whole', () => {
  const graph = graphOf(41, chain(41));
  const html = render(PatternGraphPage, {
    label: 'Patterns',
    views: {list: '/patterns', matrix: null, graph: '/patterns/graph', compare: null},
    graph,
    relations: graph.edges.map(({from, to}) => ({from, to, kind: 0, reason: null})),
  });
  expect(elements(html, 'a').find(link => link.includes('aria-label'))).toMatch(/^<a href="\/n1"/u);
  expect(html).toContain('href="?focus=n2" aria-label="Node 2: see its relations"');
  expect(elements(elements(html, 'details')[0] ?? '', 'tr')).toHaveLength(41);
});
