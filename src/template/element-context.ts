import type {Node} from 'mdast';
import type {BoxKind} from '../markdown/box.js';
import {placeOf} from '../markdown/text.js';
import type {TaxonomyName} from './words/hint.js';
import type {ElementBase, Marks} from './template.js';

/** What the readers of elements share. */
export interface ElementContext {
  path: string;
  kinds: readonly BoxKind[];
  taxonomies: readonly TaxonomyName[];
  /** Whether the blocks stand where pages have their head: above the first section, or as all that it holds. */
  isTop: boolean;
  /** Line, and what the marks before the element say. */
  base(node: Node): Omit<ElementBase, 'text'>;
  marks: Marks;
}

/** A context whose elements have these marks. */
export function withMarks(context: Omit<ElementContext, 'base' | 'marks'>, marks: Marks): ElementContext {
  const presence = marks.presence ?? 'required';
  return {
    ...context,
    marks,
    base: node => ({
      line: placeOf(node).start.line,
      presence,
      ...(marks.when && {when: marks.when}),
      why: marks.why,
      severity: marks.severity,
      ...(marks.fact !== null && {factWord: marks.fact}),
    }),
  };
}
