import type {ArrayExpression, ObjectExpression, SpreadElement} from 'estree';
import type {Nodes, PhrasingContent, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {BoxRendering} from './shared-state.js';

/** The deepest rank that Docusaurus has a place for. */
const LOWEST_RANK = 6;

/**
 * Adds the boxes of some kinds to the table of contents that Docusaurus has made of the headings, each below the heading
 * that it stands under. A box without a label says nothing there, and is left out. A table that the page's own code
 * exports stays as it is.
 */
export function addBoxesToToc(tree: Root, kinds: ReadonlyMap<string, BoxRendering>): void {
  const toc = generatedToc(tree);
  if (!toc) return;
  const keys = toc.elements.map(element =>
    element ? keyOf(element as ObjectExpression | SpreadElement) : '',
  );
  const made: ArrayExpression['elements'] = [];
  let done = 0;
  let rank = 1;
  const passTo = (key: string) => {
    const found = keys.indexOf(key, done);
    if (found === -1) return;
    made.push(...toc.elements.slice(done, found + 1));
    done = found + 1;
  };
  const enter = (node: Nodes, depth: number) => {
    if (node.type === 'heading') {
      passTo(`#${(node.data as {id?: string} | undefined)?.id}`);
      rank = node.depth;
      return;
    }
    const isBox = node.type === 'mdxJsxFlowElement' && node.name === 'PatternLibraryBox';
    if (node.type === 'mdxJsxFlowElement' && !isBox) passTo(`${node.name}`);
    if (isBox && kinds.get(attributeOf(node, 'kind'))?.toc) {
      const value = toHtml(labelOf(node));
      if (value !== '')
        made.push(entry(value, attributeOf(node, 'id'), Math.min(rank + 1 + depth, LOWEST_RANK)));
    }
    if ('children' in node) node.children.forEach(child => enter(child, isBox ? depth + 1 : depth));
  };
  enter(tree, 0);
  toc.elements = [...made, ...toc.elements.slice(done)];
}

/** Docusaurus's own export has no source; one of the page has. */
function generatedToc(tree: Root): ArrayExpression | null {
  for (const node of tree.children) {
    if (node.type !== 'mdxjsEsm' || node.value !== '') continue;
    for (const item of node.data?.estree?.body ?? []) {
      if (item.type !== 'ExportNamedDeclaration' || item.declaration?.type !== 'VariableDeclaration')
        continue;
      const [declared] = item.declaration.declarations;
      if (
        declared?.id.type === 'Identifier' &&
        declared.id.name === 'toc' &&
        declared.init?.type === 'ArrayExpression'
      )
        return declared.init;
    }
  }
  return null;
}

/** The heading that an entry stands for, `#id`; or the component whose own table is spread there. */
function keyOf(element: ObjectExpression | SpreadElement): string {
  if (element.type === 'SpreadElement')
    return element.argument.type === 'Identifier' ? element.argument.name.replace(/^__toc/u, '') : '';
  for (const property of element.properties) {
    if (property.type !== 'Property' || property.value.type !== 'Literal') continue;
    const {key} = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : null;
    if (name === 'id') return `#${String(property.value.value)}`;
  }
  return '';
}

function attributeOf(node: MdxJsxFlowElement, name: string): string {
  const found = node.attributes.find(each => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

function labelOf(box: MdxJsxFlowElement): PhrasingContent[] {
  const [title] = box.children;
  return title?.type === 'mdxJsxFlowElement' ? (title.children as unknown as PhrasingContent[]) : [];
}

/** What stands in the table is HTML, with code as code, as it is of headings. */
function toHtml(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'inlineCode') return `<code>${escapeHtml(node.value)}</code>`;
      if ('children' in node) return toHtml(node.children);
      return node.type === 'text' ? escapeHtml(node.value) : '';
    })
    .join('')
    .trim();
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function entry(value: string, id: string, level: number): ObjectExpression {
  return {
    type: 'ObjectExpression',
    properties: Object.entries({value, id, level}).map(([name, content]) => ({
      type: 'Property',
      kind: 'init',
      method: false,
      shorthand: false,
      computed: false,
      key: {type: 'Identifier', name},
      value: {type: 'Literal', value: content},
    })),
  };
}
