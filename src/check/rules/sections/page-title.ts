import {FILE_START} from '../../../markdown/finding.js';
import {readLookAlikes} from '../../../markdown/words/look-alikes.js';
import {quote} from '../../../markdown/quote.js';
import {matchesName, readNamePattern, type NamePattern} from '../../../template/name-pattern.js';
import type {TemplateRule} from '../../rule.js';

/** The page has no title, a second H1, or a title of another shape than the template's. */
export const pageTitle: TemplateRule = {
  id: 'page-title',
  severity: 'error',
  *check({page, template, extra}, {isLeftover}) {
    const {title} = template;
    // A section of the template that became an H1 has a wrong rank, and is no title.
    const second = extra.find(({depth}) => depth === 1);
    if (second && title && !template.sections.some(({depth}) => depth === 1)) {
      yield {
        place: second.place,
        line: title.line,
        reason: `Expected one H1, the title, found a second one: ${quote(second.text)}`,
        note: 'Remove it, or make it an H2.',
        expected: [],
        actual: [second.text],
      };
    }
    if (!title) return;
    const {pattern, line} = title;
    const typed =
      page.title?.source === 'heading'
        ? (page.source.split('\n')[page.title.place.start.line - 1] ?? '')
        : '';
    if (page.title === null || page.title.text === '') {
      // `# <your name>` is read as HTML, and shows nothing.
      if (isLeftover(typed)) return;
      const alike = readLookAlikes(page.tree).find(({depth}) => depth === 1);
      yield {
        place: alike?.place ?? page.title?.place ?? FILE_START,
        line,
        reason: `Expected a title ${quote(pattern.text)}, found ${alike ? `${quote(alike.text)} ${alike.how}` : 'none'}`,
        note: alike
          ? `Write it as a heading: ${quote(`# ${alike.text}`)}.`
          : `Write \`# \` and the title above the first section, or \`title:\` in the front matter.`,
        expected: [pattern.text],
        actual: alike ? [alike.text] : [],
      };
    } else if (
      pattern.hasSlots &&
      pattern.isFixed &&
      !isLeftover(page.title.text) &&
      !isOfShape(pattern, page.title.text)
    ) {
      yield {
        place: page.title.place,
        line,
        reason: `Expected a title of the shape ${quote(pattern.text)}, found ${quote(page.title.text)}`,
        note: `Write the title as the template does.`,
        expected: [pattern.text],
        actual: [page.title.text],
      };
    }
  },
};

/** `# Runbook Template: [Service]` names itself, not its pages: they may leave the word out. */
function isOfShape(pattern: NamePattern, title: string): boolean {
  const own = pattern.text.replace(/(?<!\s)\s*\btemplate\b/iu, '');
  return matchesName(pattern, title) || matchesName(readNamePattern(own), title);
}
