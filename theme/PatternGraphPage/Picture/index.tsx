import React, {useEffect, useId, useRef, type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import type {GraphProps} from 'docusaurus-plugin-pattern-library';
import PatternGraphPageLegend from '@theme/PatternGraphPage/Legend';
import PatternGraphPageNode, {type Props as NodeProps} from '@theme/PatternGraphPage/Node';
import type {GraphDrawing} from '@theme/patternGraph/graphDrawing';
import groupColor from '@theme/groupColor';

import styles from './styles.module.css';

export interface Props {
  readonly label: string;
  readonly graph: Readonly<GraphProps>;
  /** What of it is drawn. */
  readonly drawing: GraphDrawing;
  /** Where a node leads, by its position, if not to the pattern's own page. */
  readonly focusOf?: (node: number) => NodeProps['focus'];
}

/** How lines are broken, by kind: no two look alike in grey, either. */
const DASHES = [undefined, '8 4', '2 4', '12 4 2 4', '4 4', '12 4 2 4 2 4'];

function dashesOf(kind: number): string | undefined {
  return DASHES[kind % DASHES.length];
}

/** A picture that is wider than the screen is seen from its middle. */
function useCentred(drawing: GraphDrawing) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const {current} = region;
    if (current) current.scrollLeft = (current.scrollWidth - current.clientWidth) / 2;
  }, [drawing]);
  return region;
}

export default function PatternGraphPagePicture({label, graph, drawing, focusOf}: Props): ReactNode {
  const {nodes, edges, kinds, groups} = graph;
  const arrow = `${useId()}-arrow`;
  const region = useCentred(drawing);
  const shownGroups = new Set(drawing.nodes.map(({node}) => nodes[node]?.group));
  const shownKinds = new Set(drawing.lines.map(({edge}) => edges[edge]?.kind));
  return (
    <figure className={styles.figure}>
      <div
        ref={region}
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
          className={styles.picture}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          style={{'--pattern-graph-width': `${drawing.width}px`} as CSSProperties}
          data-graph=""
        >
          <defs>
            <marker
              id={arrow}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="9"
              markerHeight="9"
              markerUnits="userSpaceOnUse"
              orient="auto-start-reverse"
            >
              <path className={styles.arrow} d="M0 0 8 4 0 8Z" />
            </marker>
          </defs>
          <g aria-hidden="true">
            {drawing.arcs.map(({group, path}) => (
              <path
                key={path}
                className={clsx(styles.arc, group === null && styles.ring)}
                style={group === null ? undefined : groupColor(group)}
                d={path}
              />
            ))}
            {drawing.lines.map(({edge, path}) => {
              const {from, to, kind, mutual} = edges[edge]!;
              const end = kinds[kind]?.symmetric ? undefined : `url(#${arrow})`;
              return (
                <path
                  key={edge}
                  className={styles.edge}
                  data-from={from}
                  data-to={to}
                  d={path}
                  strokeDasharray={dashesOf(kind)}
                  markerStart={mutual ? end : undefined}
                  markerEnd={end}
                />
              );
            })}
          </g>
          {drawing.nodes.map(drawn => (
            <PatternGraphPageNode
              key={drawn.node}
              node={nodes[drawn.node]!}
              drawn={drawn}
              focus={focusOf?.(drawn.node)}
            />
          ))}
        </svg>
      </div>
      <PatternGraphPageLegend
        groups={groups}
        kinds={kinds}
        shownGroups={shownGroups}
        shownKinds={shownKinds}
        dashesOf={dashesOf}
      />
    </figure>
  );
}
