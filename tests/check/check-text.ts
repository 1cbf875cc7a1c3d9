import {BUILT_IN_BOX_KINDS} from '../../src/markdown/box.js';
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
  /** Kinds of boxes besides the built-in ones. */
  boxes?: string[];
  rules?: Record<string, RuleSeverity>;
}

/** Tells the laws by their links, as a registry would. */
const taxonomyOf: RuleContext['taxonomyOf'] = (_page, {url}) =>
  /\/laws\/|\/law\d/u.test(url) ? 'laws' : /\/pillars\//u.test(url) ? 'pillars' : null;

/** Checks one page by its text, without diagrams. The template's own findings are in the report, too. */
export function checkText({path = 'page.md', text, format = 'md', template, boxes = [], rules}: CheckText): Promise<Report> {
  const kinds = [...BUILT_IN_BOX_KINDS, ...boxes.map(name => ({name, htmlClasses: []}))];
  return checkLibrary({
    pages: [{page: readPage({path, contents: text, format}, kinds), template}],
    findings: template.findings,
    boxes: kinds,
    taxonomies: BUILT_IN_TAXONOMIES,
    taxonomyOf,
    rules,
  });
}

/** Reads a template by its text. */
export function templateOf(text: string, path = 'template.md'): Template {
  return readTemplate({path, contents: text});
}
