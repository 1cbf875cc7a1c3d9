import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {GraphKindProps} from 'docusaurus-plugin-pattern-library';

export interface Props extends Readonly<Pick<GraphKindProps, 'label'>> {}

/** The name of a kind of relation, as it stands between two patterns. */
export default function PatternGraphPageKind({label}: Props): ReactNode {
  return (
    label ?? (
      <Translate
        id="theme.patternLibrary.graph.related"
        description="Names, in the graph and in its table, relations between patterns that have no other name"
      >
        Related to
      </Translate>
    )
  );
}
