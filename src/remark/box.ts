import type {Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {CONTINUE, SKIP, visit} from 'unist-util-visit';
import {createBoxIds, type BoxIds} from './box-ids.js';
import {toFields} from './fields.js';
import {jsxElement} from './jsx.js';
import {hasIcon, splitLabel} from './label.js';
import {isPair} from './pair.js';
import type {BoxRendering} from './shared-state.js';

/**
 * Names of the components in a compiled page, and the modules that they come from. The names are long so that they
 * do not meet a page's own imports.
 */
const BOX_IMPORTS = {
  PatternLibraryBox: '@theme/PatternBox',
  PatternLibraryBoxTitle: '@theme/PatternBox/Title',
  PatternLibraryBoxBody: '@theme/PatternBox/Body',
};
const FIELDS_IMPORT = {PatternLibraryBoxFields: '@theme/PatternBox/Fields'};
const PAIR_IMPORT = {PatternLibraryBoxPair: '@theme/PatternBox/Pair'};

/**
 * Turns container directives of the given kinds into box components, at any depth. Two that are a pair stand in one
 * element.
 *
 * @returns the imports that the components need: names, and the modules that they come from.
 */
export function transformBoxes(tree: Root, kinds: ReadonlyMap<string, BoxRendering>): Record<string, string> {
  const imports: Record<string, string> = {};
  let ids: BoxIds | undefined;
  const toBox = (directive: ContainerDirective): MdxJsxFlowElement => {
    const {label, body} = splitLabel(directive);
    const fields = toFields(body);
    Object.assign(imports, BOX_IMPORTS, fields && FIELDS_IMPORT);
    const box = jsxElement(
      'PatternLibraryBox',
      {
        kind: directive.name,
        id: (ids ??= createBoxIds(tree))(directive, label),
        className: directive.attributes?.class,
        isCollapsed: isSet(directive.attributes?.collapsed) || undefined,
      },
      [
        jsxElement('PatternLibraryBoxTitle', {hasIcon: hasIcon(label) || undefined}, label),
        jsxElement('PatternLibraryBoxBody', {}, fields ? [fields] : body),
      ],
    );
    return {...box, position: directive.position};
  };
  const isTransformed = (node: ContainerDirective) => kinds.has(node.name) && !isTaken(node);

  visit(tree, 'containerDirective', (node, index, parent) => {
    if (index === undefined || !parent || !isTransformed(node)) return CONTINUE;
    const next = parent.children[index + 1];
    if (isPair(node, next, kinds) && isTransformed(next)) {
      Object.assign(imports, PAIR_IMPORT);
      parent.children.splice(index, 2, jsxElement('PatternLibraryBoxPair', {}, [toBox(node), toBox(next)]));
    } else {
      parent.children[index] = toBox(node);
    }
    // The new element stands in the same place: go there again, for the boxes inside it.
    return [SKIP, index];
  });
  return imports;
}

/** By Docusaurus's own convention a directive with data has been taken, as admonitions are; they run earlier. */
function isTaken(directive: ContainerDirective): boolean {
  return directive.data !== undefined;
}

/** `{collapsed}`, and not `{collapsed=false}`. */
function isSet(attribute: string | null | undefined): boolean {
  return typeof attribute === 'string' && attribute !== 'false';
}
