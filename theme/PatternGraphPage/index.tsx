import React, {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {PatternGraphPageProps} from 'docusaurus-plugin-pattern-library';
import Heading from '@theme/Heading';
import PatternGraphPagePicture from '@theme/PatternGraphPage/Picture';
import PatternGraphPageTable from '@theme/PatternGraphPage/Table';
import PatternViews from '@theme/PatternViews';

import styles from './styles.module.css';

export interface Props extends Readonly<PatternGraphPageProps> {}

/** A picture of more nodes needs the whole width. */
const MOST_BESIDE_TABLE = 30;

export default function PatternGraphPage({
  label,
  description,
  views,
  graph,
  relations,
  version,
}: Props): ReactNode {
  const [active, setActive] = useState<readonly number[]>([]);
  const isLarge = graph.nodes.length > MOST_BESIDE_TABLE;
  return (
    <PatternViews label={label} description={description} views={views} version={version} current="graph">
      <div className={clsx(styles.page, isLarge && styles.large)}>
        <PatternGraphPagePicture label={label} graph={graph} active={active} setActive={setActive} />
        <section>
          <Heading as="h2" className={styles.title}>
            <Translate
              id="theme.patternLibrary.graph.table"
              description="The heading of the table that says the same as the graph of relations"
            >
              Relations and their reasons
            </Translate>
          </Heading>
          <PatternGraphPageTable
            nodes={graph.nodes}
            kinds={graph.kinds}
            relations={relations}
            setActive={setActive}
          />
        </section>
      </div>
    </PatternViews>
  );
}
