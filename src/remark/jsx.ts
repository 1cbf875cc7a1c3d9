import type {BlockContent, PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';

/** `true` becomes an attribute without a value; `undefined` and the empty string become none. */
export type JsxAttributes = Record<string, string | true | null | undefined>;

/**
 * A JSX element in the tree. Such nodes pass through remark-rehype and rehype-raw, in `md` as in `mdx`.
 *
 * @param children - also phrasing: mdast's types know JSX only around blocks or inside a paragraph, but a label has
 *   to stand in its element without a paragraph.
 */
export function jsxElement(
  name: string,
  attributes: JsxAttributes,
  children: (RootContent | PhrasingContent)[],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).flatMap(([key, value]) => jsxAttribute(key, value)),
    children: children as BlockContent[],
  };
}

function jsxAttribute(name: string, value: JsxAttributes[string]): MdxJsxAttribute[] {
  if (!value) return [];
  return [{type: 'mdxJsxAttribute', name, value: value === true ? null : value}];
}
