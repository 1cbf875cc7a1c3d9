import {checkPage, type CheckContext} from '../../../src/check/check-page.js';
import {fixPage, type FixedPage} from '../../../src/check/fix/fix-page.js';
import {createFrontMatterChecks} from '../../../src/check/front-matter/front-matter-checks.js';
import type {Finding} from '../../../src/markdown/finding.js';
import type {MarkdownFormat, Page} from '../../../src/markdown/page.js';
import {readPage} from '../../../src/markdown/read-page.js';
import {BUILT_IN_TAXONOMIES} from '../../../src/template/read-template.js';
import type {Template} from '../../../src/template/template.js';
import {BOXES} from '../check-text.js';

/** A page's text to mend, and what governs it. */
export interface FixText {
  text: string;
  template: Template | null;
  format?: MarkdownFormat;
  /** Whether what is missing is inserted, too. @default false */
  skeletons?: boolean;
}

const context: CheckContext = {
  boxes: BOXES,
  taxonomies: BUILT_IN_TAXONOMIES,
  frontMatterChecks: createFrontMatterChecks(),
};

function read(text: string, format: MarkdownFormat = 'md'): Page {
  return readPage({path: 'page.md', contents: text, format}, BOXES);
}

/** What is found on a page by its own file. */
export function findingsOf({text, template, format}: FixText): Finding[] {
  return checkPage(read(text, format), template, context);
}

/** Mends a page; `null` where nothing can be mended. */
export function fixText({text, template, format, skeletons = false}: FixText): FixedPage | null {
  return fixPage(read(text, format), template, {
    context,
    findings: [],
    skeletons,
    isAsked: () => true,
    read: (_, changed) => read(changed, format),
  });
}
