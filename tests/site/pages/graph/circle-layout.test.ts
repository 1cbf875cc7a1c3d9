import fc from 'fast-check';
import {circleLayout, type CircleGraph} from '../../../../src/site/pages/graph/circle-layout.js';
import {circleOrder} from '../../../../src/site/pages/graph/circle-order.js';
import {labelLines} from '../../../../src/site/pages/graph/label-lines.js';

const graphs = fc
  .record({
    groups: fc.array(fc.nat(5), {minLength: 1, maxLength: 60}),
    edges: fc.array(fc.record({from: fc.nat(59), to: fc.nat(59)}), {maxLength: 80}),
    title: fc.string({maxLength: 60, unit: 'grapheme'}),
  })
  .map(({groups, edges, title}): CircleGraph => {
    const names = [...new Set(groups)];
    return {
      nodes: groups.map((group, node) => ({title: `${title} ${node}`, group: names.indexOf(group)})),
      groupCount: names.length,
      edges: edges.filter(({from, to}) => from < groups.length && to < groups.length && from !== to),
    };
  });

test('every node has a place of its own inside the picture, and the same graph makes the same picture', () => {
  fc.assert(
    fc.property(graphs, graph => {
      const layout = circleLayout(graph);
      expect(circleLayout(graph)).toEqual(layout);
      expect(new Set(layout.nodes.map(({x, y}) => `${x} ${y}`)).size).toBe(graph.nodes.length);
      for (const {x, y} of layout.nodes.flatMap(node => [node, node.label]))
        expect(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height).toBe(true);
      expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity|null/);
    }),
  );
});

test('the order holds every node once, and groups together', () => {
  fc.assert(
    fc.property(graphs, ({nodes, edges}) => {
      const groups = nodes.map(({group}) => group);
      const order = circleOrder(groups, edges);
      expect([...order].sort((a, b) => a - b)).toEqual(groups.map((_, node) => node));
      const changes = order.filter((node, index) => index > 0 && groups[node] !== groups[order[index - 1]!]);
      expect(changes).toHaveLength(new Set(groups).size - 1);
    }),
  );
});

test('lines between the same two nodes stand beside each other, and no further than the picture', () => {
  const nodes = Array.from({length: 4}, (_, node) => ({title: `Node ${node}`, group: 0}));
  const edges = [0, 1, 2].map(lane => (lane === 1 ? {from: 2, to: 0, lane} : {from: 0, to: 2, lane}));
  const {edges: paths} = circleLayout({nodes, groupCount: 1, edges});
  const [first, second, third] = paths.map(path => /Q(\S+) (\S+)/u.exec(path)?.slice(1).map(Number) ?? []);
  const between = (a: number[], b: number[]) => Math.round(Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!));
  expect([between(first!, second!), between(second!, third!), between(first!, third!)]).toEqual([28, 28, 56]);
});

test('nodes turn to where their relations lead', () => {
  // Around a circle of two groups the lines of 0-3 and 1-2 would cross when each group kept its order.
  const edges = [
    {from: 0, to: 2},
    {from: 1, to: 3},
  ];
  const order = circleOrder([0, 0, 1, 1], edges);
  const place = (node: number) => order.indexOf(node);
  expect(place(0) < place(1)).toBe(place(2) > place(3));
});

test.each([
  ['Retry with Backoff', 14, 2, ['Retry with', 'Backoff']],
  ['Bulkhead', 14, 2, ['Bulkhead']],
  ['Check every pattern against one template', 14, 2, ['Check every', 'pattern…']],
  ['Multidimensionality', 8, 2, ['Multidi…']],
  ['断路器模式与舱壁模式', 14, 2, ['断路器模式与…']],
  ['', 14, 2, []],
])('%s in lines of a width', (title, width, count, lines) => {
  expect(labelLines(title, width, count)).toEqual(lines);
});

test('a title of any length is cut', () => {
  expect(labelLines('x '.repeat(5000), 14, 2).every(line => line.length <= 14)).toBe(true);
});
