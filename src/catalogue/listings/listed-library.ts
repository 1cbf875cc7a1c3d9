import type {FactSpec} from '../../markdown/facts/fact-spec.js';
import type {Catalogue} from '../catalogue.js';
import type {Registry} from '../terms/taxonomy.js';

/** The library that a listing lists from. */
export interface ListedLibrary {
  catalogue: Catalogue;
  registries: readonly Registry[];
  /** The names of all templates. @default the names of those that govern a page */
  templates?: readonly string[];
  /** The facts that its templates give names to. @default none */
  facts?: readonly FactSpec[];
}
