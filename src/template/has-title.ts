import type {Root, RootContent} from 'mdast';
import {plainText} from '../markdown/text.js';
import {slotsOf} from './words/slot-text.js';

/** Two H1s are a title and a slip; where there are more, the writer may well have meant sections. */
const FEWEST_SECTIONS = 3;

/**
 * Whether the first H1 of a template is the title of its pages. In many proposals the H1s are the sections: the first
 * of several has a name of its own, and text below it before the next.
 */
export function hasTitle({children}: Root): boolean {
  const headings = children.filter(node => node.type === 'heading');
  const [first, second] = headings;
  if (first?.depth !== 1 || second?.depth !== 1) return true;
  if (headings.filter(({depth}) => depth === 1).length < FEWEST_SECTIONS) return true;
  const below = children.slice(children.indexOf(first) + 1, children.indexOf(second));
  return slotsOf(first).length > 0 || /\btemplate\b/iu.test(plainText(first)) || !below.some(isText);
}

/** Comments count: they say what to write there. */
function isText({type}: RootContent): boolean {
  return type !== 'definition' && type !== 'thematicBreak';
}
