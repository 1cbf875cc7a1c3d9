import type {MdxJsxAttribute} from 'mdast-util-mdx-jsx';
import {jsxElement} from './jsx.js';

/** A directive with what only its HTML element has: `{#by-law .wide}`. */
interface DirectiveElement {
  attributes?: Record<string, string | null | undefined> | null | undefined;
}

/**
 * The component that a directive becomes.
 *
 * @param data The prop that holds its data, and the name of what the page imports for it.
 */
export function dataElement(
  component: string,
  {attributes}: DirectiveElement,
  {prop, name}: {prop: string; name: string},
) {
  const element = jsxElement(component, {id: attributes?.id, className: attributes?.class}, []);
  element.attributes.push(reference(prop, name));
  return element;
}

function reference(prop: string, name: string): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name: prop,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: name,
      // The estree is what MDX reads, as in the nodes that Docusaurus makes itself.
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [{type: 'ExpressionStatement', expression: {type: 'Identifier', name}}],
        },
      },
    },
  };
}

/** The names under which a page imports its data: one for each module. */
export class DataNames {
  readonly #names = new Map<string, string>();

  constructor(private readonly component: string) {}

  nameOf(request: string): string {
    const name = this.#names.get(request) ?? `${this.component}Data${this.#names.size + 1}`;
    this.#names.set(request, name);
    return name;
  }

  /** The imports that the component and its data need; none for a page that does not use it. */
  imports(module: string): Record<string, string> {
    const data = [...this.#names].map(([request, name]) => [name, request] as const);
    return data.length > 0 ? {[this.component]: module, ...Object.fromEntries(data)} : {};
  }
}
