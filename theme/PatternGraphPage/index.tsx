import React, {useEffect, useMemo, useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {PatternGraphPageProps} from 'docusaurus-plugin-pattern-library';
import Heading from '@theme/Heading';
import AddressedContent from '@theme/AddressedContent';
import PatternGraphPagePicture from '@theme/PatternGraphPage/Picture';
import PatternGraphPageTable from '@theme/PatternGraphPage/Table';
import PatternGraphPageTools from '@theme/PatternGraphPage/Tools';
import PatternViews from '@theme/PatternViews';
import {wholeDrawing} from '@theme/patternGraph/graphDrawing';
import {readFocus, withFocus} from '@theme/patternGraph/graphFocus';
import ringDrawing from '@theme/patternGraph/ringDrawing';
import useGraphHighlight from '@theme/useGraphHighlight';
import useQuery from '@theme/useQuery';

import styles from './styles.module.css';

export interface Props extends Readonly<PatternGraphPageProps> {}

/** A picture of more nodes needs the whole width. */
const MOST_BESIDE_TABLE = 30;

/** A longer table is folded: each of its rows has two links to walk through. */
const MOST_OPEN_ROWS = 60;

export default function PatternGraphPage({
  label,
  description,
  views,
  graph,
  relations,
  version,
}: Props): ReactNode {
  const [search, setQuery] = useQuery();
  const focus = useMemo(() => readFocus(search, graph), [search, graph]);
  const drawing = useMemo(
    () => (focus.node === null ? wholeDrawing(graph) : ringDrawing(graph, focus.node)),
    [graph, focus.node],
  );
  const root = useRef<HTMLDivElement>(null);
  useGraphHighlight(root, drawing);
  const moved = useRef(false);
  useEffect(() => {
    // The node that was chosen has become another one: it stands in the middle, and leads to its page.
    if (moved.current) root.current?.querySelector<SVGElement>(`[data-node="${focus.node}"] a`)?.focus();
    moved.current = false;
  }, [focus.node]);
  const setFocus = (name: string | null) => setQuery(withFocus(search, name), {push: true});
  const focusOf = (node: number) => {
    const {name} = graph.nodes[node]!;
    return {
      href: `?${withFocus(search, name).toString()}`,
      onFocus: () => {
        moved.current = true;
        setFocus(name);
      },
    };
  };

  const centre = focus.node === null ? undefined : graph.nodes[focus.node];
  const own = useMemo(
    () => relations.filter(({from, to}) => from === focus.node || to === focus.node),
    [relations, focus.node],
  );
  const all = useMemo(
    () => <PatternGraphPageTable nodes={graph.nodes} kinds={graph.kinds} relations={relations} />,
    [graph, relations],
  );
  const isFolded = centre !== undefined || relations.length > MOST_OPEN_ROWS;
  return (
    <PatternViews label={label} description={description} views={views} version={version} current="graph">
      <AddressedContent>
        <PatternGraphPageTools nodes={graph.nodes} focus={focus} setFocus={setFocus} />
        <div
          ref={root}
          className={clsx(styles.page, drawing.nodes.length > MOST_BESIDE_TABLE && styles.large)}
        >
          <PatternGraphPagePicture
            label={centre?.title ?? label}
            graph={graph}
            drawing={drawing}
            focusOf={centre && (node => (node === focus.node ? undefined : focusOf(node)))}
          />
          <section>
            <Heading as="h2" className={styles.title}>
              <Translate
                id="theme.patternLibrary.graph.table"
                description="The heading of the table that says the same as the graph of relations"
              >
                Relations and their reasons
              </Translate>
            </Heading>
            {centre && <PatternGraphPageTable nodes={graph.nodes} kinds={graph.kinds} relations={own} />}
            {isFolded ? (
              <details>
                <summary>
                  <Translate
                    id="theme.patternLibrary.graph.all"
                    description="Unfolds the table of all relations of the library"
                    values={{count: relations.length}}
                  >
                    {'All relations ({count})'}
                  </Translate>
                </summary>
                {all}
              </details>
            ) : (
              all
            )}
          </section>
        </div>
      </AddressedContent>
    </PatternViews>
  );
}
