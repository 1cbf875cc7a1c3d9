import type {Node, Paragraph, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {Place} from './finding.js';
import {firstLine, plainText} from './text.js';

/** A kind of box as the engine knows it: what it is called, and what stands for it in old HTML pages. */
export interface BoxKind {
  /** Directive name: `axiom` for `:::axiom`. */
  name: string;
  /** Classes of `<div>`s that mean the same: `axiom-box`. */
  htmlClasses: readonly string[];
}

/** The kinds that are known without any configuration. */
export const BUILT_IN_BOX_KINDS = [
  {name: 'axiom', htmlClasses: ['axiom-box']},
  {name: 'decision', htmlClasses: ['decision-box']},
  {name: 'failure', htmlClasses: ['failure-vignette']},
] as const satisfies readonly BoxKind[];

/** A container directive of any name, or an HTML box that stands for one. */
export interface Box {
  kind: string;
  /** Plain text of the label; `null` without one. */
  label: string | null;
  content: RootContent[];
  /** The opening line. */
  place: Place;
  node: ContainerDirective;
  /** True when the page has it as HTML or JSX (`<div class="axiom-box">`). */
  html: boolean;
}

declare module 'mdast-util-directive' {
  interface ContainerDirectiveData {
    /** Marks a directive that `html-box.ts` made of an HTML box. */
    htmlBox?: boolean;
  }
}

export function isBox(node: Node): node is ContainerDirective {
  return node.type === 'containerDirective';
}

/** Whether a paragraph is the label of a container directive, which the parser puts before what it holds. */
export function isLabel(node: Node): node is Paragraph {
  return node.type === 'paragraph' && (node as Paragraph).data?.directiveLabel === true;
}

/** Reads a container directive: its label, and what it holds. */
export function readBox(node: ContainerDirective): Box {
  const [first, ...rest] = node.children;
  const labelled = first !== undefined && isLabel(first);
  return {
    kind: node.name,
    label: labelled ? plainText(first) : null,
    content: labelled ? rest : node.children,
    place: firstLine(node),
    node,
    html: node.data?.htmlBox === true,
  };
}
