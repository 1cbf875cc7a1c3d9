import type {Quoted} from '../../catalogue/quotes/find-quoted.js';
import type {ListedVersion} from '../../library/library.js';
import type {QuotedFactProps} from '../../../theme/types.js';
import {factValueProps} from './fact-values.js';
import {headingIdAbove} from './heading-id.js';

/** The data of a quote: the words, and the place where they stand. */
export function quotedFactProps(
  {doc, fact, spec}: Quoted,
  {resolveLink}: Pick<ListedVersion, 'resolveLink'>,
): QuotedFactProps {
  const {title, permalink, page} = doc;
  const line = fact.values[0]?.place.start.line ?? 1;
  const id = headingIdAbove(page, line);
  return {
    label: spec.label,
    page: {title, permalink: id === null ? permalink : `${permalink}#${id}`},
    values: factValueProps(fact, doc, resolveLink),
  };
}
