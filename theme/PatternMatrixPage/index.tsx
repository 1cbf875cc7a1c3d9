import React, {type ReactNode} from 'react';
import type {PatternMatrixPageProps} from 'docusaurus-plugin-pattern-library';
import PatternMatrixPageTable from '@theme/PatternMatrixPage/Table';
import PatternViews from '@theme/PatternViews';

export interface Props extends Readonly<PatternMatrixPageProps> {}

export default function PatternMatrixPage({label, views, taxonomies, pages, version}: Props): ReactNode {
  return (
    <PatternViews label={label} views={views} version={version} current="matrix">
      <PatternMatrixPageTable label={label} taxonomies={taxonomies} pages={pages} />
    </PatternViews>
  );
}
