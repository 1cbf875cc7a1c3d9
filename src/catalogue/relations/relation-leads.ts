import type {Definition, ListItem, Node, Paragraph, PhrasingContent, RootContent} from 'mdast';
import type {Place} from '../../markdown/finding.js';
import {boldLabelAt} from '../../markdown/labels/label.js';
import {readLabels, readLead, type Lead} from '../../markdown/labels/lead.js';
import {readLinks} from '../../markdown/links.js';
import type {Page, TextLink} from '../../markdown/page.js';
import {placeOf} from '../../markdown/text.js';
import {nodesOf, walk} from '../../markdown/walk.js';

/** The links behind a label: `**Supersedes**: [ADR 3](…)`, or in the list below it. */
export interface LabelledLinks {
  /** As the page has it, without the colon. */
  name: string;
  place: Place;
  /** What trails a link ends where the next label begins. */
  links: TextLink[];
}

/** Finds the labels of lines and items whose name is asked for, and the links behind each. Answers are plain data. */
export function readLabelledLinks(page: Page, isAsked: (name: string) => boolean): LabelledLinks[] {
  const definitions = nodesOf<Definition>(page.tree, 'definition');
  const found: LabelledLinks[] = [];
  const add = ({name, nodes}: Pick<Lead, 'name' | 'nodes'>, place: Place) => {
    if (!isAsked(name)) return;
    const children = [...(nodes as RootContent[]), ...definitions];
    const links = readLinks({type: 'root', children});
    if (links.length > 0) found.push({name, place, links});
  };
  walk(page.tree, (node, index, parent) => {
    if (node.type === 'listItem') {
      const [lead, ...more] = leadsOf(node.children[0]);
      // What stands below the only label of an item belongs to it.
      if (lead && more.length === 0)
        add({...lead, nodes: [...lead.nodes, ...node.children.slice(1)]}, placeOf(node));
      else [lead ?? [], more].flat().forEach(each => add(each, each.place));
    } else if (node.type === 'paragraph' && !(isItem(parent) && index === 0)) {
      leadsOf(node).forEach(each => add(each, each.place));
    }
  });
  return found;
}

function isItem(node: Node | null): node is ListItem {
  return node?.type === 'listItem';
}

/** The labels of a paragraph: of all of its lines, or else those in bold. */
function leadsOf(node: Node | undefined): Lead[] {
  if (node?.type !== 'paragraph') return [];
  const paragraph = node as Paragraph;
  const leads = readLabels(paragraph);
  return leads.length > 0 ? leads : boldLeads(paragraph);
}

function boldLeads({children}: Paragraph): Lead[] {
  const starts = children.flatMap((_, index) => (boldLabelAt(children, index) ? [index] : []));
  return starts.flatMap((start, index) => {
    const lead = readLead(paragraphOf(children.slice(start, starts[index + 1])));
    return lead ?? [];
  });
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return {type: 'paragraph', children, position: start && end && {start, end}};
}
