import type {List, ListItem, PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {readLead, type Lead} from '../markdown/labels/lead.js';
import {plainText} from '../markdown/text.js';
import {jsxElement} from './jsx.js';

/**
 * The definition list that stands for the body of a box which holds fields alone: one list, without numbers, whose
 * items all begin with a bold name. `null` for any other body. Fields are read as the check reads them.
 */
export function toFields(body: readonly RootContent[]): MdxJsxFlowElement | null {
  const [list, ...rest] = body;
  if (list?.type !== 'list' || list.ordered || rest.length > 0) return null;
  const leads = leadsOf(list);
  if (leads === null) return null;
  const fields = list.children.map((item, index) => toField(item, leads[index]!));
  return jsxElement('PatternLibraryBoxFields', {}, fields);
}

function leadsOf({children}: List): Lead[] | null {
  const leads = children.map(item => (typeof item.checked === 'boolean' ? null : readLead(item)));
  return leads.every((lead): lead is Lead => lead?.isLabel === true) ? leads : null;
}

function toField(item: ListItem, {nameNodes, value}: Lead): RootContent {
  const text = plainText(nameNodes).endsWith(':') ? value : withoutSeparator(value);
  return jsxElement('div', {}, [
    jsxElement('dt', {}, withoutFinalColon(nameNodes)),
    // A paragraph, whatever the list is: it is there that search engines for docs look for text.
    jsxElement('dd', {}, [{type: 'paragraph', children: trimmed(text)}, ...item.children.slice(1)]),
  ]);
}

/** The column tells a name from its value. */
function withoutFinalColon(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return nodes;
  return [...nodes.slice(0, -1), {...last, value: last.value.replace(/[:：]$/u, '').trimEnd()}];
}

function withoutSeparator([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  return [{...first, value: first.value.trimStart().replace(/^(?:[:：]|[–—-]+(?=\s|$))/u, '')}, ...rest];
}

function trimmed([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  return [{...first, value: first.value.trimStart()}, ...rest];
}
