import React, {useMemo, useState, type ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {PatternMatrixPageProps} from 'docusaurus-plugin-pattern-library';
import AddressedContent from '@theme/AddressedContent';
import PatternIndexPageChosen from '@theme/PatternIndexPage/Chosen';
import PatternIndexPageFilters from '@theme/PatternIndexPage/Filters';
import PatternMatrixPageTable from '@theme/PatternMatrixPage/Table';
import PatternMatrixPageTools from '@theme/PatternMatrixPage/Tools';
import PatternViews from '@theme/PatternViews';
import matrixGroups from '@theme/matrixGroups';
import {nextSort, type MatrixSort, type SortKey} from '@theme/matrixOrder';
import matrixRows from '@theme/matrixRows';
import usePatternFilters from '@theme/usePatternFilters';

import styles from './styles.module.css';

export interface Props extends Readonly<PatternMatrixPageProps> {}

function useSort(): [MatrixSort | null, (key: SortKey) => void] {
  const [sort, setSort] = useState<MatrixSort | null>(null);
  return [sort, key => setSort(nextSort(sort, key))];
}

export default function PatternMatrixPage(props: Props): ReactNode {
  const {label, description, views, taxonomies, version} = props;
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  // The name of a locale is the site's own; its language is one that `Intl` knows.
  const language = localeConfigs[currentLocale]?.htmlLang ?? 'en';
  const filters = usePatternFilters(props);
  const {facets, shown, search} = filters;
  const [rowSort, sortRows] = useSort();
  const [columnSort, sortColumns] = useSort();
  const [hasEmpty, setHasEmpty] = useState(false);

  const all = useMemo(
    () => matrixGroups(taxonomies, shown, columnSort, language),
    [taxonomies, shown, columnSort, language],
  );
  const groups = useMemo(
    () =>
      all
        .map(group => ({...group, columns: group.columns.filter(({count}) => hasEmpty || count > 0)}))
        .filter(({columns}) => columns.length > 0),
    [all, hasEmpty],
  );
  const pages = useMemo(
    () => shown.filter(({terms}) => hasEmpty || terms.flat().length > 0),
    [shown, hasEmpty],
  );
  // The front matter keys come after the taxonomies, which are the columns.
  const facet = facets.length > taxonomies.length ? taxonomies.length : -1;
  const rows = useMemo(
    () => matrixRows(pages, {sort: rowSort, language, facets, facet}),
    [pages, rowSort, language, facets, facet],
  );
  const isEmptyRow = ({terms}: (typeof shown)[number]) => terms.flat().length === 0;
  const empty = {
    rows: shown.filter(isEmptyRow).length,
    columns: all.flatMap(({columns}) => columns).filter(({count}) => count === 0).length,
  };
  return (
    <PatternViews
      label={label}
      description={description}
      views={views}
      version={version}
      current="matrix"
      search={search}
    >
      <AddressedContent>
        <div className={styles.filters}>
          <PatternIndexPageFilters filters={filters} label={label} isSheet />
          <PatternMatrixPageTools
            label={label}
            groups={groups}
            pages={rows.flatMap(row => row.pages)}
            empty={empty}
            hasEmpty={hasEmpty}
            onEmpty={() => setHasEmpty(!hasEmpty)}
          />
        </div>
        <PatternIndexPageChosen filters={filters} />
        <PatternMatrixPageTable
          label={label}
          groups={groups}
          rows={rows}
          rowSort={rowSort}
          sortRows={sortRows}
          columnSort={columnSort}
          sortColumns={sortColumns}
        />
      </AddressedContent>
    </PatternViews>
  );
}
