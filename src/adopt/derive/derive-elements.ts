import type {Code, List, Paragraph, RootContent, Table} from 'mdast';
import {isBlank} from '../../markdown/blank.js';
import {ADMONITIONS} from '../../markdown/admonitions.js';
import {isBox, readBox} from '../../markdown/box.js';
import {readLabel, readLead, readLeads} from '../../markdown/labels/lead.js';
import {plainText} from '../../markdown/text.js';
import {commentText} from '../../template/comment.js';
import {nameKey} from '../../template/name-pattern.js';
import {mostFrequent} from '../propose.js';
import {countComments, isHabit, isRule, type Count} from './share.js';
import {usualOrder} from './usual-order.js';

/** A block of a page, as what a template could show of it. */
interface Block {
  /** Blocks of one key ask for the same. */
  key: string;
  node: RootContent;
}

/** Blocks that could stand anywhere. */
const COMMON = new Set(['prose', 'list', 'steps', 'tasks', 'code']);

/**
 * What most of these places hold, as the blocks of a template.
 *
 * @param pages How many pages there are.
 */
export function deriveElements(places: readonly (readonly RootContent[])[], pages: number): string[] {
  const found = places.map(content => content.flatMap(readBlock));
  const keys = new Set(found.flatMap(blocks => blocks.map(({key}) => key)));
  const counts = new Map<string, Count>(
    [...keys].map(key => [
      key,
      {
        count: found.filter(blocks => blocks.some(block => block.key === key)).length,
        of: places.length,
        pages,
      },
    ]),
  );
  const shared = [...keys].filter(key => isHabit(counts.get(key) ?? {count: 0, of: 1, pages: 1}));
  // That some pages have prose, a list or code somewhere says nothing of the others.
  const telling = shared.filter(key => !COMMON.has(key) || isRule(counts.get(key) ?? {count: 0, of: 1}));
  const order = usualOrder(
    telling,
    found.map(blocks => blocks.map(({key}) => key)),
  );
  const isFilled = isRule({count: found.filter(blocks => blocks.length > 0).length, of: places.length});
  if (order.length === 0 && isFilled)
    return ['<!-- Most pages have something here, each in its own form. -->'];
  return order.flatMap(key => {
    const nodes = found.flatMap(blocks =>
      blocks
        .filter(block => block.key === key)
        .slice(0, 1)
        .map(({node}) => node),
    );
    const text = write(key, nodes, pages);
    const count = counts.get(key);
    return text === null || !count ? [] : [[...countComments(count), text].join('\n')];
  });
}

function readBlock(node: RootContent): Block[] {
  if (commentText(node) !== null || isBlank(node)) return [];
  if (isBox(node)) {
    if (ADMONITIONS.includes(node.name)) return [];
    const {kind, label} = readBox(node);
    return [{key: `box ${kind} ${nameKey(label ?? '')}`, node}];
  }
  switch (node.type) {
    case 'table':
      return [{key: `table ${columnsOf(node).map(nameKey).join(' | ')}`, node}];
    case 'code':
      return [{key: node.lang === 'mermaid' ? 'diagram' : 'code', node}];
    case 'list':
      return [{key: listKey(node), node}];
    case 'paragraph':
      return [{key: leadNames(node).length > 1 ? 'lines' : 'prose', node}];
    default:
      return [];
  }
}

function listKey(node: List): string {
  if (node.children.some(({checked}) => typeof checked === 'boolean')) return 'tasks';
  const names = leadNames(node);
  if (names.length * 2 > node.children.length && !node.ordered) return 'fields';
  return node.ordered ? 'steps' : 'list';
}

/** The names in front of the values of a list or of lines. */
function leadNames(node: List | Paragraph): string[] {
  const leads =
    node.type === 'list'
      ? node.children.flatMap(item => readLead(item) ?? readLabel(item) ?? [])
      : readLeads(node);
  return leads.filter(({isLabel}) => isLabel).map(({name}) => name);
}

function columnsOf({children}: Table): string[] {
  return children[0]?.children.map(cell => plainText(cell)) ?? [];
}

function write(key: string, nodes: readonly RootContent[], pages: number): string | null {
  const [first] = nodes;
  if (!first) return null;
  if (isBox(first)) return writeBox(nodes, pages);
  switch (key.split(' ')[0]) {
    case 'table':
      return writeTable(first as Table);
    case 'diagram':
      return '```mermaid\n```';
    case 'code': {
      const language = mostFrequent((nodes as Code[]).map(({lang}) => lang ?? ''));
      return `\`\`\`${language}\n\`\`\``;
    }
    case 'tasks':
      return '- [ ] [Something to check]';
    case 'steps':
      return '1. [Step]';
    case 'list':
      return '- [Item]';
    case 'fields':
    case 'lines':
      return writeFields(nodes as (List | Paragraph)[]);
    default:
      return '[Text]';
  }
}

function writeBox(nodes: readonly RootContent[], pages: number): string {
  const boxes = nodes.flatMap(node => (isBox(node) ? [readBox(node)] : []));
  const label = mostFrequent(boxes.map(box => box.label ?? ''));
  const inner = deriveElements(
    boxes.map(({content}) => content),
    pages,
  );
  const fence = inner.some(text => text.includes('\n:::')) ? '::::' : ':::';
  const content = inner.length > 0 ? inner.join('\n\n') : '[Text]';
  return `${fence}${boxes[0]?.kind ?? ''}${label === '' ? '' : `[${label}]`}\n${content}\n${fence}`;
}

function writeTable(table: Table): string | null {
  const columns = columnsOf(table);
  if (columns.some(column => column === '' || column.includes('|'))) return null;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(columns), row(columns.map(() => '---')), row(columns.map(column => `[${column}]`))].join('\n');
}

/** The fields that most of the lists have; the others are the writer's own. */
function writeFields(nodes: readonly (List | Paragraph)[]): string | null {
  const lists = nodes.map(node => leadNames(node));
  const keys = [...new Set(lists.flat().map(nameKey))];
  const countOf = (key: string): Count => ({
    count: lists.filter(names => names.some(name => nameKey(name) === key)).length,
    of: lists.length,
    pages: lists.length,
  });
  const shared = usualOrder(
    keys.filter(key => key !== '' && isHabit(countOf(key))),
    lists.map(names => names.map(nameKey)),
  );
  const isLines = nodes[0]?.type === 'paragraph';
  if (shared.length === 0) return isLines ? '[Text]' : '- **[Name]**: [Text]';
  const isBold = nodes.some(node => node.type === 'paragraph' || node.children.some(item => readLead(item)));
  return shared
    .map(key => {
      const name = mostFrequent(lists.flat().filter(each => nameKey(each) === key));
      const optional = isRule(countOf(key)) ? '' : ' (optional)';
      const mark = isBold ? '**' : '';
      return `${isLines ? '' : '- '}${mark}${name}${optional}${mark}: [${name}]${isLines ? '\\' : ''}`;
    })
    .join('\n')
    .replace(/\\$/u, '');
}
