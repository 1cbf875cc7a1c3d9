import type {Finding} from '../../markdown/finding.js';
import type {CataloguePage, CatalogueTerm} from '../catalogue.js';
import type {ListingKey} from './listing-keys.js';

/** What a listing asks for, understood. */
export interface ListingQuery {
  /** The pages that it begins with, in their order: the chain, or the pages of paths. */
  pages: readonly CataloguePage[];
  /** A page has to pass all of them. */
  filters: ((page: CataloguePage) => boolean)[];
  sort: {by: 'order' | 'title' | ListingKey; descending: boolean};
  /** Outermost first. */
  groups: ListingKey[];
  limit: number;
  /** What is shown of each page, in this order. */
  shown: ListingKey[];
  layout: ListingLayout;
}

/** Cards side by side, or a table with a row for each page. */
export type ListingLayout = 'cards' | 'table';

/** The pages that a listing shows; `groups` is empty when it has none. */
export interface Listing {
  pages: CataloguePage[];
  groups: ListingGroup[];
}

export interface ListingGroup extends Listing {
  /** A value of a front matter key; `null` for a term's group, and for the pages that have no value. */
  title: string | null;
  term: CatalogueTerm | null;
}

/** Something about a listing; whoever knows its place adds it. */
export type ListingFinding = Pick<Finding, 'reason' | 'note' | 'expected' | 'actual'> & {ruleId?: string};
