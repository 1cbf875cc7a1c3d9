import type {Node, Parent, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {isWrapper} from '../../markdown/wrapper.js';
import {commentLine, commentText} from '../comment.js';
import type {TemplateComment} from './heading-comments.js';
import type {Evidence, Marks, Presence} from '../template.js';
import {presenceSaid, type About, type Said} from '../words/presence.js';
import {quoted} from '../words/quoted.js';
import {slotsOf} from '../words/slot-text.js';

/** Whether a section has to be there, and what says so. */
export interface SectionPresence {
  presence: Presence;
  why: Evidence[];
}

/** What the words of a section are read from, the surest first. */
interface SectionWords {
  name: string;
  line: number;
  marks: Marks;
  /** What its heading itself says: `(optional)`. */
  heading: Said | null;
  /** Comments about it. */
  comments: readonly TemplateComment[];
  /** Whether the writer names it: then an optional slot below it says nothing of the section itself. */
  isOpen: boolean;
  /** The blocks below its heading. */
  content: readonly RootContent[];
  /** What the text above says of all sections at this place. */
  above: SectionPresence | null;
}

/** Reads whether pages must have a section. Without words that say otherwise, they must. */
export function readPresence(words: SectionWords): SectionPresence {
  const {name, line, marks, heading, comments, above} = words;
  if (marks.presence !== null) return {presence: marks.presence, why: marks.why};
  if (heading) return saidAt(heading, line);
  const guidance =
    firstSaid(comments, {kind: 'section', name}) ?? saidInGuidance(words, {kind: 'section', name});
  // "Keep all headings" outdoes "not required until released", which is then about the text.
  if (above?.presence === 'required' && guidance) return above;
  return guidance ?? (above?.presence === 'required' ? null : above) ?? {presence: 'required', why: []};
}

/** What a text says of all sections below it: "All of the following sections are optional". */
export function readSectionsBelow(content: readonly RootContent[], name: string): SectionPresence | null {
  const texts = content.flatMap(node => textsIn(node, true));
  return firstSaid(texts, {kind: 'sections', name});
}

function firstSaid(texts: readonly TemplateComment[], about: About): SectionPresence | null {
  for (const {text, line} of texts) {
    const said = presenceSaid(text, about);
    if (said) return saidAt(said, line);
  }
  return null;
}

function saidAt(said: Said, line: number): SectionPresence {
  return {presence: said.presence, why: [{line: line + said.line, text: quoted(said.text)}]};
}

/** In guidance, a sentence without a subject is about the section only where the section begins with it. */
function saidInGuidance({content, isOpen}: SectionWords, about: About): SectionPresence | null {
  const blocks = content.filter(node => commentText(node) === null && node.type !== 'definition');
  for (const [index, node] of blocks.entries()) {
    // A slot is about itself, where more stands beside it.
    const isOwn = index === 0 && ((blocks.length === 1 && !isOpen) || slotsOf(node).length === 0);
    const said = firstSaid(textsIn(node, false), {...about, bare: isOwn ? 'first' : 'never'});
    if (said) return said;
  }
  return null;
}

/** The running texts of a block, with the lines on which they begin. Lists are texts of their own, about their items. */
function textsIn(node: Node, withLists: boolean): TemplateComment[] {
  const comment = commentText(node);
  if (comment !== null) return withLists ? [{text: comment, line: commentLine(node)}] : [];
  if (node.type === 'paragraph') {
    return [
      {
        text: toString(node, {includeHtml: false, includeImageAlt: false}),
        line: node.position?.start.line ?? 1,
      },
    ];
  }
  const isText = node.type === 'blockquote' || isWrapper(node);
  const isList = withLists && (node.type === 'list' || node.type === 'listItem');
  return isText || isList ? (node as Parent).children.flatMap(child => textsIn(child, withLists)) : [];
}
