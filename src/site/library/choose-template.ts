import {createMatcher} from '@docusaurus/utils';
import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import type {Finding} from '../../markdown/finding.js';
import type {Page} from '../../markdown/page.js';
import type {SiteDoc} from './docs-versions.js';
import type {SiteTemplate} from './templates.js';

/** The template that governs a doc; `null` for none. */
export interface TemplateChoice {
  template: SiteTemplate | null;
  findings: Finding[];
}

/**
 * Chooses by front matter first: `template: name` names one, `template: false` leaves the doc free. Otherwise it is
 * the first template whose `include` matches the doc and whose `exclude` does not. A template that stands among the
 * docs is not a page of its own.
 */
export function createTemplateChooser(templates: SiteTemplate[]) {
  const entries = templates.map(template => ({
    template,
    includes: createMatcher(template.options.include),
    excludes: createMatcher(template.options.exclude),
  }));
  return (docsId: string, doc: Pick<SiteDoc, 'file' | 'relativePath'>, page: Page): TemplateChoice => {
    if (templates.some(template => template.file === doc.file)) {
      return {template: null, findings: []};
    }
    const choice: unknown = page.frontMatter.data.template;
    if (choice !== undefined && choice !== null) {
      return byName(choice, page, templates);
    }
    const entry = entries.find(
      ({template, includes, excludes}) =>
        template.options.docs === docsId && includes(doc.relativePath) && !excludes(doc.relativePath),
    );
    return {template: entry?.template ?? null, findings: []};
  };
}

function byName(choice: unknown, page: Page, templates: SiteTemplate[]): TemplateChoice {
  if (choice === false) {
    return {template: null, findings: []};
  }
  const template = templates.find(({options}) => options.name === choice);
  if (template) {
    return {template, findings: []};
  }
  const names = [...new Set(templates.map(({options}) => options.name))];
  const finding: Finding = {
    ruleId: 'front-matter',
    path: page.path,
    place: page.frontMatter.place('template'),
    reason: `Unknown template \`${String(choice)}\`${didYouMean(nearest(String(choice), names))}`,
    note: `Name one of ${names.map(name => `\`${name}\``).join(', ')}, or write \`template: false\`.`,
    expected: names,
    actual: [String(choice)],
  };
  return {template: null, findings: [finding]};
}
