import React, {useId, useMemo, type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {GraphProps} from 'docusaurus-plugin-pattern-library';
import PatternGraphPageLegend from '@theme/PatternGraphPage/Legend';

import styles from './styles.module.css';

export interface Props {
  readonly label: string;
  readonly graph: Readonly<GraphProps>;
  /** Positions of the nodes that are pointed at: one, or the two ends of a line. */
  readonly active: readonly number[];
  readonly setActive: (nodes: readonly number[]) => void;
}

const LINE_HEIGHT = 16;
const COLORS = 8;

/** How lines are broken, by kind: no two look alike in grey, either. */
const DASHES = [undefined, '8 4', '2 4', '12 4 2 4', '4 4', '12 4 2 4 2 4'];

function dashesOf(kind: number): string | undefined {
  return DASHES[kind % DASHES.length];
}

function colorOf(group: number): CSSProperties {
  return {'--pattern-graph-color': `var(--pattern-graph-color-${(group % COLORS) + 1})`} as CSSProperties;
}

/** One node is seen with its neighbours, two nodes with the line between them. */
function useHighlight({edges}: Props['graph'], active: readonly number[]) {
  return useMemo(() => {
    const [first, second] = active;
    const lines = new Set(
      edges.filter(({from, to}) =>
        second === undefined ? from === first || to === first : active.includes(from) && active.includes(to),
      ),
    );
    const nodes = new Set([...active, ...[...lines].flatMap(({from, to}) => [from, to])]);
    return {lines, nodes};
  }, [edges, active]);
}

export default function PatternGraphPagePicture({label, graph, active, setActive}: Props): ReactNode {
  const {width, height, nodes, edges, kinds, groups} = graph;
  const id = useId();
  const {lines, nodes: litNodes} = useHighlight(graph, active);
  return (
    <figure className={styles.figure}>
      <div
        className={styles.region}
        role="region"
        tabIndex={0}
        aria-label={translate(
          {
            id: 'theme.patternLibrary.graph.ariaLabel',
            message: '{label}: a picture of their relations',
            description: 'The ARIA label of the graph of relations',
          },
          {label},
        )}
      >
        <svg
          role="group"
          aria-label={label}
          className={clsx(styles.picture, active.length > 0 && styles.dimmed)}
          viewBox={`0 0 ${width} ${height}`}
          style={{'--pattern-graph-width': `${width}px`} as CSSProperties}
        >
          <defs>
            {['arrow', 'litArrow'].map(name => (
              <marker
                key={name}
                id={`${id}-${name}`}
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="9"
                markerHeight="9"
                markerUnits="userSpaceOnUse"
                orient="auto-start-reverse"
              >
                <path className={styles[name]} d="M0 0 8 4 0 8Z" />
              </marker>
            ))}
          </defs>
          <g aria-hidden="true">
            {groups.map(({path}, group) => (
              <path key={group} className={styles.arc} style={colorOf(group)} d={path} />
            ))}
            {edges.map(edge => {
              const isLit = lines.has(edge);
              const hasArrows = !kinds[edge.kind]?.symmetric;
              const arrow = `url(#${id}-${isLit ? 'litArrow' : 'arrow'})`;
              return (
                <path
                  key={`${edge.from} ${edge.to} ${edge.kind}`}
                  className={clsx(styles.edge, isLit && styles.lit)}
                  d={edge.path}
                  strokeDasharray={dashesOf(edge.kind)}
                  markerStart={edge.mutual && hasArrows ? arrow : undefined}
                  markerEnd={hasArrows ? arrow : undefined}
                />
              );
            })}
          </g>
          {nodes.map(({title, permalink, x, y, group, label: text}, node) => (
            <g
              key={permalink}
              className={clsx(styles.node, litNodes.has(node) && styles.lit)}
              style={colorOf(group)}
              onMouseEnter={() => setActive([node])}
              onMouseLeave={() => setActive([])}
              onFocus={() => setActive([node])}
              onBlur={() => setActive([])}
            >
              <Link to={permalink} aria-label={title}>
                <title>{title}</title>
                <circle cx={x} cy={y} r="7" />
                <text
                  x={text.x}
                  y={text.y}
                  textAnchor={text.anchor}
                  transform={text.rotation === 0 ? undefined : `rotate(${text.rotation} ${text.x} ${text.y})`}
                >
                  {text.lines.map((line, index) => (
                    <tspan
                      key={index}
                      x={text.x}
                      y={text.y + (index - (text.lines.length - 1) / 2) * LINE_HEIGHT}
                      dy="0.35em"
                    >
                      {line}
                    </tspan>
                  ))}
                </text>
              </Link>
            </g>
          ))}
        </svg>
      </div>
      <PatternGraphPageLegend groups={groups} kinds={kinds} colorOf={colorOf} dashesOf={dashesOf} />
    </figure>
  );
}
