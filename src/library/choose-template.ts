import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import type {Finding} from '../markdown/finding.js';
import type {Page} from '../markdown/page.js';
import type {DocInput, LibraryTemplate} from './library.js';

/** The template that governs a page; `null` for none. */
export interface TemplateChoice {
  template: LibraryTemplate | null;
  findings: Finding[];
}

/**
 * Chooses by front matter first: `template: name` names one, `template: false` leaves the page free. Otherwise it is
 * the first template that governs the page. A template that stands among the docs is not a page of its own.
 */
export function chooseTemplate(
  {page, contentPath}: Pick<DocInput, 'page' | 'contentPath'>,
  docsId: string,
  templates: readonly LibraryTemplate[],
): TemplateChoice {
  if (templates.some(({template}) => template?.path === page.path)) return {template: null, findings: []};
  const choice: unknown = page.frontMatter.data.template;
  if (choice !== undefined && choice !== null) return byName(choice, page, templates);
  const governs = ({governs: own}: LibraryTemplate) => own?.(contentPath ?? page.path, docsId, page) ?? true;
  return {template: templates.find(governs) ?? null, findings: []};
}

function byName(choice: unknown, page: Page, templates: readonly LibraryTemplate[]): TemplateChoice {
  if (choice === false) return {template: null, findings: []};
  const template = templates.find(({name}) => name === choice);
  if (template) return {template, findings: []};
  const names = [...new Set(templates.map(({name}) => name))];
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
