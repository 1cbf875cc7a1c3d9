import type {Program} from 'estree';
import type {Root} from 'mdast';

/** What Docusaurus gives every page beside its own modules. */
const GIVEN = ['props', 'frontMatter', 'contentTitle', 'toc', 'assets', 'metadata', 'undefined'];

/** Names that an expression on a page may use. */
export function declaredNames(tree: Root): {has: (name: string) => boolean} {
  const names = new Set(GIVEN);
  for (const node of tree.children) {
    if (node.type !== 'mdxjsEsm' || !node.data?.estree) continue;
    collect(node.data.estree, identifier => names.add(identifier));
  }
  return {has: name => names.has(name) || name in globalThis};
}

/** The names that an expression uses and does not make itself. */
export function freeNames(program: Program): string[] {
  const used: string[] = [];
  const made = new Set<string>();
  collect(
    program,
    name => used.push(name),
    name => made.add(name),
  );
  return used.filter(name => !made.has(name));
}

type Fields = Readonly<Record<string, unknown>>;

/** Walks an ESTree: every identifier that is no key, and the parameters and variables among them. */
function collect(node: unknown, use: (name: string) => void, make: (name: string) => void = use): void {
  if (Array.isArray(node)) {
    for (const each of node) collect(each, use, make);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const fields = node as Fields;
  if (fields.type === 'Identifier') {
    use(String(fields.name));
    return;
  }
  const isFunction = /Function/u.test(String(fields.type));
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'loc' || key === 'range' || key === 'comments') continue;
    const isName = (key === 'property' || key === 'key') && fields.computed !== true;
    if (isName && (value as Fields | null)?.type === 'Identifier') continue;
    const isMade = (isFunction && key === 'params') || (fields.type === 'VariableDeclarator' && key === 'id');
    collect(value, isMade ? make : use, make);
  }
}
