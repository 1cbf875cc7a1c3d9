import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {GraphNodeProps} from 'docusaurus-plugin-pattern-library';
import PatternPicker from '@theme/PatternPicker';
import UnknownPage from '@theme/UnknownPage';
import type {GraphFocus} from '@theme/patternGraph/graphFocus';

import styles from './styles.module.css';

export interface Props {
  readonly nodes: readonly Readonly<GraphNodeProps>[];
  readonly focus: GraphFocus;
  /** Shows a pattern by its name, or, with `null`, the whole picture. */
  readonly setFocus: (name: string | null) => void;
}

/** Chooses the pattern that the graph is seen from, and says which one it is. */
export default function PatternGraphPageTools({nodes, focus, setFocus}: Props): ReactNode {
  const centre = focus.node === null ? undefined : nodes[focus.node];
  return (
    <>
      <div className={styles.tools}>
        <PatternPicker
          label={
            <Translate
              id="theme.patternLibrary.graph.find"
              description="The label of the field in which readers look for a page in the graph"
            >
              Find a page
            </Translate>
          }
          pages={nodes}
          onPick={setFocus}
        />
        {centre && (
          <button type="button" className={styles.button} onClick={() => setFocus(null)}>
            <Translate
              id="theme.patternLibrary.graph.whole"
              description="The label of the button that shows the graph of all patterns instead of one with its neighbours"
            >
              Whole picture
            </Translate>
          </button>
        )}
      </div>
      <div role="status">
        {focus.unknown && (
          <p>
            <UnknownPage {...focus.unknown} onReplace={setFocus} />
          </p>
        )}
        {centre && (
          <p className={styles.centre}>
            <Link to={centre.permalink}>{centre.title}</Link>
          </p>
        )}
      </div>
    </>
  );
}
