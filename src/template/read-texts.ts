import type {Link, Node, Parent, RootContent} from 'mdast';
import {isBlank} from '../markdown/blank.js';
import type {Place} from '../markdown/finding.js';
import {firstLine, plainText} from '../markdown/text.js';
import {commentText} from './comment.js';
import {isMark} from './marks.js';
import {isPlaceholderUrl, slotsOf} from './words/slot-text.js';

/** A block that readers see, as it is compared with those of a template. */
export interface BlockText {
  /** White space folded; empty where there is nothing to compare: an image, a component, a slot. */
  text: string;
  place: Place;
  /** False for code and tables. */
  isProse: boolean;
}

const MEDIA = /^(?:image|imageReference|html|mdxJsx(?:Text|Flow)Element|mdxTextExpression)$/u;

/** The blocks in these nodes, and in the lists, quotations and boxes among them; headings and comments are none. */
export function readTexts(nodes: readonly Node[]): BlockText[] {
  let isVerbatim = false;
  return nodes.flatMap(node => {
    const comment = commentText(node);
    if (comment !== null) {
      isVerbatim = isMark(comment) && /\bverbatim\b/iu.test(comment);
      return [];
    }
    if (isVerbatim) {
      isVerbatim = false;
      return [{text: '', place: firstLine(node), isProse: false}];
    }
    return readText(node);
  });
}

function readText(node: Node): BlockText[] {
  switch (node.type) {
    case 'heading':
    case 'yaml':
      return [];
    case 'paragraph': {
      if (isBlank(node as RootContent)) return [];
      const isOwn = slotsOf(node).length > 0 || (node as Parent).children.some(isOwnContent);
      return [{text: isOwn ? '' : plainText(node), place: firstLine(node), isProse: true}];
    }
    case 'code':
      return [{text: 'value' in node ? String(node.value) : '', place: firstLine(node), isProse: false}];
    case 'table':
      return [{text: plainText(node), place: firstLine(node), isProse: false}];
    default:
      if ('children' in node && !MEDIA.test(node.type)) return readTexts((node as Parent).children);
      return isBlank(node as RootContent) ? [] : [{text: '', place: firstLine(node), isProse: false}];
  }
}

/** What no text stands for, and a link that is still to be filled in: it is reported as such. */
function isOwnContent(node: Node): boolean {
  return MEDIA.test(node.type) || (node.type === 'link' && isPlaceholderUrl((node as Link).url));
}
