import type {DocsVersion} from '../library/docs-versions.js';
import type {SiteListings} from '../listings/listings.js';

/** Something that the site's configuration lacks. */
export interface WiringProblem {
  /** An error keeps pages from being rendered; a warning may be what the site wants. */
  severity: 'error' | 'warning';
  message: string;
}

export interface WiringExpectation {
  /** The docs that have boxes or templates, and so need the transform. */
  versions: DocsVersion[];
  /** The blog posts and pages that have listings. */
  outsideDocs: SiteListings['outsideDocs'];
  /** Absolute path of the plugin's own theme. */
  themeDir: string;
  siteDir: string;
  /** The site's configuration, as messages show it. */
  configPath: string;
}
