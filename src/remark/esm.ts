import type {Program} from 'estree';
import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';

/** `import Local from 'request'` for each entry, in one node. */
export function importDefaults(requests: Record<string, string>): MdxjsEsm {
  return esm(
    Object.entries(requests).map(([local, request]) => ({
      type: 'ImportDeclaration',
      specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: local}}],
      source: {type: 'Literal', value: request},
      attributes: [],
    })),
  );
}

/** `export {default as name} from 'request'`. */
export function exportDefaultAs(name: string, request: string): MdxjsEsm {
  return esm([
    {
      type: 'ExportNamedDeclaration',
      declaration: null,
      specifiers: [
        {
          type: 'ExportSpecifier',
          local: {type: 'Identifier', name: 'default'},
          exported: {type: 'Identifier', name},
        },
      ],
      source: {type: 'Literal', value: request},
      attributes: [],
    },
  ]);
}

/** Whether a page's own code, or an earlier transform, exports this name. */
export function hasExport(root: Root, name: string): boolean {
  return root.children.some(
    node => node.type === 'mdxjsEsm' && (node.data?.estree?.body ?? []).some(item => exports(item, name)),
  );
}

function exports(item: Program['body'][number], name: string): boolean {
  if (item.type !== 'ExportNamedDeclaration') return false;
  const declared = item.declaration?.type === 'VariableDeclaration' ? item.declaration.declarations : [];
  return (
    item.specifiers.some(({exported}) => exported.type === 'Identifier' && exported.name === name) ||
    declared.some(({id}) => id.type === 'Identifier' && id.name === name)
  );
}

/** The estree is what MDX reads; `value` stays empty, as in the nodes that Docusaurus makes itself. */
function esm(body: Program['body']): MdxjsEsm {
  return {type: 'mdxjsEsm', value: '', data: {estree: {type: 'Program', sourceType: 'module', body}}};
}
