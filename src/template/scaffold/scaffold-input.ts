import type {BoxKind} from '../../markdown/box.js';
import type {MarkdownFormat} from '../../markdown/page.js';
import type {Template} from '../template.js';
import type {TaxonomyName} from '../words/hint.js';
import type {KnownValues} from './known-values.js';

/** What a new page is made from. */
export interface ScaffoldInput {
  template: Template;
  /** The bytes or the text of the template's file. */
  contents: Uint8Array | string;
  /** As the site will read the page. */
  format: MarkdownFormat;
  /** The site reads pages as MDX, and this one has to say that it is none. */
  saysFormat?: boolean;
  known: KnownValues;
  boxes: readonly BoxKind[];
  taxonomies: readonly TaxonomyName[];
  /** Keys of the front matter that the page has, whether the template shows them or not. */
  further: ReadonlyMap<string, string | readonly string[]>;
}
