import type {MdxError} from '../../markdown/mend/mdx-failure.js';
import {pairTags, readTags, type Tag} from '../html/tag.js';
import {lineAt, type Masked} from '../mask.js';
import type {Edit} from './edit.js';

const BLOCK =
  /^(?:article|aside|blockquote|center|details|div|dl|figcaption|figure|footer|header|main|nav|ol|p|section|table|tbody|td|th|thead|tr|ul|li|[A-Z]\w*)$/u;

/**
 * Where a tag begins or ends in another paragraph than its partner, both get lines of their own: only then MDX takes
 * what is between them for blocks.
 */
export function breakTags(error: Partial<MdxError>, masked: Masked): Edit[] {
  if (error.source !== 'mdast-util-mdx-jsx' || error.ruleId !== 'end-tag-mismatch') return [];
  const tags = readTags(masked.masked);
  const pairs = pairTags(tags);
  const isBroken = ([open, close]: [Tag, Tag]) =>
    BLOCK.test(open.name) && lineAt(masked.starts, open.start) !== lineAt(masked.starts, close.start);
  return [...pairs]
    .filter(isBroken)
    .flatMap(([open, close]) => [...behind(open, masked), ...before(close, masked)]);
}

function behind({start, end}: Tag, {masked, starts}: Masked): Edit[] {
  const index = lineAt(starts, end - 1);
  const line = starts[index] ?? 0;
  const rest = masked.slice(end, (starts[index + 1] ?? masked.length + 1) - 1);
  const isFirst = /^\s*(?:<[^<>]*>\s*)*$/u.test(masked.slice(starts[lineAt(starts, start)] ?? line, start));
  return rest.trim() !== '' && isFirst
    ? [{start: end, end: end + rest.length - rest.trimStart().length, text: '\n'}]
    : [];
}

function before({start}: Tag, {masked, starts}: Masked): Edit[] {
  const line = starts[lineAt(starts, start)] ?? 0;
  const text = masked.slice(line, start);
  if (text.trim() === '') return [];
  return [{start: start - (text.length - text.trimEnd().length), end: start, text: '\n'}];
}
