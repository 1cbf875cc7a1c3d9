import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {GraphNodeProps} from 'docusaurus-plugin-pattern-library';
import PatternGraphPageSymbol from '@theme/PatternGraphPage/Symbol';
import type {DrawnNode} from '@theme/patternGraph/graphDrawing';

import styles from './styles.module.css';

export interface Props {
  readonly node: Readonly<GraphNodeProps>;
  readonly drawn: DrawnNode;
  /** Where the pattern is in the middle. @default the node leads to the pattern's own page */
  readonly focus?: {readonly href: string; readonly onFocus: () => void};
}

const LINE_HEIGHT = 16;

/** A pattern in the picture. */
export default function PatternGraphPageNode({node, drawn, focus}: Props): ReactNode {
  const {label: text, hiddenCount} = drawn;
  const content = (
    <>
      <title>{node.title}</title>
      <PatternGraphPageSymbol group={node.group} x={drawn.x} y={drawn.y} />
      {hiddenCount !== undefined && (
        <text className={styles.more} x={drawn.x + 11} y={drawn.y} dy="-0.4em" aria-hidden="true">
          +{hiddenCount}
        </text>
      )}
      <text
        className={styles.label}
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
    </>
  );
  return (
    <g className={styles.node} data-node={drawn.node}>
      {focus ? (
        <a
          href={focus.href}
          aria-label={translate(
            {
              id: 'theme.patternLibrary.graph.focus',
              message: '{title}: see its relations',
              description: 'The ARIA label of a pattern in the graph that a click moves to the middle',
            },
            {title: node.title},
          )}
          onClick={event => {
            // Another tab is the browser's business.
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            focus.onFocus();
          }}
        >
          {content}
        </a>
      ) : (
        <Link to={node.permalink} aria-label={node.title}>
          {content}
        </Link>
      )}
    </g>
  );
}
