import type {PhrasingContent, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {isLabel} from '../markdown/box.js';
import {startsWithEmoji} from '../markdown/words/emoji.js';

/** A container directive in its two parts: `:::axiom[label]` and what stands below it. */
export interface DirectiveParts {
  /** Empty for a directive without a label, and for one with an empty label. */
  label: PhrasingContent[];
  body: RootContent[];
}

/** remark-directive hands a label on as a marked first paragraph. */
export function splitLabel(directive: ContainerDirective): DirectiveParts {
  const [first, ...rest] = directive.children;
  return first && isLabel(first)
    ? {label: first.children, body: rest}
    : {label: [], body: directive.children};
}

/** Whether a label brings its own icon, as `⚡ Quick Reference` does. */
export function hasIcon(label: PhrasingContent[]): boolean {
  return startsWithEmoji(firstText(label) ?? '');
}

function firstText(nodes: PhrasingContent[]): string | undefined {
  const [first] = nodes;
  if (!first) return undefined;
  if ('children' in first) return firstText(first.children);
  return first.type === 'text' ? first.value : undefined;
}
