import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {GraphNodeProps} from 'docusaurus-plugin-pattern-library';
import PatternPicker from '@theme/PatternPicker';
import type {GraphFocus} from '@theme/patternGraph/graphFocus';

import styles from './styles.module.css';

export interface Props {
  readonly nodes: readonly Readonly<GraphNodeProps>[];
  readonly focus: GraphFocus;
  /** Shows a pattern by its name, or, with `null`, the whole picture. */
  readonly setFocus: (name: string | null) => void;
}

/** Names in addresses are anybody's: of a long one the beginning is enough. */
const LONGEST_NAME = 60;

function Unknown({
  unknown,
  setFocus,
}: {unknown: NonNullable<GraphFocus['unknown']>} & Pick<Props, 'setFocus'>) {
  const {name, near} = unknown;
  return (
    <>
      <Translate
        id="theme.patternLibrary.compare.unknown"
        description="Shown when the address of a comparison names a page that does not exist"
        values={{name: name.slice(0, LONGEST_NAME)}}
      >
        {'There is no page “{name}” here.'}
      </Translate>{' '}
      {near && (
        <button type="button" className={styles.button} onClick={() => setFocus(near.name)}>
          <Translate
            id="theme.patternLibrary.compare.near"
            description="The label of the button that takes the page which was probably meant"
            values={{title: near.title}}
          >
            {'Take {title} instead'}
          </Translate>
        </button>
      )}
    </>
  );
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
            <Unknown unknown={focus.unknown} setFocus={setFocus} />
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
