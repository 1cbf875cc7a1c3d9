import type {
  Break,
  Code,
  Heading,
  Html,
  Link,
  ListItem,
  Paragraph,
  Parent,
  RootContent,
  Table,
  Text,
} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';

/**
 * Whether a node of satteri is one that remark is known to read alike. False is no error: it costs the time of the
 * other parser. Each line is a difference that was found by parsing much Markdown with both.
 */
export function isSure(node: RootContent, parent: Parent, index: number, text: string): boolean {
  switch (node.type) {
    case 'text':
      return isSureText(node, parent.children, index);
    case 'break':
      return isSureBreak(node, parent.children, index);
    case 'emphasis':
    case 'strong':
      return isSureEmphasis(text.slice(startOf(node), endOf(node)));
    case 'code':
      return isSureCode(node, parent.children[index - 1], text);
    case 'link':
      return isSureLink(node, parent, text);
    case 'list':
      return !(node.ordered && node.start !== 1 && isBelow(node, parent.children[index - 1]));
    case 'listItem':
      return isSureTask(node, text);
    case 'paragraph':
    case 'heading':
      return isSureProse(node, text);
    case 'html':
      return isSureHtml(node, parent, text);
    case 'blockquote':
      return node.children.every(each => IN_QUOTATION.has(each.type));
    case 'table':
      return isSureTable(node, parent.children[index - 1], text);
    case 'yaml':
      return text.slice(endOf(node) - 4, endOf(node)) === '\n---';
    case 'definition':
      return parent.type === 'root';
    case 'footnoteDefinition':
      return parent.type === 'root' && node.children.length === 1 && node.children[0]!.type === 'paragraph';
    case 'leafDirective':
    case 'containerDirective':
      return isSureDirective(node, parent, text);
    case 'textDirective':
      return isSureName(node, text);
    default:
      // TOML between plus signs is prose to the site.
      return (node.type as string) !== 'toml';
  }
}

/**
 * A fence that opens and closes no box, a star or line that is left of some emphasis, the brackets of a task, an
 * definition, an address of mail, the name of a directive.
 */
const LEFT =
  /^[ \t]*::|\S\*|\*\S|(?:^|[^\p{L}\p{N}_])_+\S|[^\s_]_+(?:$|[^\p{L}\p{N}_])|^\[[^\]\n]*\]:|^\[[ x]\]|[\w.+-]@\w|(?:^|[^:]):[a-z]/imu;

/** What may have been the beginning of something. */
const OPEN = /[`[\]<!]/u;

function mayOpen(node: RootContent): boolean {
  return node.type === 'text' && OPEN.test(node.value);
}

function isSureText({value, position}: Text, siblings: readonly RootContent[], index: number): boolean {
  if (LEFT.test(value) || value.includes('<!')) return false;
  // Whether the indentation of the next line counts.
  const next = siblings[index + 1];
  const isWrapped =
    value.endsWith('\n') && position?.end.column === 1 && (next?.position?.start.column ?? 1) > 1;
  return !(isWrapped && siblings.some(mayOpen));
}

/** Emphasis in emphasis by the same sign. */
function isSureEmphasis(source: string): boolean {
  const sign = source.startsWith('*') ? '*' : '_';
  const width = source.startsWith(sign.repeat(2)) ? 2 : 1;
  return !source.slice(width, -width).includes(sign);
}

function isSureBreak(node: Break, siblings: readonly RootContent[], index: number): boolean {
  const next = siblings[index + 1];
  const isWrapped = node.position?.end.column === 1 && (next?.position?.start.column ?? 1) > 1;
  return !(isWrapped && siblings.some(mayOpen));
}

/** Blanks about it. */
function isSureHtml(node: Html, {type}: Parent, text: string): boolean {
  const {value} = node;
  if (value !== value.trim() || /^<!(?!--)/u.test(value)) return false;
  if (type !== 'paragraph' && type !== 'listItem') return true;
  const before = text.slice(text.lastIndexOf('\n', startOf(node)) + 1, startOf(node));
  return !value.includes('\n') && !/^[ \t]+$/u.test(before);
}

/** Lists and HTML in quotations end at other places. */
const IN_QUOTATION = new Set(['paragraph', 'heading', 'code', 'table']);

/** Whether no blank line stands between a block and the one above it. */
function isBelow(node: RootContent, before: RootContent | undefined): boolean {
  return before?.position?.end.line === (node.position?.start.line ?? 0) - 1;
}

/** Where HTML follows, and lines that belong to what is above. */
function isSureTable(node: Table, before: RootContent | undefined, text: string): boolean {
  const isLazy = isBelow(node, before) && (before?.type === 'list' || before?.type === 'blockquote');
  return !isLazy && node.children.length > 1 && node.children.every(row => text[startOf(row)] !== '<');
}

/** A fence, a language and what else there is, with single blanks between them. */
const INFO = /^[`~]+(?![`~])[ \t]*(?:\S+(?: \S+)*)?[ \t]?$/u;

/** Where a block ends that is never closed, or is two, and blanks in what stands behind the language. */
function isSureCode(node: Code, before: RootContent | undefined, text: string): boolean {
  if (/^[ \t]*:::/mu.test(node.value)) return false;
  const fence = text[startOf(node)] ?? '';
  if (fence !== '`' && fence !== '~') return before?.type !== 'code' || before.lang !== null;
  return text[endOf(node) - 1] === fence && INFO.test(firstLine(text, startOf(node)));
}

/** What may stand behind a bare address. */
const BEHIND = /^[.,;:!?)]{0,3}(?:\s|$)/u;

/** Of bare addresses, those that stand alone: remark reads some others a second time, without places. */
function isSureLink(node: Link, {children}: Parent, text: string): boolean {
  const [start, end] = [startOf(node), endOf(node)];
  const first = text[start];
  if (first === '[' || first === '<') return true;
  if (!text.startsWith('http', start) || text.slice(start, end).includes('|')) return false;
  if (!/[\s(]/u.test(text[start - 1] ?? ' ') || !BEHIND.test(text.slice(end, end + 4))) return false;
  return !children.some(each => each.type === 'text' && each.value.includes('['));
}

function isSureTask({checked, children: [first]}: ListItem, text: string): boolean {
  if (typeof checked !== 'boolean') return true;
  if (first?.type !== 'paragraph') return false;
  return /^ \[[ xX]\] $/u.test(text.slice(startOf(first) - 5, startOf(first)));
}

/** Prose that begins like a list. */
function isSureProse(node: Paragraph | Heading, text: string): boolean {
  if (/^(?:\d{1,9}[.)]|[-*+])\s/u.test(text.slice(startOf(node), startOf(node) + 12))) return false;
  const {start, end} = node.position!;
  // A quotation mark of code that is never closed, in prose that is indented.
  const isIndented = start.line < end.line && start.column > 1;
  return !(isIndented && node.children.some(each => each.type === 'text' && each.value.includes('`')));
}

/** An opening line whose label and attributes nobody can read in two ways. */
const OPENING = /^(:{2,})([a-z][\w-]*)(?:\[[^[\]\\<{]*\])?(?:\{[^{}]*\})?[ \t]*$/iu;

/** Where a box ends that is never closed, or that holds one with as many colons. */
function isSureDirective(node: ContainerDirective | LeafDirective, parent: Parent, text: string): boolean {
  const colons = OPENING.exec(firstLine(text, startOf(node)))?.[1]?.length;
  if (colons === undefined) return false;
  if (node.type === 'leafDirective') return true;
  if (text[endOf(node) - 1] !== ':') return false;
  if (parent.type !== 'containerDirective') return true;
  return text.startsWith(':'.repeat(colons + 1), startOf(parent as ContainerDirective));
}

/** A directive in a sentence whose label and attributes nobody can read in two ways. */
const TEXT_DIRECTIVE = /^:[\w-]+(?:\[[^[\]\\<{]*\])?(?:\{[^{}]*\})?$/u;

function isSureName(node: TextDirective, text: string): boolean {
  if (/^\d/u.test(node.name))
    return text.slice(startOf(node), endOf(node)) === `:${node.name}` && text[endOf(node)] !== '@';
  return TEXT_DIRECTIVE.test(text.slice(startOf(node), endOf(node))) && text[endOf(node)] !== '{';
}

function firstLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end < 0 ? undefined : end);
}

function startOf({position}: RootContent): number {
  return position?.start.offset ?? 0;
}

function endOf({position}: RootContent): number {
  return position?.end.offset ?? 0;
}
