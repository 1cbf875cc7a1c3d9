import {FILE_START, type Finding} from '../markdown/finding.js';
import type {CatalogueDoc} from './catalogue.js';
import {titleFault} from './title-faults.js';

/** Titles under which a page cannot be listed well, each at the place where it is written. */
export function checkTitles(docs: readonly CatalogueDoc[]): Finding[] {
  return docs.flatMap(({page, title}) => {
    const isWritten = Object.hasOwn(page.frontMatter.data, 'title');
    const place = isWritten ? page.frontMatter.place('title') : (page.title?.place ?? FILE_START);
    // A page that has no title at all is a matter of its template.
    const fault =
      title.trim() !== ''
        ? titleFault(title)
        : isWritten
          ? {reason: 'The title is empty.', note: 'Write a title, or delete the empty one.'}
          : null;
    return fault ? [{ruleId: 'page-title', path: page.path, place, ...fault}] : [];
  });
}
