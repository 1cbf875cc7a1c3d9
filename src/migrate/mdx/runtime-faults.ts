import type {Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {Point} from '../../markdown/finding.js';
import type {Masked} from '../mask.js';
import type {Edit} from './edit.js';
import {bracesBetween} from './escape-braces.js';
import {declaredNames, freeNames} from './free-names.js';
import {styleObject} from './style-object.js';

/** What is valid MDX, and fails when the page is rendered: `style="…"`, and names of nothing in braces. */
export function mendRuntime(tree: Root, {masked, text, starts}: Masked): Edit[] {
  const edits: Edit[] = [];
  const offsetOf = ({line, column}: Point) => (starts[line - 1] ?? 0) + column - 1;
  const known = declaredNames(tree);
  visit(tree, node => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      edits.push(...attributeEdits(node, text, offsetOf));
    } else if ((node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && node.position) {
      const isUnknown = node.data?.estree && freeNames(node.data.estree).some(name => !known.has(name));
      if (isUnknown)
        edits.push(...bracesBetween(masked, offsetOf(node.position.start), offsetOf(node.position.end) - 1));
    }
  });
  return edits;
}

function attributeEdits(
  {name, attributes}: MdxJsxFlowElement | MdxJsxTextElement,
  text: string,
  offsetOf: (point: Point) => number,
): Edit[] {
  // Components take what they take.
  if (name === null || !/^[a-z][\w-]*$/u.test(name) || name.includes('-')) return [];
  return attributes.flatMap(attribute => {
    if (attribute.type !== 'mdxJsxAttribute' || !attribute.position) return [];
    const start = offsetOf(attribute.position.start);
    const end = offsetOf(attribute.position.end);
    if (text.slice(start, end).includes('\n')) return [];
    const made = mendAttribute(attribute);
    return made === null ? [] : [{start, end: start + made.length, text: made.text}];
  });

  function mendAttribute({
    name: own,
    value,
    position,
  }: MdxJsxAttribute): {length: number; text: string} | null {
    const length = position ? offsetOf(position.end) - offsetOf(position.start) : 0;
    if (own === 'class') return {length: 'class'.length, text: 'className'};
    if (own !== 'style' || typeof value !== 'string') return null;
    const object = styleObject(value);
    return object === null ? null : {length, text: `style={${object}}`};
  }
}
