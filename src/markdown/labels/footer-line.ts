import type {Paragraph, PhrasingContent} from 'mdast';
import {boldLabelAt} from './label.js';
import {readLead, type Lead} from './lead.js';
import {endsLikeSentence} from '../words/sentence.js';

/** A taxonomy as footers name it. */
export interface FooterTaxonomy {
  /** `Laws` */
  label: string;
  /** `Law` */
  singular: string;
  /** The words before their translation: pages that nobody has translated may write them. */
  untranslated?: {label: string; singular: string};
}

/** What a line of a footer lists: the next page, the previous page, or the terms of a taxonomy. */
export type FooterKind<T extends FooterTaxonomy> = 'next' | 'previous' | {taxonomy: T};

/** A line of a footer: `**Laws Applied**: [Law 1](…) • [Law 2](…)`, `**Next**: [Retry](…)`. */
export interface FooterLead<T extends FooterTaxonomy> {
  kind: FooterKind<T>;
  lead: Lead;
  /** The inline nodes of the line, its label included. */
  nodes: PhrasingContent[];
}

const NEXT = /^next(?: (?:page|pattern|up))?$/u;
const PREVIOUS = /^prev(?:ious)?(?: (?:page|pattern))?$/u;

/** Words beside a taxonomy's name that leave it what it is: `Laws Applied`, `Related Laws`. */
const BESIDE = /\b(?:appl(?:ied|y|ying)|related|relevant|see|also|the|of|used|involved|key|all|main)\b/gu;

/**
 * The lines of a footer in a paragraph, as the plugin generates them and people type them: a bold label with a colon
 * that is `Next`, `Previous` or the name of a taxonomy, and behind it links or names. A sentence behind such a label
 * (`**Law**: In Germany, the deadline is two years.`) is prose like any other.
 */
export function readFooterLeads<T extends FooterTaxonomy>(
  {children}: Paragraph,
  taxonomies: readonly T[],
): FooterLead<T>[] {
  const starts = children.flatMap((_, index) => (boldLabelAt(children, index) ? [index] : []));
  return starts.flatMap((start, index) => {
    const nodes = children.slice(start, starts[index + 1]);
    const lead = readLead({type: 'paragraph', children: nodes});
    const kind = lead && kindOf(lead.name, taxonomies);
    return lead && kind && isListing(lead) ? [{kind, lead, nodes}] : [];
  });
}

function kindOf<T extends FooterTaxonomy>(label: string, taxonomies: readonly T[]): FooterKind<T> | null {
  const words = wordsOf(label);
  if (NEXT.test(words)) return 'next';
  if (PREVIOUS.test(words)) return 'previous';
  const taxonomy = taxonomies.find(each => isNameOf(words, each));
  return taxonomy ? {taxonomy} : null;
}

function isNameOf(words: string, {label, singular, untranslated}: FooterTaxonomy): boolean {
  const bare = words.replace(BESIDE, ' ').replace(/\s+/gu, ' ').trim();
  const own = [label, singular].map(wordsOf);
  const names = [...own, ...(untranslated ? [untranslated.label, untranslated.singular].map(wordsOf) : [])];
  if (names.some(name => name === words || name === bare)) return true;
  // Nobody knows how other languages say "applied": one word beside the name may be that.
  return (
    untranslated !== undefined &&
    own.some(
      name => ` ${words} `.includes(` ${name} `) && words.split(' ').length === name.split(' ').length + 1,
    )
  );
}

function wordsOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function isListing({value, text}: Lead): boolean {
  const first = value.find(node => node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value));
  if (first && first.type !== 'text') return true;
  return !text.split(/[•·|;,]/u).some(endsLikeSentence);
}
