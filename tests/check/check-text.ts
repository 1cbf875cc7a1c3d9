import {BUILT_IN_BOX_KINDS, type BoxKind} from '../../src/markdown/box.js';
import type {MarkdownFormat} from '../../src/markdown/page.js';
import {readPage} from '../../src/markdown/read-page.js';
import {checkLibrary, type Report} from '../../src/check/check-library.js';
import type {RuleContext, RuleSeverity} from '../../src/check/rule.js';
import {BUILT_IN_TAXONOMIES, readTemplate} from '../../src/template/read-template.js';
import type {Template} from '../../src/template/template.js';

/** A page's text to check, and what governs it. */
export interface CheckText {
  path?: string;
  text: string;
  format?: MarkdownFormat;
  template: Template;
  rules?: Record<string, RuleSeverity>;
}

/** The built-in kinds of boxes, and one that the example site declares. */
export const BOXES: readonly BoxKind[] = [...BUILT_IN_BOX_KINDS, {name: 'truth', htmlClasses: []}];

/** Tells the laws by their links, as a registry would. */
const taxonomyOf: RuleContext['taxonomyOf'] = (_page, {url}) =>
  /\/laws\/|\/law\d/u.test(url) ? 'laws' : /\/pillars\//u.test(url) ? 'pillars' : null;

/** Checks one page by its text, without diagrams. The template's own findings are in the report, too. */
export function checkText({
  path = 'page.md',
  text,
  format = 'md',
  template,
  rules,
}: CheckText): Promise<Report> {
  return checkLibrary({
    pages: [{page: readPage({path, contents: text, format}, BOXES), template}],
    findings: template.findings,
    boxes: BOXES,
    taxonomies: BUILT_IN_TAXONOMIES,
    taxonomyOf,
    keys: ['laws', 'pillars', 'related'],
    rules,
  });
}

/** Reads a template by its text. */
export function templateOf(text: string, path = 'template.md'): Template {
  return readTemplate({path, contents: text});
}
