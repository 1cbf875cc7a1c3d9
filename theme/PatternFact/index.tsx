import React, {type ReactNode} from 'react';
import type {FactValueProps} from 'docusaurus-plugin-pattern-library';
import PatternFactValue from '@theme/PatternFact/Value';

export interface Props {
  readonly values: readonly FactValueProps[];
}

/** What a page says in one of the parts of its template: one value, or several below each other. */
export default function PatternFact({values}: Props): ReactNode {
  const [only] = values;
  if (only && values.length === 1) return <PatternFactValue value={only} />;
  return values.map((value, index) => (
    <div key={index}>
      <PatternFactValue value={value} />
    </div>
  ));
}
