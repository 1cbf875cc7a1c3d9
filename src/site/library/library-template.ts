import {existsSync} from 'node:fs';
import path from 'node:path';
import type {LibraryTemplate} from '../../library/library.js';
import type {Page} from '../../markdown/page.js';
import type {TemplateOptions} from '../../options/page-options.js';
import {hasValue} from '../../template/words/condition.js';
import {matcherOf} from './matcher.js';
import type {SiteTemplate} from './templates.js';

/** A template with the docs that it governs, as the engine takes it. */
export function libraryTemplate({options, template, translated}: SiteTemplate): LibraryTemplate {
  const {name, docs, include, exclude, fileName} = options;
  const [includes, excludes] = [matcherOf(include), matcherOf(exclude)];
  return {
    name,
    template,
    translated,
    governs: (path, docsId, page) =>
      docsId === docs && includes(path) && !excludes(path) && isMeant(page, options),
    leavesAlone: page => isOlder(page, options),
    ...(fileName !== undefined && {fileName}),
  };
}

/** Whether the front matter and the folder of a page are those that the entry asks for. */
function isMeant(page: Page, {where = {}, beside}: TemplateOptions): boolean {
  return (
    Object.entries(where).every(([key, values]) =>
      hasValue(page.frontMatter.data[key], [values].flat().map(String)),
    ) &&
    (beside === undefined || existsSync(path.resolve(process.cwd(), path.dirname(page.path), beside)))
  );
}

/** A page without a date is not known to be old. */
function isOlder({frontMatter}: Page, {since = {}}: TemplateOptions): boolean {
  return Object.entries(since).some(([key, date]) => {
    const [written] = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(String(frontMatter.data[key])) ?? [];
    return written !== undefined && written < date;
  });
}
